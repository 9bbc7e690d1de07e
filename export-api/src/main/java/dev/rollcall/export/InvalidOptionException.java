package dev.rollcall.export;

/** An option that a user gave does not fit; the message says what would. */
public final class InvalidOptionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence for the user. */
  public InvalidOptionException(String message) {
    super(message);
  }
}
