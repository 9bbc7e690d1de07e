package dev.rollcall.export.pptx;

import java.util.Arrays;

/**
 * The content of a {@code .pptx} or {@code .potx} file.
 *
 * @param bytes the file's bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // copied, and compared by content
public record TemplateFile(byte[] bytes) {

  /** Copies the bytes. */
  public TemplateFile {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TemplateFile file && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
