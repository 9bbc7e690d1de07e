package dev.rollcall.cli.output;

import dev.rollcall.export.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;

/** Standard output as a target: one document, no companions, nothing before it is whole. */
public final class StreamTarget implements Target {

  private final String baseName;
  private final PrintStream stream;

  /** Creates a target that writes to a stream and leaves it open. */
  public StreamTarget(String baseName, PrintStream stream) {
    this.baseName = baseName;
    this.stream = stream;
  }

  @Override
  public String baseName() {
    return baseName;
  }

  @Override
  public void document(Content content) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    content.writeTo(whole);
    whole.writeTo(stream);
    if (stream.checkError()) { // a print stream swallows exceptions
      throw new FileSystemException("-", null, "It takes no more");
    }
  }

  @Override
  public boolean allowsCompanions() {
    return false;
  }

  @Override
  public void companion(String path, Content content) {
    throw new IllegalStateException("Standard output takes no companions");
  }
}
