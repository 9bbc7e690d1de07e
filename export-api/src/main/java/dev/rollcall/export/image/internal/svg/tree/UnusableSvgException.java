package dev.rollcall.export.image.internal.svg.tree;

/** An SVG cannot be drawn; the message goes on a sentence that begins with 'it'. */
public final class UnusableSvgException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnusableSvgException(String message) {
    super(message);
  }

  /** Says why, and what made it known. */
  public UnusableSvgException(String message, Throwable cause) {
    super(message, cause);
  }
}
