package dev.rollcall.cli;

/** The command line was used wrongly; the message is one sentence that says what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
