package dev.rollcall.export.html.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that stands within and beside documents. */
final class Json {

  private static final JsonMapper FILE = JsonMapper.builder().build();

  private static final JsonMapper SCRIPT =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new InScript()).build()).build();

  private Json() {}

  /** JSON for a file of its own, with a final line feed. */
  static String file(Object value) {
    return FILE.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  /** JSON without white space for a file that programs read. */
  static String compact(Object value) {
    return FILE.writeValueAsString(value) + "\n";
  }

  /**
   * JSON for a {@code script} element, in which no text can end the element (HTML 4.12.1.3), nor be
   * a template of the page.
   */
  static String inScript(Object value) {
    return SCRIPT.writeValueAsString(value);
  }

  private static final class InScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    InScript() {
      for (char c : "<>&'{}[]".toCharArray()) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) { // line ends of JavaScript before its 2019 edition
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
