package dev.rollcall.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A document to be read.
 *
 * @param name its file name without folders, such as {@code 20241107.md}; a date in it is compared
 *     with the one the document states
 * @param text its text
 * @param neighbours the files around it, which some dialects take in
 */
public record Source(String name, String text, Neighbours neighbours) {

  /** A document that stands alone. */
  public Source(String name, String text) {
    this(name, text, Neighbours.none());
  }

  /** How many bytes tell which encoding a document has. */
  private static final int SAMPLE = 4096;

  /**
   * Decodes a document: UTF-8, or UTF-16 as some editors of Windows save it.
   *
   * @throws CharacterCodingException when the bytes are neither
   */
  public static Source decode(String name, byte[] bytes) throws CharacterCodingException {
    return new Source(name, charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  /**
   * Encodes a document as it was before it was changed.
   *
   * @param before its bytes
   */
  public static byte[] encode(String text, byte[] before) {
    return text.getBytes(charset(before));
  }

  /** The encoding, by the byte order mark; without one, UTF-16 has zeros for most letters. */
  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
      if (mark == 0xfffe) {
        return StandardCharsets.UTF_16LE;
      }
      if (mark == 0xfeff) {
        return StandardCharsets.UTF_16BE;
      }
    }
    int[] zeros = new int[2];
    int seen = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[1] > seen / 8 && zeros[1] > 8 * zeros[0]) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > seen / 8 && zeros[0] > 8 * zeros[1]
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }
}
