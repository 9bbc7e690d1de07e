package dev.rollcall.model.diagnostic;

/** A kind of finding: an enum constant of the module that reports it. */
public interface DiagnosticCode {

  /** The stable kebab-case name, such as {@code placeholder-reporter}. */
  String id();

  /** How grave a finding of this kind is. */
  Severity severity();

  /** One sentence on what the finding means and why it matters, for lists of rules. */
  String description();
}
