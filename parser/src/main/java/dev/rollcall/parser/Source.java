package dev.rollcall.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A document to be read.
 *
 * @param name its file name without folders, such as {@code 20241107.md}; a date in it is compared
 *     with the one the document states
 * @param text its text
 */
public record Source(String name, String text) {

  /**
   * Decodes a document.
   *
   * @throws CharacterCodingException when the bytes are not UTF-8
   */
  public static Source decode(String name, byte[] utf8) throws CharacterCodingException {
    return new Source(
        name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
  }
}
