package dev.rollcall.cli.report;

import java.util.List;

/** How findings are written. */
public enum ReportFormat {
  /** For people: the place, the message, the line with a caret, hints. */
  HUMAN,
  /** A JSON array of objects. */
  JSON,
  /** Workflow commands, which GitHub shows beside the changed lines. */
  GITHUB,
  /** SARIF 2.1.0 (OASIS), which code hosts and editors read. */
  SARIF;

  /**
   * Writes findings in their order, as text that ends with a line feed where it is not empty.
   *
   * @param colors whether the human form may use colours
   */
  public String write(List<Finding> findings, boolean colors) {
    return switch (this) {
      case HUMAN -> new HumanReport(colors).write(findings);
      case JSON -> new JsonReport().write(findings);
      case GITHUB -> new GithubReport().write(findings);
      case SARIF -> new SarifReport().write(findings);
    };
  }
}
