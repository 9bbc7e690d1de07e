package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;
import java.util.Optional;

/**
 * A diagnostic and the document it is about.
 *
 * @param file the document as the user named it
 * @param diagnostic what was found
 * @param sourceLine the line of the document that it stands in
 */
public record Finding(String file, Diagnostic diagnostic, Optional<String> sourceLine) {

  /** A finding about a whole document. */
  public static Finding of(String file, DiagnosticCode code, String message) {
    return new Finding(file, Diagnostic.of(code, message), Optional.empty());
  }

  /** How grave it is. */
  public Severity severity() {
    return diagnostic.severity();
  }
}
