package dev.rollcall.export.pptx.internal.template;

/** What a layout is for, in the order of the layouts of the built-in template. */
public enum LayoutRole {
  /** The first slide. */
  COVER,
  /** The first slide over a picture. */
  COVER_PICTURE,
  /** What will be talked about. */
  AGENDA,
  /** The first slide of a section. */
  SECTION,
  /** A title and text. */
  CONTENT,
  /** A title and two columns. */
  TWO_CONTENT,
  /** A title and room. */
  TITLE_ONLY,
  /** A title and a picture. */
  PICTURE,
  /** A title, a picture and a few words about it. */
  PICTURE_CAPTION,
  /** A picture, with a title only for those who do not see it. */
  FULL_PICTURE,
  /** A title, and content in parts below each other. */
  PARTS
}
