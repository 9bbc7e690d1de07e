package dev.rollcall.cli.terminal;

import java.io.PrintStream;

/** Shows a plain line for each tenth of the documents. */
final class LineProgress implements Progress {

  private static final int LINES = 10;

  private final PrintStream err;
  private final int documents;
  private int done;

  LineProgress(PrintStream err, int documents) {
    this.err = err;
    this.documents = documents;
  }

  @Override
  public void pause() {}

  @Override
  public void done(String name) {
    long before = (long) done * LINES / documents;
    done++;
    if ((long) done * LINES / documents > before) {
      err.println(done + " of " + documents + " (" + name + ")");
    }
  }

  @Override
  public void close() {}
}
