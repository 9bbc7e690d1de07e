package dev.rollcall.parser.internal.dialect.marp;

import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.dialect.GridColumns;
import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.dialect.SlideSetup.Picture;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what Marp's pictures say in their descriptions: backgrounds, sizes and filters. */
final class MarpPictures {

  private static final String TARGET =
      "\\(\\s*(<[^<>\\n]*>|[^\\s()<](?:[^\\s()]|\\([^\\s()]*\\))*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)";

  /** A picture behind or beside the text. */
  static final Pattern BACKGROUND =
      Pattern.compile("!\\[((?:[^\\]\\n]{0,120}\\s)?bg(?:\\s[^\\]\\n]{0,120})?)\\]" + TARGET);

  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\n]{1,600})\\]" + TARGET);

  private static final Pattern SPLIT = Pattern.compile("(?:left|right)(?::[\\d.]+%)?");

  private static final Pattern LENGTH =
      Pattern.compile("(w|h)(?:idth|eight)?:([\\d.]+)(%|ch|cm|em|ex|in|mm|pc|pt|px)?");

  private static final Pattern KEYWORD =
      Pattern.compile(
          "[\\d.]+%|(?:w|width|h|height):\\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate"
              + "|invert|opacity|saturate|sepia)(?::\\S+)?");

  private static final Pattern BACKGROUND_KEYWORD =
      Pattern.compile("bg|auto|contain|cover|fit|vertical|horizontal|" + SPLIT.pattern());

  /** The pictures in the background of one slide. */
  static final class Backgrounds {
    private final List<Picture> behind = new ArrayList<>();
    private final List<Picture> beside = new ArrayList<>();
    private boolean left;

    /** The first covers the slide; what else there is, is content. */
    SlideSetup setup(
        Optional<Picture> other, Optional<String> color, boolean leads, List<Line> lines) {
      List<Picture> pictures = new ArrayList<>(beside);
      if (!behind.isEmpty()) {
        pictures.addAll(behind.subList(1, behind.size()));
      }
      Optional<ArrangementKind> kind =
          !beside.isEmpty()
              ? Optional.of(ArrangementKind.PICTURE)
              : Optional.of(ArrangementKind.SECTION).filter(section -> leads);
      return new SlideSetup(
          behind.stream().findFirst().or(() -> other),
          color,
          pictures,
          left,
          kind,
          GridColumns.of(lines));
    }
  }

  private MarpPictures() {}

  /** Whether the description of a picture says how it is shown. */
  static boolean hasKeyword(String description) {
    return Arrays.stream(description.strip().split("\\s+"))
        .anyMatch(word -> KEYWORD.matcher(word).matches() || word.equals("bg"));
  }

  /** Takes the backgrounds out of a line, and gives other pictures their sizes. */
  static Line read(Line line, Backgrounds backgrounds) {
    Line left = line;
    List<MatchResult> found = LineEdit.find(line, BACKGROUND);
    for (MatchResult match : found) {
      List<String> words = List.of(match.group(1).strip().split("\\s+"));
      String alt =
          words.stream()
              .filter(word -> !KEYWORD.matcher(word).matches())
              .filter(word -> !BACKGROUND_KEYWORD.matcher(word).matches())
              .collect(java.util.stream.Collectors.joining(" "));
      SourceRange range =
          new SourceRange(
              line.number(),
              line.column(match.start()),
              line.number(),
              line.column(match.end() - 1));
      backgrounds.left |=
          words.stream().anyMatch(word -> word.startsWith("left") && SPLIT.matcher(word).matches());
      boolean split = words.stream().anyMatch(word -> SPLIT.matcher(word).matches());
      (split ? backgrounds.beside : backgrounds.behind)
          .add(new Picture(match.group(2).replaceAll("^<|>$", ""), alt, range));
    }
    left = LineEdit.without(left, BACKGROUND);
    return sized(left);
  }

  /** Rewrites sizes as HedgeDoc has them, from the last picture to the first. */
  private static Line sized(Line line) {
    List<MatchResult> found = LineEdit.find(line, PICTURE);
    String text = line.text();
    for (int i = found.size() - 1; i >= 0; i--) {
      MatchResult picture = found.get(i);
      String width = "";
      String height = "";
      List<String> alt = new ArrayList<>();
      boolean any = false;
      for (String word : picture.group(1).strip().split("\\s+")) {
        var length = LENGTH.matcher(word);
        if (length.matches()) {
          String pixels = pixels(length.group(2), length.group(3));
          width = length.group(1).equals("w") ? pixels : width;
          height = length.group(1).equals("h") ? pixels : height;
        }
        if (KEYWORD.matcher(word).matches()) {
          any = true;
        } else {
          alt.add(word);
        }
      }
      if (!any) {
        continue;
      }
      String all = picture.group();
      String target = all.substring(all.indexOf("](") + 1, all.length() - 1).stripTrailing();
      String size = width.isEmpty() && height.isEmpty() ? "" : " =" + width + "x" + height;
      text =
          text.substring(0, picture.start())
              + "!["
              + String.join(" ", alt)
              + "]"
              + target
              + size
              + ")"
              + text.substring(picture.end());
    }
    return text.equals(line.text()) ? line : line.rewritten(text);
  }

  /** A CSS length in whole pixels; what depends on a font or is nothing is left out. */
  private static String pixels(String number, @org.jspecify.annotations.Nullable String unit) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return "";
    }
    double factor =
        switch (unit == null ? "px" : unit) {
          case "cm" -> 96 / 2.54;
          case "mm" -> 96 / 25.4;
          case "in" -> 96;
          case "pc" -> 16;
          case "pt" -> 96 / 72.0;
          case "em" -> 28;
          case "ex", "ch" -> 14;
          default -> 1;
        };
    long pixels = Math.round(value * factor);
    boolean share = "%".equals(unit);
    return pixels < 1 || pixels > 99_999 ? "" : pixels + (share ? "%" : "");
  }
}
