package dev.rollcall.export.image;

/** A kind of picture file. */
public enum ImageKind {
  /** JPEG. */
  JPEG("jpg", "image/jpeg"),
  /** PNG. */
  PNG("png", "image/png"),
  /** GIF; only its first frame is shown where a format cannot move. */
  GIF("gif", "image/gif"),
  /** WebP. */
  WEBP("webp", "image/webp"),
  /** SVG. */
  SVG("svg", "image/svg+xml");

  private final String extension;
  private final String mediaType;

  ImageKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The usual ending of the file name, without the dot. */
  public String extension() {
    return extension;
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }
}
