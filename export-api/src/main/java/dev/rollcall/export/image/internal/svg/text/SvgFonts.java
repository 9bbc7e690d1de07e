package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.text.FallbackFonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of a machine as browsers choose them: the first family of a list that is there, and for
 * what it lacks the next one that has it, in the end those that text outside pictures falls back
 * to. Safe for use by several threads.
 */
public final class SvgFonts {

  /** The size in pixels that fonts are made at; outlines are scaled from there. */
  static final float UNIT = 256;

  /** What stands for a family: others of the same widths, or what a generic name means. */
  private static final Map<String, List<String>> STAND_INS =
      Map.ofEntries(
          Map.entry("arial", List.of("Arial", "Liberation Sans", "Arimo", "Helvetica")),
          Map.entry("helvetica", List.of("Helvetica", "Liberation Sans", "Arimo", "Arial")),
          Map.entry("helvetica neue", List.of("Helvetica Neue")),
          Map.entry("times", List.of("Times", "Liberation Serif", "Tinos", "Times New Roman")),
          Map.entry("times new roman", List.of("Times New Roman", "Liberation Serif", "Tinos")),
          Map.entry("courier", List.of("Courier", "Liberation Mono", "Cousine", "Courier New")),
          Map.entry("courier new", List.of("Courier New", "Liberation Mono", "Cousine")),
          Map.entry("sans-serif", List.of("Arial", "Liberation Sans", "Arimo", Font.SANS_SERIF)),
          Map.entry("serif", List.of("Times New Roman", "Liberation Serif", "Tinos", Font.SERIF)),
          Map.entry("monospace", List.of(Font.MONOSPACED)),
          Map.entry("ui-monospace", List.of(Font.MONOSPACED)),
          Map.entry("system-ui", List.of(Font.SANS_SERIF)),
          Map.entry("ui-sans-serif", List.of(Font.SANS_SERIF)),
          Map.entry("ui-serif", List.of(Font.SERIF)),
          Map.entry("cursive", List.of(Font.SANS_SERIF)),
          Map.entry("fantasy", List.of(Font.SANS_SERIF)));

  private static final Set<String> LOGICAL = Set.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

  private final Map<Request, List<Font>> chosen = new ConcurrentHashMap<>();
  private final Map<String, Optional<Font>> shipped = new ConcurrentHashMap<>();

  private record Request(String families, boolean bold, boolean italic) {

    int style() {
      return (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
    }
  }

  /** The font that text of a style is set in, as far as it has the characters. */
  Font first(ComputedStyle style) {
    return stack(style).getFirst();
  }

  /** The font for a cluster of characters; the first one where none has them. */
  Font fontFor(String cluster, ComputedStyle style) {
    Request request = request(style);
    boolean emoji =
        Character.isEmojiPresentation(cluster.codePointAt(0)) || cluster.indexOf(0xfe0f) > 0;
    if (emoji) {
      Optional<Font> font = shipped(FallbackFonts.EMOJI).filter(f -> has(f, cluster));
      if (font.isPresent()) {
        return font.get();
      }
    }
    List<Font> stack = stack(style);
    for (Font font : stack) {
      if (has(font, cluster)) {
        return font;
      }
    }
    for (String name : FallbackFonts.NAMES) {
      Optional<Font> font = shipped(name).filter(f -> has(f, cluster));
      if (font.isPresent()) {
        return font.get().deriveFont(request.style());
      }
    }
    return stack.getFirst();
  }

  private static boolean has(Font font, String cluster) {
    return cluster.codePoints().allMatch(c -> isInvisible(c) || font.canDisplay(c));
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xfe00 && c <= 0xfe0f);
  }

  private List<Font> stack(ComputedStyle style) {
    return chosen.computeIfAbsent(request(style), SvgFonts::choose);
  }

  private static Request request(ComputedStyle style) {
    String slant = style.get("font-style", "normal");
    return new Request(
        style.get("font-family", ""), style.isBold(), slant.matches("(italic|oblique).*"));
  }

  private static List<Font> choose(Request request) {
    Set<String> names = new LinkedHashSet<>();
    for (String family : CssText.split(request.families() + ", serif", ',')) {
      String name = CssText.unquoted(family);
      names.addAll(
          STAND_INS.getOrDefault(
              name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), List.of(name)));
    }
    List<Font> fonts = new ArrayList<>();
    for (String name : names) {
      Font font = new Font(name, request.style(), 1).deriveFont(UNIT);
      if (LOGICAL.contains(name) || font.getFamily(Locale.ROOT).equalsIgnoreCase(name)) {
        fonts.add(font);
      }
    }
    return List.copyOf(fonts);
  }

  private Optional<Font> shipped(String name) {
    return shipped.computeIfAbsent(
        name,
        file -> {
          try {
            return Optional.of(
                Font.createFont(
                        Font.TRUETYPE_FONT, new ByteArrayInputStream(FallbackFonts.read(file)))
                    .deriveFont(UNIT));
          } catch (FontFormatException | IOException e) {
            return Optional.empty(); // no room for the copy that Java makes of it
          }
        });
  }
}
