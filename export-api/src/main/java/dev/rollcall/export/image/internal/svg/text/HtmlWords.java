package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import java.util.ArrayList;
import java.util.List;

/** What stands on lines of XHTML: words, and boxes among them. */
final class HtmlWords {

  private final SvgFonts fonts;
  private final List<Word> words = new ArrayList<>();

  HtmlWords(SvgFonts fonts) {
    this.fonts = fonts;
  }

  /** Text on a line, or a box among text. */
  private record Word(String text, ComputedStyle style, double width, List<HtmlBox> box) {

    boolean isBlank() {
      return box.isEmpty() && text.equals(" ");
    }

    boolean isBreak() {
      return text.equals("\n");
    }
  }

  /** Ends the line. */
  void addBreak(ComputedStyle style) {
    words.add(new Word("\n", style, 0, List.of()));
  }

  /** Adds a box. */
  void addBox(HtmlBox box, ComputedStyle style) {
    words.add(new Word("", style, box.width(), List.of(box)));
  }

  /** The width of all words on one line. */
  double width() {
    return words.stream().mapToDouble(Word::width).sum();
  }

  /** Ends the line, unless nothing is on it. */
  void breakLine(ComputedStyle style) {
    if (words.stream().anyMatch(word -> !word.isBlank())) {
      addBreak(style);
    }
  }

  /** Adds text, as its style has white space. */
  void addText(String text, ComputedStyle style) {
    boolean kept = style.get("white-space", "normal").startsWith("pre");
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!blank) {
        word.append(c);
        continue;
      }
      if (!word.isEmpty()) {
        words.add(word(word.toString(), style));
        word.setLength(0);
      }
      if (i < text.length()) {
        if (kept && c == '\n') {
          words.add(new Word("\n", style, 0, List.of()));
        } else if (kept || (!words.isEmpty() && !words.getLast().isBlank())) {
          words.add(word(" ", style));
        }
      }
    }
  }

  private Word word(String text, ComputedStyle style) {
    double width = GlyphLine.shape(text, style, fonts, GlyphLine.isMixed(text), 0).width();
    return new Word(text, style, width, List.of());
  }

  /** Breaks the words into lines of a width, and forgets them. */
  HtmlBox lines(ComputedStyle style, double width) {
    boolean wraps = !style.get("white-space", "normal").matches("nowrap|pre");
    List<List<Word>> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean opens = i == 0 || words.get(i - 1).isBlank() || words.get(i - 1).isBreak();
      if (wraps && opens && !word.isBlank() && !line.isEmpty()) {
        if (at + together(i) > width + 0.5) {
          lines.add(line);
          line = new ArrayList<>();
          at = 0;
        }
      }
      if (word.isBreak()) {
        lines.add(line);
        line = new ArrayList<>();
        at = 0;
      } else if (!word.isBlank() || !line.isEmpty()) {
        line.add(word);
        at += word.width();
      }
    }
    if (line.stream().anyMatch(word -> !word.isBlank())) {
      lines.add(line);
    }
    words.clear();
    return stacked(lines, style, width);
  }

  /** The width of a word and of what holds on to it without a blank. */
  private double together(int from) {
    double width = 0;
    for (int i = from; i < words.size() && !words.get(i).isBlank(); i++) {
      if (words.get(i).isBreak()) {
        break;
      }
      width += words.get(i).width();
    }
    return width;
  }

  private HtmlBox stacked(List<List<Word>> lines, ComputedStyle style, double width) {
    List<HtmlBox.Piece> pieces = new ArrayList<>();
    double y = 0;
    double widest = 0;
    for (List<Word> line : lines) {
      while (!line.isEmpty() && line.getLast().isBlank()) {
        line.removeLast();
      }
      double length = line.stream().mapToDouble(Word::width).sum();
      double height = line.isEmpty() ? LineHeight.of(style) : 0;
      double base = 0;
      for (Word word : line) {
        double own =
            word.box().isEmpty() ? LineHeight.of(word.style()) : word.box().getFirst().height();
        if (own > height) {
          height = own;
          double ascent = Baselines.ascent(word.style(), fonts);
          double descent = Baselines.descent(word.style(), fonts);
          base = word.box().isEmpty() ? (own - ascent - descent) / 2 + ascent : own;
        }
      }
      double x = aligned(style, width, length);
      boolean rightToLeft = style.get("direction", "ltr").equals("rtl");
      for (Word word : rightToLeft ? line.reversed() : line) {
        place(word, x, y, base, height, pieces);
        x += word.width();
      }
      widest = Math.max(widest, length);
      y += height;
    }
    return new HtmlBox(widest, y, pieces);
  }

  private void place(
      Word word, double x, double y, double base, double height, List<HtmlBox.Piece> pieces) {
    if (!word.box().isEmpty()) {
      pieces.addAll(word.box().getFirst().moved(x, y).pieces());
      return;
    }
    ComputedStyle style = word.style();
    if (style.own("background-color").filter(HtmlBox::isVisible).isPresent()) {
      pieces.add(new HtmlBox.Piece("", style, x, y, word.width(), height));
    }
    if (!word.isBlank()) {
      String shift = style.own("vertical-align").orElse("baseline");
      double raised =
          switch (shift) {
            case "super" -> style.fontSize() * 0.4;
            case "sub" -> style.fontSize() * -0.2;
            default -> 0;
          };
      pieces.add(new HtmlBox.Piece(word.text(), style, x, y + base - raised, word.width(), height));
    }
  }

  private static double aligned(ComputedStyle style, double width, double length) {
    boolean rightToLeft = style.get("direction", "ltr").equals("rtl");
    double room = Math.max(0, width - length);
    return switch (style.get("text-align", "start")) {
      case "center", "-webkit-center" -> room / 2;
      case "right" -> room;
      case "left" -> 0;
      case "end" -> rightToLeft ? 0 : room;
      default -> rightToLeft ? room : 0;
    };
  }
}
