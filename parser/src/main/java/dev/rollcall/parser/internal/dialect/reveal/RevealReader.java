package dev.rollcall.parser.internal.dialect.reveal;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.dialect.GridColumns;
import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.NotesSplitter;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides a document as reveal.js does, but never within code. */
final class RevealReader {

  private static final Pattern FENCE_STEPS =
      Pattern.compile("(?<=^[ >]{0,12}(?:`{3,12}|~{3,12})[\\w+#-]{0,40})\\s*\\[[^\\]]*\\]");

  /** Stands for each character of code: no blank, or a mark of notes would begin above it. */
  private static final String CODE = "\ufffc";

  private final Manuscript document;
  private final Findings findings;
  private final RevealSeparators separators;

  RevealReader(Manuscript document, Findings findings) {
    this.document = document;
    this.findings = findings;
    this.separators = new RevealSeparators(document, findings);
  }

  List<RawSlide> read() {
    List<Line> lines = document.text();
    String text = "\n" + lines.stream().map(Line::text).collect(Collectors.joining("\n")) + "\n";
    int[] starts = new int[lines.size() + 1];
    starts[0] = 1;
    for (int i = 0; i < lines.size(); i++) {
      starts[i + 1] = starts[i] + lines.get(i).text().length() + 1;
    }
    List<RawSlide> slides = new ArrayList<>();
    int from = 1;
    boolean vertical = false;
    Optional<SourceRange> separator = Optional.empty();
    for (RevealSeparators.Part part : separators.parts(text)) {
      int at = lineAt(starts, textStart(text, part));
      if (at >= lines.size() || lines.get(at).code() || part.from() < from - 1) {
        continue;
      }
      slides.add(slide(between(lines, starts, from, part.from()), vertical, separator));
      vertical = part.vertical();
      Line line = lines.get(at);
      separator =
          Optional.of(
              new SourceRange(
                  line.number(),
                  1,
                  line.number(),
                  Math.max(1, line.column(line.text().length()) - 1)));
      from = part.to();
    }
    slides.add(slide(between(lines, starts, from, text.length()), vertical, separator));
    return slides;
  }

  /** Where the visible part of a separator starts. */
  private static int textStart(String text, RevealSeparators.Part part) {
    int at = part.from();
    while (at < part.to() - 1 && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  private static int lineAt(int[] starts, int offset) {
    int at = java.util.Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  private static List<Line> between(List<Line> lines, int[] starts, int from, int to) {
    List<Line> some = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = starts[i];
      int end = starts[i + 1] - 1;
      if (end < from || start >= to) {
        continue;
      }
      int low = Math.max(0, from - start);
      int high = Math.min(end, to) - start;
      Line line = lines.get(i);
      List<int[]> cuts = new ArrayList<>();
      if (low > 0) {
        cuts.add(new int[] {0, Math.min(low, line.text().length())});
      }
      if (high < line.text().length()) {
        cuts.add(new int[] {Math.max(low, high), line.text().length()});
      }
      some.add(LineEdit.without(line, cuts));
    }
    return some;
  }

  private RawSlide slide(List<Line> lines, boolean vertical, Optional<SourceRange> separator) {
    CommentReader.Result text = new CommentReader(findings).read(new ArrayList<>(lines), 0, false);
    List<Line> left = text.lines().stream().map(RevealReader::withoutSteps).toList();
    NotesSplitter.Split asides = NotesSplitter.asides(left);
    List<Line> shown = new ArrayList<>(asides.shown());
    List<Line> said = new ArrayList<>(asides.said());
    said(shown, said);
    int start = separator.map(range -> range.endLine() + 1).orElse(document.firstLine());
    SlideSetup setup =
        new SlideSetup(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            GridColumns.of(shown));
    return new RawSlide(start, vertical, separator, false, shown, said, text.comments(), setup);
  }

  /** Moves what the mark of notes begins. */
  private void said(List<Line> shown, List<Line> said) {
    String text =
        shown.stream()
            .map(line -> line.code() ? CODE.repeat(line.text().length()) : line.text())
            .collect(Collectors.joining("\n"));
    Optional<int[]> mark = separators.notes(text);
    if (mark.isEmpty()) {
      return;
    }
    int[] starts = new int[shown.size() + 1];
    for (int i = 0; i < shown.size(); i++) {
      starts[i + 1] = starts[i] + shown.get(i).text().length() + 1;
    }
    List<Line> notes = between(shown, starts, mark.get()[1], text.length() + 1);
    List<Line> rest = between(shown, starts, 0, mark.get()[0]);
    shown.clear();
    shown.addAll(rest);
    if (!said.isEmpty() && !notes.isEmpty()) {
      said.add(notes.getFirst().rewritten(""));
    }
    said.addAll(notes);
  }

  private static Line withoutSteps(Line line) {
    java.util.regex.Matcher steps = FENCE_STEPS.matcher(line.text());
    return line.code() && steps.find()
        ? line.without(new int[] {steps.start()}, new int[] {steps.end()})
        : line;
  }
}
