package dev.rollcall.export.pptx.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param level 0 to 8
 * @param bullet what stands before it
 * @param pieces its text
 * @param kind what it is, which decides on its spacing
 * @param indent where it stands, if not where its level does
 */
public record TextParagraph(
    int level, Bullet bullet, List<TextRun> pieces, Kind kind, Optional<Indent> indent) {

  /**
   * Where a paragraph stands.
   *
   * @param left its text's distance from the edge in points
   * @param first its first line's indent against {@code left} in points, negative where it hangs
   */
  public record Indent(double left, double first) {}

  /** What a paragraph is. */
  public enum Kind {
    /** Running text or an item. */
    TEXT,
    /** A heading within the text. */
    HEADING,
    /** Text set in from the edge: a quote, a box, the meaning of a term. */
    INDENTED
  }

  /** Copies the pieces. */
  public TextParagraph {
    pieces = List.copyOf(pieces);
  }

  /** A paragraph that stands where its level does. */
  public TextParagraph(int level, Bullet bullet, List<TextRun> pieces, Kind kind) {
    this(level, bullet, pieces, kind, Optional.empty());
  }

  /** Its characters, a line break as a space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (TextRun piece : pieces) {
      switch (piece) {
        case TextRun.Run run -> text.append(run.text());
        case TextRun.Break b -> text.append(' ');
      }
    }
    return text.toString();
  }

  /** The same paragraph with other pieces. */
  public TextParagraph withPieces(List<TextRun> newPieces) {
    return new TextParagraph(level, bullet, newPieces, kind, indent);
  }

  /** The same paragraph behind another bullet. */
  public TextParagraph withBullet(Bullet newBullet) {
    return new TextParagraph(level, newBullet, pieces, kind, indent);
  }

  /** The same paragraph elsewhere. */
  public TextParagraph withIndent(Indent newIndent) {
    return new TextParagraph(level, bullet, pieces, kind, Optional.of(newIndent));
  }
}
