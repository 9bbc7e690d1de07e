package dev.rollcall.parser.internal.dialect;

import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What directives say about a slide.
 *
 * @param background the picture that it is painted on
 * @param color the colour that it is painted on, in CSS
 * @param pictures what is shown beside the text, in reading order
 * @param picturesFirst whether they stand before the text
 * @param arrangement how its content is meant to stand
 * @param columns where its columns lie among its lines
 */
public record SlideSetup(
    Optional<Picture> background,
    Optional<String> color,
    List<Picture> pictures,
    boolean picturesFirst,
    Optional<ArrangementKind> arrangement,
    List<Column> columns) {

  /** A slide without directives. */
  public static final SlideSetup NONE =
      new SlideSetup(
          Optional.empty(), Optional.empty(), List.of(), false, Optional.empty(), List.of());

  /** Copies the pictures. */
  public SlideSetup {
    pictures = List.copyOf(pictures);
    columns = List.copyOf(columns);
  }

  /**
   * Lines that stand in a column.
   *
   * @param from the index of the first of the slide's lines
   * @param to the index behind the last
   */
  public record Column(int from, int to) {}

  /**
   * A picture that a directive names.
   *
   * @param address as it is written
   * @param alt its description; may be empty
   * @param range where the directive stands
   */
  public record Picture(String address, String alt, SourceRange range) {}
}
