package dev.rollcall.model.diagnostic;

/** Takes findings as they are made. */
@FunctionalInterface
public interface DiagnosticSink {

  /** Takes one finding. */
  void report(Diagnostic diagnostic);

  /** A sink that drops everything. */
  static DiagnosticSink none() {
    return diagnostic -> {};
  }
}
