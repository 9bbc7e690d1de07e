package dev.rollcall.export.pptx.internal.opc;

/** A template that cannot be used; the message is one sentence for the user. */
public final class UnusableTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with a sentence for the user. */
  public UnusableTemplateException(String message) {
    super(message);
  }
}
