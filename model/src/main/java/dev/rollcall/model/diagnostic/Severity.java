package dev.rollcall.model.diagnostic;

import java.util.Locale;

/** How grave a {@link Diagnostic} is; greater is graver. */
public enum Severity {
  /** Worth knowing; never fails a run. */
  INFO,
  /** Something an editor would mend. */
  WARNING,
  /** Something that keeps a document from being exported as asked. */
  ERROR;

  /** The lower-case name as it is shown and written to JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
