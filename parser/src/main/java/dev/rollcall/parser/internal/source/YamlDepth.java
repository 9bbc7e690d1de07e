package dev.rollcall.parser.internal.source;

import java.util.regex.Pattern;

/** How deep YAML may be nested: its reader takes a long time over thousands of open brackets. */
public final class YamlDepth {

  private static final int MOST = 50;
  private static final Pattern DASHES = Pattern.compile("(?:[-?:][ \\t]+){" + MOST + "}");

  private YamlDepth() {}

  /** Whether some YAML opens more lists and maps than anybody writes. */
  public static boolean isTooDeep(String yaml) {
    int open = 0;
    for (int i = 0; i < yaml.length(); i++) {
      switch (yaml.charAt(i)) {
        case '[', '{' -> open++;
        case ']', '}' -> open--;
        default -> {}
      }
      if (open > MOST) {
        return true;
      }
    }
    return DASHES.matcher(yaml).find();
  }
}
