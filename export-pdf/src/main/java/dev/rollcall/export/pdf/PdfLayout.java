package dev.rollcall.export.pdf;

/** How a call is arranged on pages. */
public enum PdfLayout {
  /** Running text, to be read. */
  HANDOUT("handout"),
  /** A landscape page for each slide, to be presented from. */
  SLIDES("slides"),
  /** Three slides to a page, each beside ruled lines for notes. */
  SLIDES_3("slides-3");

  private final String id;

  PdfLayout(String id) {
    this.id = id;
  }

  /** The name that users give. */
  public String id() {
    return id;
  }
}
