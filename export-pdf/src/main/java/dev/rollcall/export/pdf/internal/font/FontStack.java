package dev.rollcall.export.pdf.internal.font;

import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.pdf.ExtraFont;
import dev.rollcall.export.text.FallbackFonts;
import dev.rollcall.export.theme.FontFamily;
import dev.rollcall.export.theme.FontFiles;
import dev.rollcall.export.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of one document: the theme's own, and those that stand in for characters which they
 * lack. Each is read when it is first needed.
 */
public final class FontStack {

  private static final String EMOJI = FallbackFonts.EMOJI;

  private final FontFiles files;
  private final FontFamily textFamily;
  private final FontFamily codeFamily;
  private final List<ExtraFont> extra;
  private final Map<String, Face> faces = new LinkedHashMap<>();
  private @Nullable EmojiSequences emojiSequences;

  /** A stack for one document. */
  public FontStack(Theme theme, List<ExtraFont> extra) {
    files = theme.fonts();
    textFamily = theme.textFont();
    codeFamily = theme.codeFont();
    this.extra = List.copyOf(extra);
  }

  /**
   * Checks that a font can be read and embedded.
   *
   * @throws InvalidOptionException when it cannot
   */
  public static void check(ExtraFont font) {
    if (!isEmbeddable(font)) {
      throw new InvalidOptionException(
          "The font for pdf.fonts cannot be embedded; give another .ttf, .otf or .ttc file.");
    }
  }

  private static boolean isEmbeddable(ExtraFont font) {
    try {
      return new Face(font.fileName(), font.bytes(), 1).isEmbeddable();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** A face of the theme's text family. */
  public Face text(boolean bold, boolean italic) {
    return own(textFamily.face(bold, italic));
  }

  /** A face of the theme's code family. */
  public Face code(boolean bold) {
    return own(codeFamily.face(bold, false));
  }

  /** The first face that has all of a text: the extra fonts, then those shipped. */
  Optional<Face> fallback(String text) {
    for (int i = 0; i < extra.size(); i++) {
      Face face = extra(i);
      if (face.coversAll(text)) {
        return Optional.of(face);
      }
    }
    for (String name : FallbackFonts.NAMES) {
      Face face = shipped(name);
      if (face.coversAll(text)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** The face of emoji. */
  Face emoji() {
    return shipped(EMOJI);
  }

  /** Whether a face is that of emoji. */
  public boolean isEmoji(Face face) {
    return face == faces.get(EMOJI);
  }

  /** What is known about emoji of several characters. */
  EmojiSequences emojiSequences() {
    EmojiSequences sequences = emojiSequences;
    if (sequences == null) {
      sequences = new EmojiSequences(FallbackFonts.read(EMOJI));
      emojiSequences = sequences;
    }
    return sequences;
  }

  private Face own(String resource) {
    return faces.computeIfAbsent(
        resource, name -> new Face(name, files.read(name), faces.size() + 1));
  }

  private Face extra(int index) {
    ExtraFont font = extra.get(index);
    return faces.computeIfAbsent(
        "extra " + index, key -> new Face(font.fileName(), font.bytes(), faces.size() + 1));
  }

  private Face shipped(String resource) {
    Face known = faces.get(resource);
    if (known == null) {
      byte[] file = resource.equals(EMOJI) ? emojiSequences().font() : FallbackFonts.read(resource);
      known = new Face(resource, file, faces.size() + 1);
      faces.put(resource, known);
    }
    return known;
  }
}
