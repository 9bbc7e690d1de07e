package dev.rollcall.cli.input;

/** An input cannot be used; the message says what to do about it. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final InputCode code;

  InputException(InputCode code, String message) {
    super(message);
    this.code = code;
  }

  /** The document takes more memory than there is. */
  public static InputException outOfMemory() {
    return new InputException(
        InputCode.TOO_LARGE,
        "The document takes more memory than the %d MB that Java may use; split it, or let Java use more with JAVA_TOOL_OPTIONS=-Xmx2g."
            .formatted(Runtime.getRuntime().maxMemory() >> 20));
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
