package dev.rollcall.cli.run;

import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.terminal.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one document.
 *
 * @param exit how this document alone would end the run
 * @param written the files written, as they are shown to the user
 * @param findings what was found, in the order of the document
 * @param bug the exception that should not have happened
 * @param isUpToDate whether the results were there already
 */
public record DocumentOutcome(
    ExitCode exit,
    List<Path> written,
    List<Finding> findings,
    Optional<Throwable> bug,
    boolean isUpToDate) {

  public DocumentOutcome {
    written = List.copyOf(written);
    findings = List.copyOf(findings);
  }

  /** Everything is written. */
  static DocumentOutcome done(List<Path> written, List<Finding> findings) {
    return new DocumentOutcome(ExitCode.DONE, written, findings, Optional.empty(), false);
  }

  /** Nothing had to be written. */
  static DocumentOutcome upToDate() {
    return new DocumentOutcome(ExitCode.DONE, List.of(), List.of(), Optional.empty(), true);
  }

  /** Nothing is written; the findings say why. */
  static DocumentOutcome failed(List<Finding> findings) {
    return new DocumentOutcome(ExitCode.FINDINGS, List.of(), findings, Optional.empty(), false);
  }

  /** Nothing is written, by rollcall's own fault. */
  static DocumentOutcome bug(Throwable bug) {
    return new DocumentOutcome(ExitCode.BUG, List.of(), List.of(), Optional.of(bug), false);
  }
}
