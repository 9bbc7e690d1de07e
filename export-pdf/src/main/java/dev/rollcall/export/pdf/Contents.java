package dev.rollcall.export.pdf;

/** Whether a handout has a table of contents. */
public enum Contents {
  /** When it has three pages or more. */
  AUTO("auto"),
  /** Always. */
  ALWAYS("true"),
  /** Never. */
  NEVER("false");

  private final String id;

  Contents(String id) {
    this.id = id;
  }

  /** The name that users give. */
  public String id() {
    return id;
  }
}
