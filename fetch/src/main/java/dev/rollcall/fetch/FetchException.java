package dev.rollcall.fetch;

import java.io.IOException;

/** Something cannot be fetched; the message is one sentence that says what to do. */
public final class FetchException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /** Says what is wrong and what to do. */
  public FetchException(String message) {
    this(message, 0);
  }

  FetchException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** What the server answered; 0 where it did not come to that. */
  int status() {
    return status;
  }

  /** What is wrong and what to do. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
