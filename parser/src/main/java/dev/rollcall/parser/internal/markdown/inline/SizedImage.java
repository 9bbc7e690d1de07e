package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.node.Image;

/** A picture with the size its source asks for, as in {@code ![](a.png =50%x80%)}. */
public final class SizedImage extends Image {

  private final String width;
  private final String height;

  SizedImage(String destination, String title, String width, String height) {
    super(destination, title);
    this.width = width;
    this.height = height;
  }

  /** The width as written; empty where only the height is given. */
  public String width() {
    return width;
  }

  /** The height as written; empty where only the width is given. */
  public String height() {
    return height;
  }
}
