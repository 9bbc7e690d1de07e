package dev.rollcall.cli.run;

import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.HumanReport;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.model.diagnostic.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Tells on standard error what a run found, and sums it up. */
public final class RunReport {

  private final Terminal terminal;
  private final boolean quiet;
  private final boolean stacktrace;
  private final Severity failOn;
  private ExitCode exit = ExitCode.DONE;
  private int calls;
  private int files;
  private int warnings;
  private int errors;
  private int fixable;

  /**
   * Starts a report.
   *
   * @param quiet whether to show errors only
   * @param stacktrace whether to show where a bug is
   * @param failOn from which severity on a finding fails the run
   */
  RunReport(Terminal terminal, boolean quiet, boolean stacktrace, Severity failOn) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.stacktrace = stacktrace;
    this.failOn = failOn;
  }

  /** Starts the report that the arguments ask for. */
  public static RunReport of(Arguments arguments, Terminal terminal) {
    return new RunReport(
        terminal,
        arguments.isSet("quiet"),
        arguments.isSet("stacktrace"),
        new RunSettings(arguments).failOn());
  }

  /** How the run ends, as far as it got. */
  public ExitCode exit() {
    return exit;
  }

  /** Shows findings and counts them. */
  public void findings(List<Finding> findings) {
    count(findings);
    List<Finding> shown =
        quiet ? findings.stream().filter(f -> f.severity() == Severity.ERROR).toList() : findings;
    if (!shown.isEmpty()) {
      terminal.err().print(new HumanReport(terminal.colors()).write(shown));
      terminal.err().flush();
    }
  }

  /** Shows the errors among findings that are counted elsewhere. */
  public void errors(List<Finding> findings) {
    terminal
        .err()
        .print(
            new HumanReport(terminal.colors())
                .write(findings.stream().filter(f -> f.severity() == Severity.ERROR).toList()));
    terminal.err().flush();
  }

  /** Says what happened. */
  public void note(String sentence) {
    if (!quiet) {
      terminal.err().println(sentence);
      terminal.err().flush();
    }
  }

  /** Counts findings that are shown elsewhere. */
  public void count(List<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding.severity()) {
        case INFO -> {}
        case WARNING -> warnings++;
        case ERROR -> errors++;
      }
      fixable += finding.diagnostic().fix().isPresent() ? 1 : 0;
      if (finding.severity().compareTo(failOn) >= 0) {
        exit = exit.or(ExitCode.FINDINGS);
      }
    }
  }

  /** Counts a document with its results. */
  public void document(int written, ExitCode outcome) {
    calls++;
    files += written;
    exit = exit.or(outcome);
  }

  /** Counts files that belong to no document alone. */
  void files(int written) {
    files += written;
  }

  /** Tells of a bug in rollcall. */
  public void bug(String where, Throwable bug) {
    exit = exit.or(ExitCode.BUG);
    terminal
        .err()
        .printf(
            "%s: error: This is a bug in rollcall (%s); report it with the document and the output"
                + " of --stacktrace.%n",
            where, summary(bug));
    if (stacktrace) {
      StringWriter trace = new StringWriter();
      bug.printStackTrace(new PrintWriter(trace));
      terminal.err().print(trace);
    }
    terminal.err().flush();
  }

  /** Sums the run up: {@code 61 calls, 183 files, 2.4 s, 3 warnings}. */
  public void summary(double seconds) {
    if (!quiet) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "%s, %s, %.1f s%s%s%n",
              count(calls, "call"),
              count(files, "file"),
              seconds,
              errors == 0 ? "" : ", " + count(errors, "error"),
              warnings == 0 ? "" : ", " + count(warnings, "warning"));
      terminal.err().flush();
    }
  }

  /** Sums up what was only checked. */
  public void checkSummary() {
    if (!quiet) {
      terminal
          .err()
          .printf(
              "%s, %s, %s%s%n",
              count(calls, "call"),
              count(errors, "error"),
              count(warnings, "warning"),
              fixable == 0 ? "" : ", " + fixable + " that --fix mends");
      terminal.err().flush();
    }
  }

  private static String summary(Throwable bug) {
    String text = bug.toString().lines().findFirst().orElse("");
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? text : text + " at " + trace[0];
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
