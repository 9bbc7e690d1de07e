package dev.rollcall.cli.terminal;

/** What the command's exit status tells; the greatest of several wins. */
public enum ExitCode {
  /** Everything asked for was done. */
  DONE(0, "Everything asked for was done."),
  /** An input could not be exported, or there are findings at the {@code --fail-on} level. */
  FINDINGS(1, "An input could not be exported, or there are findings that --fail-on names."),
  /** Wrong usage. */
  USAGE(2, "The command line or a file of options is wrong."),
  /** A bug in rollcall. */
  BUG(70, "A bug in rollcall.");

  private final int status;
  private final String meaning;

  ExitCode(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** The status that the process ends with. */
  public int status() {
    return status;
  }

  /** What it tells, in a sentence for users. */
  public String meaning() {
    return meaning;
  }

  /** The graver of two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
