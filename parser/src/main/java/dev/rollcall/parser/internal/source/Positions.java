package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Translates positions within some lines into positions of the source. */
public final class Positions {

  private final List<Line> lines;

  public Positions(List<Line> lines) {
    this.lines = lines;
  }

  /** Where a node stands; empty where the parser made it up. */
  public Optional<SourceRange> of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    SourceSpan first = spans.getFirst();
    SourceSpan last = spans.getLast();
    return Optional.of(range(first, last));
  }

  /** The digits that a node begins with, such as an item's number; empty where there are none. */
  public Optional<String> digitsAt(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return Optional.empty();
    }
    SourceSpan span = node.getSourceSpans().getFirst();
    String text = line(span).text();
    int from = Math.min(span.getColumnIndex(), text.length());
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to == from ? Optional.empty() : Optional.of(text.substring(from, to));
  }

  /** Where a node stands, or where its nearest ancestor does. */
  public SourceRange near(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      Optional<SourceRange> range = of(at);
      if (range.isPresent()) {
        return range.get();
      }
    }
    return lines.isEmpty() ? SourceRange.at(1, 1) : SourceRange.at(lines.getFirst().number(), 1);
  }

  /** The number of the line that a line break ends. */
  public int lineEndedBy(Node lineBreak) {
    for (Node at = lineBreak.getPrevious(); at != null; at = at.getPrevious()) {
      Optional<SourceRange> range = of(at);
      if (range.isPresent()) {
        return range.get().endLine();
      }
    }
    return lineBreak.getParent() == null ? 1 : near(lineBreak.getParent()).line();
  }

  /**
   * Where a part of a text node stands.
   *
   * @param from the first UTF-16 unit of its literal
   * @param to the unit behind the last
   */
  public Optional<SourceRange> of(Node node, int literalLength, int from, int to) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.size() == 1 && spans.getFirst().getLength() == literalLength && to > from) {
      SourceSpan part = spans.getFirst().subSpan(from, to);
      return Optional.of(range(part, part));
    }
    return of(node); // escapes and entities: the parts cannot be told apart
  }

  /** From the first line to the last one that is not blank; empty where all are. */
  public Optional<SourceRange> all() {
    int first = 0;
    while (first < lines.size() && lines.get(first).blank()) {
      first++;
    }
    if (first == lines.size()) {
      return Optional.empty();
    }
    int last = lines.size() - 1;
    while (lines.get(last).blank()) {
      last--;
    }
    return Optional.of(
        range(
            SourceSpan.of(first, 0, 0, 0),
            SourceSpan.of(last, 0, 0, lines.get(last).text().stripTrailing().length())));
  }

  private SourceRange range(SourceSpan first, SourceSpan last) {
    Line start = line(first);
    Line end = line(last);
    if (end.number() < start.number()) { // lines were put into another order
      return new SourceRange(
          end.number(), 1, start.number(), Math.max(1, start.column(start.text().length()) - 1));
    }
    int startColumn = start.column(first.getColumnIndex());
    int endOffset = last.getColumnIndex() + last.getLength();
    int endColumn = Math.max(1, end.column(endOffset) - 1);
    if (start.number() == end.number()) {
      endColumn = Math.max(startColumn, endColumn);
    }
    return new SourceRange(start.number(), startColumn, end.number(), endColumn);
  }

  private Line line(SourceSpan span) {
    return lines.get(Math.min(span.getLineIndex(), lines.size() - 1));
  }
}
