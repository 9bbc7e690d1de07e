package dev.rollcall.cli.input;

/** An input cannot be used; the message says what to do about it. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final InputCode code;

  InputException(InputCode code, String message) {
    super(message);
    this.code = code;
  }

  /** What is wrong. */
  public InputCode code() {
    return code;
  }

  /** What is wrong and what to do, in one sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
