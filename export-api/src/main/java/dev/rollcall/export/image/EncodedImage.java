package dev.rollcall.export.image;

/**
 * A picture ready to be put into a document.
 *
 * @param bytes the file's content; not to be changed
 * @param kind {@link ImageKind#JPEG} or {@link ImageKind#PNG}
 * @param width pixels
 * @param height pixels
 * @param transparent whether any pixel may be transparent
 * @param hash the SHA-256 of the content as lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash, see equals
public record EncodedImage(
    byte[] bytes, ImageKind kind, int width, int height, boolean transparent, String hash) {

  /** Pictures are equal when their content is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EncodedImage image && hash.equals(image.hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + width + "x" + height + " " + hash;
  }
}
