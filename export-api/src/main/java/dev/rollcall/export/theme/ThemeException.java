package dev.rollcall.export.theme;

/** A theme cannot be used; the message says where, why and what to do, in one sentence. */
public final class ThemeException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence for the user. */
  public ThemeException(String message) {
    super(message);
  }

  /** Creates an exception with a sentence for the user and what led to it. */
  public ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
