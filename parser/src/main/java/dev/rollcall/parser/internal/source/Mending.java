package dev.rollcall.parser.internal.source;

import dev.rollcall.model.diagnostic.Fix;
import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.diagnostic.TextEdit;
import dev.rollcall.model.text.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one right answer to a finding, as the rule that found it states it. It holds only where the
 * document says what the rule saw: not where something was cut from a line, where another file's
 * lines stand in its place, or where it is private.
 */
public final class Mending {

  private final String title;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<Line> seen = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  private record Found(SourceRange range, String text, String replacement) {}

  private Mending(String title) {
    this.title = title;
  }

  /** Starts one. */
  public static Mending titled(String title) {
    return new Mending(title);
  }

  /** Puts other text in the place of what stands in a line between two offsets. */
  public Mending replace(Line line, int from, int to, String text) {
    seen.add(line);
    edits.add(TextEdit.replace(line.number(), line.column(from), line.column(to), text));
    return this;
  }

  /** Puts other text in the place of a text that stands in a stretch of one line exactly once. */
  public Mending replace(SourceRange range, String text, String replacement) {
    found.add(new Found(range, text, replacement));
    return this;
  }

  /** Deletes what stands in a line between two offsets. */
  public Mending delete(Line line, int from, int to) {
    return replace(line, from, to, "");
  }

  /** Deletes lines that follow each other. */
  public Mending delete(List<Line> lines) {
    seen.addAll(lines);
    edits.add(TextEdit.deleteLines(lines.getFirst().number(), lines.getLast().number() + 1));
    return this;
  }

  /** Puts an empty line above a line. */
  public Mending emptyLineAbove(Line line) {
    seen.add(line);
    edits.add(TextEdit.insert(line.number(), 1, "\n"));
    return this;
  }

  /** Puts an empty line below a line that is not the last. */
  public Mending emptyLineBelow(Line line) {
    seen.add(line);
    edits.add(TextEdit.insert(line.number() + 1, 1, "\n"));
    return this;
  }

  /**
   * The mending of a document.
   *
   * @param hidden the numbers of its private lines
   */
  Optional<Fix> in(SourceText source, Set<Integer> hidden) {
    List<TextEdit> all = new ArrayList<>(edits);
    for (Found one : found) {
      Optional<TextEdit> edit = edit(one, source);
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      all.add(edit.get());
    }
    boolean holds =
        !all.isEmpty()
            && all.stream().noneMatch(edit -> hidden.contains(edit.line()))
            && seen.stream()
                .allMatch(
                    line ->
                        !hidden.contains(line.number())
                            && source.line(line.number()).equals(line.text()));
    return holds ? Optional.of(new Fix(title, all)) : Optional.empty();
  }

  private static Optional<TextEdit> edit(Found found, SourceText source) {
    SourceRange range = found.range();
    if (range.line() != range.endLine()) {
      return Optional.empty();
    }
    String stretch =
        source
            .text()
            .substring(
                source.offset(range.line(), range.column()),
                source.offset(range.line(), range.endColumn() + 1));
    int at = stretch.indexOf(found.text());
    if (at < 0 || stretch.indexOf(found.text(), at + 1) >= 0) {
      return Optional.empty();
    }
    int column = range.column() + stretch.codePointCount(0, at);
    int length = found.text().codePointCount(0, found.text().length());
    return Optional.of(
        TextEdit.replace(range.line(), column, column + length, found.replacement()));
  }
}
