package dev.rollcall.export.html.internal.markup;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the JSON that stands within and beside documents: maps, lists and texts, straight to the
 * generator, since binding objects costs more at the start than a whole export.
 */
public final class Json {

  private Json() {}

  /** JSON for a file that people read, too. */
  public static String file(Map<String, ?> value) {
    return write(new JsonFactory(), new Indented(), value) + "\n";
  }

  /** JSON without white space for a file that programs read. */
  public static String compact(List<?> value) {
    return write(new JsonFactory(), ObjectWriteContext.empty(), value) + "\n";
  }

  /**
   * JSON for a {@code script} element, in which no text can end the element (HTML 4.12.1.3), nor be
   * a template of the page.
   */
  public static String inScript(Map<String, ?> value) {
    JsonFactory factory = JsonFactory.builder().characterEscapes(new InScript()).build();
    return write(factory, ObjectWriteContext.empty(), value);
  }

  private static String write(JsonFactory factory, ObjectWriteContext context, Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(context, text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, child) -> {
            json.writeName(name.toString());
            write(json, child);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(child -> write(json, child));
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  /** Two blanks for each depth, and the same line ends on every machine. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static final class InScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    InScript() {
      for (char c : "<>&'{}[]\u007f".toCharArray()) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean control = c >= 0x80 && c < 0xa0; // HTML forbids it in a document
      boolean nonCharacter = c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
      boolean lineEnd = c == 0x2028 || c == 0x2029; // to JavaScript before its 2019 edition
      return control || nonCharacter || lineEnd
          ? new SerializedString("\\u%04x".formatted(c))
          : null;
    }
  }
}
