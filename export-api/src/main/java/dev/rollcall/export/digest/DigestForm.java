package dev.rollcall.export.digest;

import dev.rollcall.export.Format;

/** In which form a digest is written. */
enum DigestForm {
  /** As Markdown, with the two others beside it. */
  ALL("md", "text/markdown"),
  MARKDOWN("md", "text/markdown"),
  HTML("html", "text/html"),
  TEXT("txt", "text/plain");

  private final String extension;
  private final String mediaType;

  DigestForm(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format of the digest's own document. */
  Format format() {
    return new Format(
        "digest", extension, mediaType, "what calls decided, agreed and told, in short");
  }

  /** The digest in this form. */
  String write(DigestView view) {
    return switch (this) {
      case ALL, MARKDOWN -> new MarkdownDigest().write(view);
      case HTML -> new HtmlDigest().write(view);
      case TEXT -> new TextDigest().write(view);
    };
  }
}
