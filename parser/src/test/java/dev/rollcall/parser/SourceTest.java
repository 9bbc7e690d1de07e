package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the encodings that editors save. */
final class SourceTest {

  private static final String TEXT = "# Kräne 港 😀\n\n- Two are back\n";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void isReadWithAndWithoutAMark(String encoding) throws CharacterCodingException {
    Charset charset = Charset.forName(encoding);
    assertEquals(TEXT, Source.decode("a.md", TEXT.getBytes(charset)).text());
    assertEquals(
        "\ufeff" + TEXT, Source.decode("a.md", ("\ufeff" + TEXT).getBytes(charset)).text());
  }

  @Test
  void zerosWithinTextAreNotUtf16() throws CharacterCodingException {
    String text = "a\0b".repeat(3) + "words without zeros ".repeat(20);
    assertEquals(text, Source.decode("a.md", text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void othersAreRefused() {
    byte[] latin1 = "Kräne".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(CharacterCodingException.class, () -> Source.decode("a.md", latin1));
    byte[] odd = {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'};
    assertThrows(CharacterCodingException.class, () -> Source.decode("a.md", odd));
  }
}
