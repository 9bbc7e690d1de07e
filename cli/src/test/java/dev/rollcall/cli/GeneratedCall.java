package dev.rollcall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * A whole call made up from a number: any constructs of the dialect in any order, every word of it
 * a different one.
 */
final class GeneratedCall {

  private final SplittableRandom random;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private GeneratedCall(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The call of a number; the same number gives the same call. */
  static GeneratedCall of(long seed) {
    GeneratedCall call = new GeneratedCall(seed);
    if (call.random.nextInt(4) == 0) {
      call.minutes();
    } else {
      call.deck();
    }
    return call;
  }

  /** The Markdown. */
  String text() {
    return text.toString();
  }

  /** Every word that each format must show. */
  List<String> words() {
    return List.copyOf(words);
  }

  private void deck() {
    text.append("---\ntype: slide\nbreaks: ").append(random.nextBoolean()).append("\n---\n\n");
    text.append("# Call ").append(word()).append("\n\n## 2026-05-07\n");
    int slides = 1 + random.nextInt(6);
    for (int i = 0; i < slides; i++) {
      text.append(random.nextInt(3) == 0 && i > 0 ? "\n----\n\n" : "\n---\n\n");
      text.append("#".repeat(1 + random.nextInt(2))).append(pick(" Team ", " SIG ", " "));
      text.append(capital(word())).append("\n\n");
      if (random.nextBoolean()) {
        text.append("Report by @").append(word()).append("\n\n");
      }
      blocks(1 + random.nextInt(5), "");
    }
  }

  private void minutes() {
    text.append("# Weekly ").append(word()).append(" 2026-05-07\n\n## Participants\n\n");
    text.append("- ").append(capital(word())).append(' ').append(capital(word())).append('\n');
    text.append("\n## Team updates\n");
    int teams = 1 + random.nextInt(4);
    for (int i = 0; i < teams; i++) {
      text.append("\n### Team ").append(capital(word())).append("\n\n");
      blocks(1 + random.nextInt(5), "");
    }
  }

  private void blocks(int count, String indent) {
    for (int i = 0; i < count; i++) {
      block(indent);
      text.append('\n');
    }
  }

  private void block(String indent) {
    switch (random.nextInt(indent.isEmpty() ? 10 : 3)) {
      case 0 -> line(indent + inlines(8));
      case 1, 2 -> list(indent, 0);
      case 3 -> table();
      case 4 -> {
        line(pick("```", "```java", "~~~"));
        String fence =
            text.substring(text.lastIndexOf("\n", text.length() - 2) + 1).substring(0, 3);
        line(word() + "  " + word() + " <b>&amp;");
        line(fence);
      }
      case 5 -> {
        line("> " + inlines(5));
        line(">");
        line("> - " + inlines(3));
      }
      case 6 -> {
        line(":::" + pick("info", "warning", "danger", "success"));
        line(inlines(5));
        line(":::");
      }
      case 7 -> {
        line(word());
        line(": " + inlines(4));
      }
      case 8 -> line("### " + inlines(3));
      default -> line("<div>" + word() + " <b>" + word() + "</b><br>" + word() + "</div>");
    }
  }

  private void list(String indent, int depth) {
    boolean ordered = random.nextBoolean();
    int items = 1 + random.nextInt(5);
    for (int i = 0; i < items; i++) {
      String mark = ordered ? (i + 1) + ". " : "- ";
      line(indent + mark + pick("", "", "[x] ", "[ ] ") + inlines(6));
      if (depth < 4 && random.nextInt(3) == 0) {
        list(indent + "    ", depth + 1);
      }
    }
  }

  private void table() {
    int columns = 1 + random.nextInt(4);
    row(columns, this::word);
    row(columns, () -> pick("---", ":--", "--:", ":-:"));
    int rows = random.nextInt(12);
    for (int i = 0; i < rows; i++) {
      row(columns, () -> inlines(2));
    }
  }

  private void row(int columns, Supplier<String> cell) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      row.append(' ').append(cell.get()).append(" |");
    }
    line(row.toString());
  }

  private String inlines(int most) {
    StringBuilder line = new StringBuilder(word());
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      line.append(' ').append(inline());
    }
    return line.toString();
  }

  private String inline() {
    return switch (random.nextInt(14)) {
      case 0 -> "**" + word() + "**";
      case 1 -> "*" + word() + " " + word() + "*";
      case 2 -> "~~" + word() + "~~";
      case 3 -> "==" + word() + "==";
      case 4 -> "`" + word() + "`";
      case 5 -> "[" + word() + "](https://example.org/a?b=c&d=e)";
      case 6 -> "<b>" + word() + "</b>";
      case 7 -> "<font color=\"#" + (100 + random.nextInt(800)) + "\">" + word() + "</font>";
      case 8 ->
          word() + ", " + pick("ä€😀", "مرحبا", "日本", "½", "“”", "\\*", "&lt;", "<", "\u00ad");
      default -> word();
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String word() {
    String word = "w" + Integer.toString(46_656 + words.size(), 36) + "q" + pick("", "x", "ize");
    words.add(word);
    return word;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
