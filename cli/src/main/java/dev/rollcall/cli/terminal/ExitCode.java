package dev.rollcall.cli.terminal;

/** What the command's exit status tells; the greatest of several wins. */
public enum ExitCode {
  /** Everything asked for was done. */
  DONE(0),
  /** An input could not be exported, or there are findings at the {@code --fail-on} level. */
  FINDINGS(1),
  /** Wrong usage. */
  USAGE(2),
  /** A bug in rollcall. */
  BUG(70);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The status that the process ends with. */
  public int status() {
    return status;
  }

  /** The graver of two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
