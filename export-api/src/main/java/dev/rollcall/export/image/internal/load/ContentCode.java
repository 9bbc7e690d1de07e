package dev.rollcall.export.image.internal.load;

/** Hash codes of files for tables in memory: made from some of their bytes. */
public final class ContentCode {

  private static final int SAMPLES = 64;

  private ContentCode() {}

  /** The hash code of some bytes; compressed files differ nearly everywhere. */
  public static int of(byte[] bytes) {
    int code = bytes.length;
    int step = Math.max(1, bytes.length / SAMPLES);
    for (int i = bytes.length - 1; i >= 0; i -= step) {
      code = 31 * code + bytes[i];
    }
    return code;
  }
}
