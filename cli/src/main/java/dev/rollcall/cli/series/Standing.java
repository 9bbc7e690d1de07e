package dev.rollcall.cli.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a document's lines stands in the next one, too.
 *
 * @param repeated lines that stand in two of the last documents
 * @param labels what stands before a colon in two of them
 * @param day that of the last document; lines that name it tell the next one's day
 */
record Standing(Set<String> repeated, Set<String> labels, Optional<LocalDate> day) {

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)(.*\\b(?:re(?:p|b)ort(?:ed)?|presented|moderated|moderation|bericht)(?:\\]\\([^)]*\\))?(?:"
              + " by| von)?:?\\s+).*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\s*(?:[-*+]\\s+)?(?:\\*\\*|__)?\\p{L}[\\p{L} /()-]{1,40}:(?:\\*\\*|__)?)(?:\\s.*)?");

  /** Copies the lines. */
  Standing {
    repeated = Set.copyOf(repeated);
    labels = Set.copyOf(labels);
  }

  /** Whether a line names who reports or presents. */
  static boolean isReport(String line) {
    return REPORT.matcher(line).matches() && !CallText.isHeading(line) && !CallText.isBullet(line);
  }

  /** Such a line with a placeholder for the name. */
  static String report(String line, List<String> lastTime) {
    Matcher report = REPORT.matcher(line);
    String start = report.matches() ? report.group(1) : line + " ";
    String hint =
        lastTime.isEmpty()
            ? ""
            : " <!-- last time: " + String.join(", ", lastTime).replace("--", "") + " -->";
    return start + "@todo" + hint;
  }

  /** Text of a section without what was news: sentences and labels that stand in every document. */
  List<String> of(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      if (isPlain(line) && repeated.contains(line)) {
        kept.add(line);
      } else if (isPlain(line) && label(line).filter(labels::contains).isPresent()) {
        kept.add(label(line).orElseThrow() + " " + NextDocument.PLACEHOLDER);
      }
    }
    return kept;
  }

  /** The lines of a head, such as that of minutes: labels without what stood behind them. */
  List<String> head(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean told = false;
    for (String line : lines) {
      if (line.isBlank() || day.filter(last -> DateForms.names(line, last)).isPresent()) {
        kept.add(line);
      } else if (label(line).isPresent()) {
        kept.add(label(line).orElseThrow() + " " + NextDocument.PLACEHOLDER);
      } else if (CallText.isBullet(line)) {
        if (!told) {
          kept.add("- " + NextDocument.PLACEHOLDER);
          told = true;
        }
      } else if (repeated.contains(line)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isPlain(String line) {
    return !line.isBlank()
        && !CallText.isHeading(line)
        && !CallText.isBullet(line)
        && !CallText.isFence(line)
        && !line.startsWith(" ")
        && !line.startsWith("![")
        && !isReport(line);
  }

  /** What stands before the colon that says what a line holds; a line of its own has none. */
  static Optional<String> label(String line) {
    Matcher label = LABEL.matcher(line);
    return label.matches() ? Optional.of(label.group(1)) : Optional.empty();
  }
}
