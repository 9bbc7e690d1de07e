package dev.rollcall.parser.internal.dialect;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.CodeSpans;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what the speaker wants to say from what a slide shows: what follows a line such as {@code
 * Note:}, and what stands within {@code <aside class="notes">}, as reveal.js has it.
 */
public final class NotesSplitter {

  /** What HedgeDoc knows, in any case. */
  private static final String EXACT = "note:";

  private static final Pattern MARK =
      Pattern.compile(" {0,3}(notes?)[ \\t\\u00a0]*[:\\uff1a]", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASIDE =
      Pattern.compile(
          "<aside\\b[^<>]*\\bclass\\s*=\\s*(?:\"(?:[^\"<>]*\\s)?notes(?:\\s[^\"<>]*)?\""
              + "|'(?:[^'<>]*\\s)?notes(?:\\s[^'<>]*)?'|notes(?=[\\s>]))[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSE = Pattern.compile("</aside\\s*>", Pattern.CASE_INSENSITIVE);

  private final Findings findings;

  public NotesSplitter(Findings findings) {
    this.findings = findings;
  }

  /**
   * The lines of a slide.
   *
   * @param shown what the slide shows
   * @param said what the speaker wants to say
   */
  public record Split(List<Line> shown, List<Line> said) {}

  /** Divides the lines of a slide. */
  public Split split(List<Line> lines) {
    Split asides = asides(lines);
    List<Line> shown = asides.shown();
    int mark = mark(shown);
    if (mark < 0) {
      return asides;
    }
    List<Line> said = new ArrayList<>(asides.said());
    Line line = shown.get(mark);
    Matcher matcher = MARK.matcher(line.text());
    int end = matcher.lookingAt() ? matcher.end() : 0;
    separate(said, line);
    said.add(line.without(new int[] {0}, new int[] {end}));
    said.addAll(shown.subList(mark + 1, shown.size()));
    return new Split(shown.subList(0, mark), said);
  }

  /** The line from which on everything is said; -1 where there is none. */
  private int mark(List<Line> lines) {
    List<Integer> exact = new ArrayList<>();
    List<Integer> meant = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.code()) {
        continue;
      }
      if (line.text().regionMatches(true, 0, EXACT, 0, EXACT.length())) {
        exact.add(i);
      } else if (MARK.matcher(line.text()).lookingAt()
          && (line.text().charAt(0) != ' ' || i == 0 || lines.get(i - 1).blank())) {
        meant.add(i);
      }
    }
    if (exact.size() == 1) {
      return exact.getFirst();
    }
    if (exact.size() > 1) { // HedgeDoc takes them for text
      report(
          lines.get(exact.get(1)),
          "Keep one 'Note:' on a slide; HedgeDoc shows the notes where there are several.",
          false);
      return -1;
    }
    if (meant.size() == 1) {
      report(
          lines.get(meant.getFirst()),
          "Write 'Note:' at the start of this line; HedgeDoc shows the notes as it stands.",
          true);
      return meant.getFirst();
    }
    return -1;
  }

  private void report(Line line, String message, boolean mends) {
    Matcher mark = MARK.matcher(line.text());
    if (mark.lookingAt()) {
      int column = line.column(mark.start(1));
      SourceRange range =
          new SourceRange(line.number(), column, line.number(), line.column(mark.end() - 1));
      if (mends) {
        Mending mending = Mending.titled("Write 'Note:'").replace(line, 0, mark.end(), "Note:");
        findings.report(range, ParserCode.MISSPELT_NOTES, message, mending);
      } else {
        findings.report(range, ParserCode.MISSPELT_NOTES, message);
      }
    }
  }

  /** Divides the lines of a slide by {@code <aside class="notes">} alone. */
  public static Split asides(List<Line> lines) {
    if (lines.stream().noneMatch(line -> !line.code() && ASIDE.matcher(line.text()).find())) {
      return new Split(lines, List.of());
    }
    List<Line> shown = new ArrayList<>();
    List<Line> said = new ArrayList<>();
    List<Line> aside = new ArrayList<>();
    boolean open = false;
    for (Line line : lines) {
      if (line.code()) {
        (open ? aside : shown).add(line);
        continue;
      }
      boolean goesOn = divide(line, open, shown, aside);
      if (!goesOn && (open || !aside.isEmpty())) {
        close(aside, said);
      }
      open = goesOn;
    }
    close(aside, said);
    return new Split(shown, said);
  }

  private static void close(List<Line> aside, List<Line> said) {
    if (!aside.isEmpty()) {
      separate(said, aside.getFirst());
      said.addAll(dedented(aside));
      aside.clear();
    }
  }

  /** Divides a line that may open and close notes; returns whether they are open behind it. */
  private static boolean divide(Line line, boolean before, List<Line> shown, List<Line> aside) {
    String text = line.text();
    CodeSpans code = CodeSpans.of(text);
    List<int[]> visible = new ArrayList<>();
    List<int[]> spoken = new ArrayList<>();
    boolean open = before;
    int from = 0;
    while (true) {
      Matcher tag = (open ? CLOSE : ASIDE).matcher(text);
      boolean found = tag.find(from);
      while (found && !open && code.contains(tag.start())) {
        found = tag.find();
      }
      (open ? spoken : visible).add(new int[] {from, found ? tag.start() : text.length()});
      if (!found) {
        break;
      }
      from = tag.end();
      open = !open;
    }
    Line seen = only(line, visible);
    Line heard = only(line, spoken);
    if (!before || !seen.blank()) {
      shown.add(seen);
    }
    if ((before && visible.isEmpty()) || !heard.blank()) {
      aside.add(heard);
    }
    return open;
  }

  /** What some stretches of a line hold. */
  private static Line only(Line line, List<int[]> kept) {
    List<int[]> cuts = new ArrayList<>();
    int from = 0;
    for (int[] stretch : kept) {
      if (stretch[0] > from) {
        cuts.add(new int[] {from, stretch[0]});
      }
      from = stretch[1];
    }
    if (from < line.text().length()) {
      cuts.add(new int[] {from, line.text().length()});
    }
    return cuts.isEmpty()
        ? line
        : line.without(
            cuts.stream().mapToInt(cut -> cut[0]).toArray(),
            cuts.stream().mapToInt(cut -> cut[1]).toArray());
  }

  /** Notes in HTML are often indented as a whole, which would make code of them. */
  private static List<Line> dedented(List<Line> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.blank())
            .mapToInt(NotesSplitter::indent)
            .min()
            .orElse(0);
    return lines.stream()
        .map(
            line ->
                line.blank() || indent == 0
                    ? line
                    : line.without(new int[] {0}, new int[] {indent}))
        .toList();
  }

  private static int indent(Line line) {
    int indent = 0;
    while (indent < line.text().length() && " \t".indexOf(line.text().charAt(indent)) >= 0) {
      indent++;
    }
    return indent;
  }

  /** Starts a paragraph of its own. */
  private static void separate(List<Line> said, Line next) {
    if (!said.isEmpty()) {
      said.add(next.without(new int[] {0}, new int[] {next.text().length()}));
    }
  }
}
