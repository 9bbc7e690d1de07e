package dev.rollcall.export.image;

import java.util.HexFormat;

/**
 * A picture as it lies in its file; its pixels are not decoded yet.
 *
 * @param bytes the file's content; not to be changed
 * @param kind the kind of file, judged by its content
 * @param width pixels as shown, with {@code orientation} applied; for SVG CSS pixels
 * @param height pixels as shown, with {@code orientation} applied; for SVG CSS pixels
 * @param orientation the EXIF orientation, 1 to 8; 1 is upright
 * @param hash the SHA-256 of the content as lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash, see equals
public record SourceImage(
    byte[] bytes, ImageKind kind, int width, int height, int orientation, String hash) {

  /** The SHA-256 of some bytes as lower-case hexadecimal digits. */
  public static String hashOf(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }

  /** Pictures are equal when their content is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceImage image && hash.equals(image.hash);
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
