package dev.rollcall.export.html.internal;

import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that stands within and beside documents. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** JSON for a file of its own, with a final line feed. */
  static String file(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  /** JSON for a {@code script} element, in which nothing can end the element (HTML 4.12.1.3). */
  static String inScript(Object value) {
    return MAPPER
        .writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
