package dev.rollcall.export.image.internal.svg.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills custom properties into values (CSS Custom Properties, 3).
 *
 * @param values what the custom properties are
 */
record Variables(Map<String, String> values) {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_LENGTH = 10_000;

  /** The value with its variables filled in; empty when one is unknown, or refers to itself. */
  Optional<String> fill(String value) {
    return value.contains("var(") ? fill(value, 0) : Optional.of(value);
  }

  private Optional<String> fill(String value, int depth) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int start = value.indexOf("var("); start >= 0; start = value.indexOf("var(", at)) {
      int end = closing(value, start + 4);
      List<String> parts = parts(value.substring(start + 4, end));
      String known = parts.isEmpty() ? null : values.get(parts.getFirst());
      String chosen = known == null && parts.size() > 1 ? parts.get(1) : known;
      Optional<String> inner =
          chosen == null || depth > MAX_DEPTH ? Optional.empty() : fill(chosen, depth + 1);
      if (inner.isEmpty() || filled.length() + inner.get().length() > MAX_LENGTH) {
        return Optional.empty();
      }
      filled.append(value, at, start).append(inner.get());
      at = Math.min(value.length(), end + 1);
    }
    return Optional.of(filled.append(value.substring(at)).toString());
  }

  /** The name, and behind the first comma what stands for it otherwise. */
  private static List<String> parts(String text) {
    int comma = text.indexOf(',');
    return comma < 0
        ? List.of(text.strip())
        : List.of(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
  }

  private static int closing(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return text.length();
  }
}
