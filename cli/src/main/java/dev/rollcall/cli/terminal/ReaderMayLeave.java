package dev.rollcall.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output whose reader may have enough of it, as {@code head} has: what follows goes nowhere. Every
 * other failure stays one, such as a full disk.
 */
public final class ReaderMayLeave extends FilterOutputStream {

  private boolean left;

  public ReaderMayLeave(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
      left = true;
    }
  }

  @Override
  public void flush() throws IOException {
    if (!left) {
      out.flush();
    }
  }

  /** Java has no type for it; the words are those of the operating system. */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe")
        || message.contains("EPIPE")
        || message.contains("The pipe is being closed");
  }
}
