package dev.rollcall.export.image.internal.svg.plain;

/** A part of an SVG that is not drawn. */
public enum Omission {
  /** {@code filter}. */
  FILTERS("shadows, blurs or other filters"),
  /** {@code mix-blend-mode}. */
  BLENDING("blending of colours"),
  /** Pictures that are not plain ones within the file. */
  PICTURES("pictures that are not embedded as PNG or JPEG"),
  /** Style sheets outside the file. */
  SHEETS("style sheets that are not part of it"),
  /** What foreign objects hold beside text. */
  FOREIGN_CONTENT("HTML other than text"),
  /** Text from top to bottom. */
  VERTICAL_TEXT("the direction of vertical text"),
  /** Animations, which are shown as they begin. */
  ANIMATIONS("animations");

  private final String description;

  Omission(String description) {
    this.description = description;
  }

  /** What goes on 'without'. */
  public String description() {
    return description;
  }
}
