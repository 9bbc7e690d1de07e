package dev.rollcall.cli.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a bar with count, rate and remaining time, which is gone at the end. */
final class BarProgress implements Progress {

  private static final int UPDATE_MILLIS = 200;
  private static final int COLUMNS = 79;
  private static final String CLEARED = "\r\033[K";

  private final PrintStream err;
  private final ProgressBar bar;

  BarProgress(PrintStream err, int documents) {
    this.err = err;
    bar =
        new ProgressBarBuilder()
            .setTaskName("Exporting")
            .setInitialMax(documents)
            .setUnit(" calls", 1)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new Line())
            .build();
  }

  @Override
  public void pause() {
    err.print(CLEARED);
    err.flush();
  }

  @Override
  public void done(String name) {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }

  /** The terminal's last line; a consumer of our own needs no library to find the terminal. */
  private final class Line implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return COLUMNS;
    }

    @Override
    public void accept(String text) {
      err.print("\r" + text);
      err.flush();
    }

    @Override
    public void close() {
      pause();
    }
  }
}
