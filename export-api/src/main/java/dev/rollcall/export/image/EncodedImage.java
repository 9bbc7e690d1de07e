package dev.rollcall.export.image;

import dev.rollcall.export.image.internal.load.ContentCode;
import java.util.Arrays;

/**
 * A picture ready to be put into a document.
 *
 * @param bytes the file's content; not to be changed
 * @param kind {@link ImageKind#JPEG} or {@link ImageKind#PNG}
 * @param width pixels
 * @param height pixels
 * @param transparent whether any pixel may be transparent
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content, see equals
public record EncodedImage(
    byte[] bytes, ImageKind kind, int width, int height, boolean transparent) {

  /** Computes the SHA-256 of the content as lower-case hexadecimal digits. */
  public String hash() {
    return SourceImage.hashOf(bytes);
  }

  /** Pictures are equal when their content is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EncodedImage image && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return ContentCode.of(bytes);
  }

  @Override
  public String toString() {
    return kind + " " + width + "x" + height + ", " + bytes.length + " bytes";
  }
}
