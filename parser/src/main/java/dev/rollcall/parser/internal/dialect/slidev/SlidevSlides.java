package dev.rollcall.parser.internal.dialect.slidev;

import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides lines as Slidev does: it looks at lines alone, and knows fences and comments only. */
final class SlidevSlides {

  private static final Pattern TICKS = Pattern.compile("\\s*`{3,}");

  private static final Pattern YAML = Pattern.compile("\\s*```ya?ml\\s*");

  /**
   * A slide.
   *
   * @param separator the index of the line above it; -1 for the first
   * @param from the index of its first line, its front matter included
   * @param text the index of its first line of text
   * @param to the index behind its last line
   */
  record Slide(List<Line> all, int separator, int from, int text, int to, Settings matter) {

    /** The lines of its text. */
    List<Line> lines() {
      return all.subList(text, to);
    }

    /** The number of the first line that belongs to it. */
    int number() {
      int at = separator < 0 ? from : Math.min(separator + 1, all.size() - 1);
      return at < all.size() ? all.get(at).number() : all.size() + 1;
    }
  }

  private final List<Line> lines;
  private final List<Slide> slides = new ArrayList<>();
  private int separator = -1;
  private int from;
  private int text;
  private Settings matter;

  private SlidevSlides(List<Line> lines, int from, Settings head) {
    this.lines = lines;
    this.from = from;
    this.text = from;
    this.matter = head;
  }

  /** The slides of a document. */
  static List<Slide> of(Manuscript document) {
    return of(document.lines(), document.matter().end(), document.head());
  }

  /** The slides of some lines behind their front matter. */
  static List<Slide> of(List<Line> lines, int from, Settings head) {
    SlidevSlides reading = new SlidevSlides(lines, from, head);
    reading.read();
    return reading.slides;
  }

  private void read() {
    boolean comment = false;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i).text().stripTrailing();
      if (comment) {
        comment = isCommentOpen(line, true);
      } else if (line.startsWith("---")) {
        end(i);
        separator = i;
        from = i + 1;
        text = i + 1;
        boolean heads = !line.startsWith("----") && from < lines.size() && !lines.get(from).blank();
        int close = heads ? closeOfMatter(from) : -1;
        if (close >= 0) {
          matter = Settings.ofMatter(lines.subList(from, close));
          text = Math.min(close + 1, lines.size());
          i = close;
        }
      } else if (line.stripLeading().startsWith("```")) {
        i = closeOfCode(i, line);
      } else {
        comment = isCommentOpen(line, false);
      }
    }
    end(lines.size());
  }

  private int closeOfMatter(int first) {
    for (int i = first; i < lines.size(); i++) {
      if (lines.get(i).text().stripTrailing().equals("---")) {
        return i;
      }
    }
    return -1;
  }

  private int closeOfCode(int open, String line) {
    Matcher ticks = TICKS.matcher(line);
    String fence = ticks.lookingAt() ? ticks.group() : "```";
    for (int i = open + 1; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith(fence)) {
        return i;
      }
    }
    return open;
  }

  private void end(int to) {
    boolean first = separator < 0;
    if (first && text == to && from == 0) {
      return; // the document starts with a separator
    }
    int start = text;
    Settings settings = matter;
    int close = first ? -1 : yaml(to);
    if (close >= 0 && settings.names().isEmpty()) {
      settings =
          Settings.ofMatter(
              lines.subList(start, close + 1).stream()
                  .filter(l -> !l.text().contains("```"))
                  .toList());
      start = close + 1;
    }
    slides.add(new Slide(lines, separator, from, start, to, settings));
    matter = Settings.NONE;
  }

  /** The line that closes the YAML block at the head of a slide; -1 where there is none. */
  private int yaml(int to) {
    int open = text;
    while (open < to && lines.get(open).blank()) {
      open++;
    }
    if (open == to || !YAML.matcher(lines.get(open).text()).matches()) {
      return -1;
    }
    for (int i = open + 1; i < to; i++) {
      if (lines.get(i).text().strip().equals("```")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCommentOpen(String line, boolean before) {
    boolean open = before;
    int at = 0;
    while (true) {
      int next = line.indexOf(open ? "-->" : "<!--", at);
      if (next < 0) {
        return open;
      }
      at = next + (open ? 3 : 4);
      open = !open;
    }
  }
}
