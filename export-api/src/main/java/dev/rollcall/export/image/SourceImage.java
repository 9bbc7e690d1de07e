package dev.rollcall.export.image;

import dev.rollcall.export.image.internal.load.ContentCode;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A picture as it lies in its file; its pixels are not decoded yet. Immutable. */
public final class SourceImage {

  private final byte[] bytes;
  private final ImageKind kind;
  private final int width;
  private final int height;
  private final int orientation;

  /** Made when it is first asked for, since hashing a large picture takes its time. */
  private volatile @Nullable String hash;

  /**
   * Creates a picture.
   *
   * @param bytes the file's content; not to be changed
   * @param kind the kind of file, judged by its content
   * @param width pixels as shown, with {@code orientation} applied; for SVG CSS pixels
   * @param height pixels as shown, with {@code orientation} applied; for SVG CSS pixels
   * @param orientation the EXIF orientation, 1 to 8; 1 is upright
   */
  public SourceImage(byte[] bytes, ImageKind kind, int width, int height, int orientation) {
    this.bytes = bytes;
    this.kind = kind;
    this.width = width;
    this.height = height;
    this.orientation = orientation;
  }

  /** Whether the picture has several frames. */
  public boolean isMoving() {
    return Motion.isIn(kind, bytes);
  }

  /** The file's content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The kind of file, judged by its content. */
  public ImageKind kind() {
    return kind;
  }

  /** The width in pixels as shown, turned upright; for SVG CSS pixels. */
  public int width() {
    return width;
  }

  /** The height in pixels as shown, turned upright; for SVG CSS pixels. */
  public int height() {
    return height;
  }

  /** The EXIF orientation, 1 to 8; 1 is upright. */
  public int orientation() {
    return orientation;
  }

  /** The SHA-256 of the content as lower-case hexadecimal digits. */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = hashOf(bytes);
      hash = known;
    }
    return known;
  }

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
    return other == this
        || (other instanceof SourceImage image && Arrays.equals(bytes, image.bytes));
  }

  @Override
  public int hashCode() {
    return ContentCode.of(bytes);
  }

  @Override
  public String toString() {
    return kind + " " + width + "x" + height + " " + hash();
  }
}
