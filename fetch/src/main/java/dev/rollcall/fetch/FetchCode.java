package dev.rollcall.fetch;

import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;

/** What fetching reports. */
public enum FetchCode implements DiagnosticCode {
  /** A picture stays where its address leads. */
  PICTURE_NOT_FETCHED("picture-not-fetched", "A picture was not brought home.");

  private final String id;
  private final String description;

  FetchCode(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String description() {
    return description;
  }
}
