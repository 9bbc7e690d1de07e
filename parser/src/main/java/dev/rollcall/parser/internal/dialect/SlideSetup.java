package dev.rollcall.parser.internal.dialect;

import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What directives say about a slide.
 *
 * @param background the picture that it is painted on
 * @param color the colour that it is painted on, in CSS
 * @param pictures what is shown beside the text, in reading order
 */
public record SlideSetup(
    Optional<Picture> background, Optional<String> color, List<Picture> pictures) {

  /** A slide without directives. */
  public static final SlideSetup NONE =
      new SlideSetup(Optional.empty(), Optional.empty(), List.of());

  /** Copies the pictures. */
  public SlideSetup {
    pictures = List.copyOf(pictures);
  }

  /**
   * A picture that a directive names.
   *
   * @param address as it is written
   * @param alt its description; may be empty
   * @param range where the directive stands
   */
  public record Picture(String address, String alt, SourceRange range) {}
}
