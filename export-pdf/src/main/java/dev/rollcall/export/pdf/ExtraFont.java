package dev.rollcall.export.pdf;

import dev.rollcall.export.InvalidOptionException;
import java.util.Arrays;
import java.util.Locale;

/**
 * A font file for characters that the fonts of rollcall lack, such as Chinese ones.
 *
 * @param bytes a TrueType or OpenType font or collection; of a collection its first font is used
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content, see equals
public record ExtraFont(byte[] bytes) {

  /**
   * Checks that the content begins like a font.
   *
   * @throws InvalidOptionException when it does not
   */
  public ExtraFont {
    bytes = bytes.clone();
    if (bytes.length < 12 || fileName(bytes).isEmpty()) {
      throw new InvalidOptionException(
          "The file for pdf.fonts is not a font; give a .ttf, .otf or .ttc file.");
    }
  }

  /** A file name whose ending tells the kind of font, as OpenPDF wants it. */
  public String fileName() {
    return fileName(bytes);
  }

  private static String fileName(byte[] bytes) {
    int magic =
        (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3];
    return switch (magic) {
      case 0x00010000, 0x74727565 -> "extra.ttf"; // "true" is Apple's
      case 0x4f54544f -> "extra.otf"; // "OTTO"
      case 0x74746366 -> "extra.ttc,0"; // "ttcf"
      default -> "";
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtraFont font && Arrays.equals(bytes, font.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (%d bytes)", fileName(), bytes.length);
  }
}
