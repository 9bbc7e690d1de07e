package dev.rollcall.model.diagnostic;

import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * One finding about a document.
 *
 * @param code what kind of finding it is
 * @param message one sentence that says what is wrong and what to do, without the position
 * @param range where it is; empty when it concerns the whole document
 * @param hints further sentences that help to mend it
 * @param fix what mends it, where there is exactly one right answer
 */
public record Diagnostic(
    DiagnosticCode code,
    String message,
    Optional<SourceRange> range,
    List<String> hints,
    Optional<Fix> fix) {

  /** Copies the hints. */
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** A finding that only a person can mend. */
  public Diagnostic(
      DiagnosticCode code, String message, Optional<SourceRange> range, List<String> hints) {
    this(code, message, range, hints, Optional.empty());
  }

  /** A finding at a place. */
  public static Diagnostic at(SourceRange range, DiagnosticCode code, String message) {
    return new Diagnostic(code, message, Optional.of(range), List.of());
  }

  /** A finding about the whole document. */
  public static Diagnostic of(DiagnosticCode code, String message) {
    return new Diagnostic(code, message, Optional.empty(), List.of());
  }

  /** The same finding with one more hint. */
  public Diagnostic withHint(String hint) {
    List<String> more = new java.util.ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(code, message, range, more, fix);
  }

  /** The same finding with what mends it. */
  public Diagnostic withFix(Fix mending) {
    return new Diagnostic(code, message, range, hints, Optional.of(mending));
  }

  /** How grave it is. */
  public Severity severity() {
    return code.severity();
  }
}
