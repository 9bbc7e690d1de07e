package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.text.TextDirection;
import java.util.List;

/** Which way the text of a deck runs. */
public final class Direction {

  private final TextDirection usual;

  /**
   * Creates a judge of directions.
   *
   * @param usual the direction of text that has no letters
   */
  public Direction(TextDirection usual) {
    this.usual = usual;
  }

  /** The directions in a deck of a language, given as a BCP 47 tag. */
  public static Direction inLanguage(String tag) {
    return new Direction(TextDirection.ofLanguage(tag));
  }

  /** Those within some text, such as a table: its parts without letters run as it does. */
  public Direction within(List<TextRun> pieces) {
    return new Direction(of(pieces));
  }

  /** Whether some text begins at the right: by its first letter that has a direction. */
  public boolean isRightToLeft(List<TextRun> pieces) {
    return of(pieces) == TextDirection.RIGHT_TO_LEFT;
  }

  private TextDirection of(List<TextRun> pieces) {
    return pieces.stream()
        .filter(TextRun.Run.class::isInstance)
        .flatMap(run -> TextDirection.ofText(((TextRun.Run) run).text()).stream())
        .findFirst()
        .orElse(usual);
  }
}
