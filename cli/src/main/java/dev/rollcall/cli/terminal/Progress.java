package dev.rollcall.cli.terminal;

/** Shows how far a run over several documents is; used by one thread. */
public interface Progress extends AutoCloseable {

  /** Makes room for other text on standard error. */
  void pause();

  /** Counts a document. */
  void done(String name);

  @Override
  void close();

  /**
   * A bar on a terminal, lines in the log of a continuous integration, and nothing elsewhere, where
   * a program may read along.
   */
  static Progress of(Terminal terminal, int documents, boolean quiet) {
    if (quiet || documents < 2) {
      return new SilentProgress();
    }
    if (terminal.interactive()) {
      return new BarProgress(terminal.err(), documents);
    }
    return terminal.log() ? new LineProgress(terminal.err(), documents) : new SilentProgress();
  }
}
