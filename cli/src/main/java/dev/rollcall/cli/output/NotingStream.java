package dev.rollcall.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps the first exception of a stream, which libraries wrap in others until nobody knows it. */
final class NotingStream extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException first;

  NotingStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Throws what went wrong in the stream, if anything did.
   *
   * @throws IOException the stream's own first exception
   */
  void rethrow() throws IOException {
    if (first != null) {
      throw first;
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    note(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    note(out::flush);
  }

  @Override
  public void close() throws IOException {
    note(out::close);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void note(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      first = first == null ? e : first;
      throw e;
    }
  }
}
