package dev.rollcall.export.image;

import java.util.Optional;

/** What became of the search for a picture. */
public sealed interface ImageResult {

  /**
   * The picture is there and its header can be read.
   *
   * @param remark one sentence about what will not be shown of it
   */
  record Loaded(SourceImage image, Optional<String> remark) implements ImageResult {

    /** A picture that is shown as it is. */
    public Loaded(SourceImage image) {
      this(image, Optional.empty());
    }
  }

  /**
   * There is no picture to show; exporters show its alternative text instead and report it.
   *
   * @param reason why not
   * @param message one sentence that says what to do
   */
  record Unavailable(Reason reason, String message) implements ImageResult {}

  /** Why a picture cannot be shown. */
  enum Reason {
    /** It is not in the pictures' folder. */
    NOT_FOUND,
    /** It lies where rollcall does not read. */
    REFUSED,
    /** It is damaged or of an unknown kind. */
    UNREADABLE,
    /** It has too many bytes or pixels. */
    TOO_LARGE
  }
}
