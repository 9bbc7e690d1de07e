package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides lines that hold several labels, as in 'Chair: Kim, Scribe: Lee', before each of them. */
final class LabelledLines {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\s*[|;·•]\\s*|[,.]\\s+|\\s{2,})(?=\\p{L}[\\p{L} ]{2,30}:\\s)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private LabelledLines() {}

  /** The lines of a paragraph, each with one label at most. */
  static List<List<Inline>> of(Paragraph paragraph, RoleLexicon lexicon) {
    List<List<Inline>> lines = new ArrayList<>();
    for (List<Inline> line : InlineEdits.lines(paragraph.content())) {
      divide(line, lexicon, lines);
    }
    return lines;
  }

  private static void divide(List<Inline> line, RoleLexicon lexicon, List<List<Inline>> lines) {
    List<Inline> part = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Inline inline = line.get(i);
      if (i > 0 && isLabel(line, i, lexicon)) {
        lines.add(part);
        part = new ArrayList<>();
      }
      if (inline instanceof Text text) {
        part = texts(text.text(), lexicon, part, lines);
      } else {
        part.add(inline);
      }
    }
    lines.add(part);
  }

  private static boolean isLabel(List<Inline> line, int at, RoleLexicon lexicon) {
    if (!(line.get(at) instanceof Strong strong)) {
      return false;
    }
    String label = TextContent.of(strong.content()).strip();
    boolean colon =
        label.endsWith(":")
            || (at + 1 < line.size()
                && line.get(at + 1) instanceof Text next
                && next.text().stripLeading().startsWith(":"));
    return colon && lexicon.heading(label).isPresent();
  }

  /** Adds a run of text to a line; the line that is open behind it. */
  private static List<Inline> texts(
      String text, RoleLexicon lexicon, List<Inline> open, List<List<Inline>> lines) {
    List<Inline> part = open;
    int from = 0;
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      boolean first = part.isEmpty() && text.substring(from, between.start()).isBlank();
      if (!first && lexicon.label(text.substring(between.end())).isPresent()) {
        part.add(Text.of(text.substring(from, between.start())));
        lines.add(part);
        part = new ArrayList<>();
        from = between.end();
      }
    }
    part.add(Text.of(text.substring(from)));
    return part;
  }
}
