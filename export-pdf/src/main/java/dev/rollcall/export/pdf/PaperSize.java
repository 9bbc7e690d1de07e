package dev.rollcall.export.pdf;

/** The paper that a document is made for. */
public enum PaperSize {
  /** ISO 216 A4. */
  A4("a4", 595.28, 841.89),
  /** US Letter. */
  LETTER("letter", 612, 792);

  private final String id;
  private final double width;
  private final double height;

  PaperSize(String id, double width, double height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  /** The name that users give. */
  public String id() {
    return id;
  }

  /** The width of an upright sheet in points. */
  public double width() {
    return width;
  }

  /** The height of an upright sheet in points. */
  public double height() {
    return height;
  }
}
