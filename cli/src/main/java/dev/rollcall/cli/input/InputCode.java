package dev.rollcall.cli.input;

import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;

/** What keeps an input from being exported. */
public enum InputCode implements DiagnosticCode {
  /** There is no such file, or it may not be read. */
  UNREADABLE("input-unreadable", "An input cannot be read."),
  /** The bytes are not UTF-8 text. */
  NOT_UTF8("input-not-utf8", "A document is not encoded in UTF-8."),
  /** A folder has no Markdown files of its own. */
  NO_DOCUMENTS("input-without-documents", "A folder holds no Markdown files."),
  /** The document is larger than rollcall reads. */
  TOO_LARGE("input-too-large", "A document is larger than rollcall reads."),
  /** The file is not a call that rollcall exported as JSON. */
  NOT_A_CALL("input-not-a-call", "A JSON file is not a call that rollcall exported."),
  /** A result cannot be written. */
  UNWRITABLE("output-unwritable", "A result cannot be written.");

  private final String id;
  private final String description;

  InputCode(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String description() {
    return description;
  }
}
