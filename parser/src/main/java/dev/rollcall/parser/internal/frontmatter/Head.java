package dev.rollcall.parser.internal.frontmatter;

import dev.rollcall.parser.internal.source.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the front matter of a document stands, in the forms of the tools that documents come from.
 *
 * @param open the index of the line that opens it
 * @param first the index of its first line of values
 * @param close the index behind the last of them
 * @param end the index of the first line of text
 */
record Head(Form form, int open, int first, int close, int end) {

  /** How front matter is written. */
  enum Form {
    /** Between lines of dashes: HedgeDoc, Jekyll, pandoc and most others. */
    YAML,
    /** Between lines of plus signs: Hugo, Zola. */
    TOML,
    /** One object: Hugo. */
    JSON,
    /** Up to three lines that start with a percent sign: pandoc's title block. */
    PERCENT;

    /** The values as YAML. */
    String yaml(List<String> lines) {
      return switch (this) {
        case YAML -> lines.stream().collect(Collectors.joining("\n", "", "\n"));
        case JSON -> lines.stream().collect(Collectors.joining("\n")).replace('\t', ' ');
        case TOML -> fromToml(lines);
        case PERCENT -> fromTitleBlock(lines);
      };
    }

    private static String fromToml(List<String> lines) {
      StringBuilder yaml = new StringBuilder();
      for (String line : lines) {
        if (line.startsWith("[")) {
          break; // a table: nothing in it is known here
        }
        Matcher entry = TOML_ENTRY.matcher(line);
        yaml.append(entry.matches() ? entry.group(1) + ": " + entry.group(2) : " " + line);
        yaml.append('\n');
      }
      return yaml.toString();
    }

    private static String fromTitleBlock(List<String> lines) {
      String title = lines.getFirst().substring(1).strip();
      String date = lines.size() < 3 ? "" : lines.get(2).substring(1).strip();
      return "title: '" + (title + " " + date).strip().replace("'", "''") + "'\n";
    }
  }

  private static final Pattern OPEN = Pattern.compile("---[ \\t]*");
  private static final Pattern CLOSE = Pattern.compile("(?:-{3,}|\\.\\.\\.)[ \\t]*");
  private static final Pattern KEY =
      Pattern.compile(
          "\\s*(?:\"[^\"]+\"|'[^']+'|[\\p{L}_@$][\\p{L}\\p{M}\\p{N}_.:/@$-]*)\\s*:(?:\\s.*)?");
  private static final Pattern PLUSES = Pattern.compile("\\+\\+\\+[ \\t]*");
  private static final Pattern TOML_ENTRY =
      Pattern.compile("([A-Za-z_][\\w.-]*|\"[^\"]+\"|'[^']+')[ \\t]*=[ \\t]*(.*)");
  private static final Pattern JSON_KEY = Pattern.compile("\\s*\"[^\"]+\"\\s*:.*");
  private static final Pattern OWN_COMMENT = Pattern.compile("(?is).*(?:rollcall|\\.slide:).*");

  /** Front matter is short; what is longer is text between two rules. */
  private static final int MOST_LINES = 1_000;

  /** Finds the front matter at the head of a document. */
  static Optional<Head> find(List<Line> lines) {
    int open = skipBlank(lines, skipComments(lines));
    if (open == lines.size()) {
      return Optional.empty();
    }
    String text = lines.get(open).text();
    if (OPEN.matcher(text).matches()) {
      return yaml(lines, open);
    }
    if (PLUSES.matcher(text).matches()) {
      return toml(lines, open);
    }
    if (text.stripTrailing().equals("{")) {
      return json(lines, open);
    }
    return open == 0 && text.startsWith("% ") ? titleBlock(lines) : Optional.empty();
  }

  private static Optional<Head> yaml(List<Line> lines, int open) {
    int first = skipBlank(lines, open + 1);
    int key = first;
    while (key < lines.size() && lines.get(key).text().startsWith("#")) {
      key++; // comments; behind a blank line it would be text with a heading
    }
    if (key == lines.size() || !KEY.matcher(lines.get(key).text()).matches()) {
      return Optional.empty();
    }
    return close(lines, key, CLOSE)
        .map(close -> new Head(Form.YAML, open, first, close, close + 1));
  }

  private static Optional<Head> toml(List<Line> lines, int open) {
    int key = skipBlank(lines, open + 1);
    while (key < lines.size() && lines.get(key).text().startsWith("#")) {
      key++;
    }
    return key < lines.size() && TOML_ENTRY.matcher(lines.get(key).text()).matches()
        ? close(lines, key, PLUSES)
            .map(close -> new Head(Form.TOML, open, open + 1, close, close + 1))
        : Optional.empty();
  }

  private static Optional<Head> json(List<Line> lines, int open) {
    return open + 1 < lines.size() && JSON_KEY.matcher(lines.get(open + 1).text()).matches()
        ? close(lines, open + 1, Pattern.compile("\\}[ \\t]*"))
            .map(close -> new Head(Form.JSON, open, open, close + 1, close + 1))
        : Optional.empty();
  }

  private static Optional<Head> titleBlock(List<Line> lines) {
    int end = 1;
    while (end < Math.min(3, lines.size()) && lines.get(end).text().startsWith("%")) {
      end++;
    }
    return end == lines.size() || lines.get(end).blank()
        ? Optional.of(new Head(Form.PERCENT, 0, 0, end, end))
        : Optional.empty();
  }

  private static Optional<Integer> close(List<Line> lines, int from, Pattern close) {
    int last = Math.min(lines.size(), from + MOST_LINES);
    for (int i = from; i < last; i++) {
      if (close.matcher(lines.get(i).text()).matches()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Behind comments such as a licence's; those that say something to rollcall are left. */
  private static int skipComments(List<Line> lines) {
    int at = skipBlank(lines, 0);
    while (at < lines.size() && lines.get(at).text().startsWith("<!--")) {
      int end = at;
      StringBuilder comment = new StringBuilder();
      while (end < Math.min(lines.size(), at + MOST_LINES)
          && !lines.get(end).text().contains("-->")) {
        comment.append(lines.get(end++).text()).append('\n');
      }
      if (end == lines.size()
          || !lines.get(end).text().stripTrailing().endsWith("-->")
          || OWN_COMMENT.matcher(comment.append(lines.get(end).text())).matches()) {
        return 0;
      }
      at = skipBlank(lines, end + 1);
    }
    return at;
  }

  private static int skipBlank(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).blank()) {
      at++;
    }
    return at;
  }
}
