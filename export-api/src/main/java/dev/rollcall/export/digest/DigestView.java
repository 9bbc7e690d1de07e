package dev.rollcall.export.digest;

import java.util.List;
import java.util.Optional;

/**
 * What a digest shows, in whatever form.
 *
 * @param language a BCP 47 tag
 * @param opening the calls that it tells of; empty where the title says so
 */
record DigestView(String language, String title, List<Run> opening, List<Part> parts) {

  DigestView {
    opening = List.copyOf(opening);
    parts = List.copyOf(parts);
  }

  /** Lines below a heading, then parts below it. */
  record Part(String heading, List<Line> lines, List<Part> parts) {
    Part {
      lines = List.copyOf(lines);
      parts = List.copyOf(parts);
    }
  }

  /** An item of a list, and those below it. */
  record Line(List<Run> runs, List<Line> below) {
    Line {
      runs = List.copyOf(runs);
      below = List.copyOf(below);
    }
  }

  /**
   * Text of one look.
   *
   * @param target the address that it leads to
   */
  record Run(String text, Look look, Optional<String> target) {

    static Run of(String text) {
      return new Run(text, Look.PLAIN, Optional.empty());
    }

    static Run strong(String text) {
      return new Run(text, Look.STRONG, Optional.empty());
    }

    Run withText(String other) {
      return new Run(other, look, target);
    }

    /** Whether it leads to what it says. */
    boolean isAddress() {
      return target.filter(text::equals).isPresent();
    }
  }

  /** How text looks. */
  enum Look {
    PLAIN,
    STRONG,
    STRUCK
  }
}
