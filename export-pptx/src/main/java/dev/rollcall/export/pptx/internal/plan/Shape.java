package dev.rollcall.export.pptx.internal.plan;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.CalloutKind;
import java.util.List;
import java.util.Optional;

/** Something on a slide, in the order in which it is read. */
public sealed interface Shape {

  /** Where it is, the placeholder's own place included. */
  Box box();

  /**
   * Text in a placeholder.
   *
   * @param placeholder the placeholder of the layout
   * @param box where it is
   * @param moved whether it is elsewhere than the layout has it, so that its place is written
   * @param columns in how many columns it stands
   */
  record Text(Placeholder placeholder, Box box, boolean moved, TextPlan text, int columns)
      implements Shape {

    /** Text in one column. */
    public Text(Placeholder placeholder, Box box, boolean moved, TextPlan text) {
      this(placeholder, box, moved, text, 1);
    }
  }

  /** The distance of columns of text in points. */
  double COLUMN_GAP = 24;

  /**
   * Lines of code in a box of their own.
   *
   * @param placeholder the placeholder that it takes, where it is all the slide shows
   * @param name the shape's name
   * @param box where it is
   * @param text the lines
   */
  record Code(Optional<Placeholder> placeholder, String name, Box box, TextPlan text)
      implements Shape {}

  /**
   * Words in a box of their own.
   *
   * @param kind why they are in a box
   * @param box where it is
   * @param text the words
   */
  record Callout(CalloutKind kind, Box box, TextPlan text) implements Shape {}

  /**
   * A picture.
   *
   * @param placeholder the placeholder that it takes
   * @param box where it is
   * @param image the picture, scaled for its box
   * @param name the shape's name
   * @param alt what it shows; a picture without says nothing that the text does not say
   * @param target where a click on it leads
   */
  record Picture(
      Optional<Placeholder> placeholder,
      Box box,
      EncodedImage image,
      String name,
      Optional<String> alt,
      Optional<Target> target)
      implements Shape {}

  /**
   * A table.
   *
   * @param placeholder the placeholder that it takes, where it is all the slide shows
   * @param box where it is
   * @param columns the width of each column in points
   * @param alignments how each column is aligned
   * @param rows the rows, the head first
   * @param size the type size in points
   * @param side the inner margin of cells at their left and right, in points
   */
  record Table(
      Optional<Placeholder> placeholder,
      Box box,
      List<Double> columns,
      List<Alignment> alignments,
      List<Row> rows,
      double size,
      double side)
      implements Shape {

    /** The inner margin that cells have where nothing is written (ECMA-376-1, 21.1.3.17). */
    public static final double USUAL_SIDE = 7.2;
  }

  /**
   * A row of a table.
   *
   * @param height points
   * @param cells the text of each cell
   */
  record Row(double height, List<List<TextRun>> cells) {}

  /** A veil in the colour of the background that makes the text over a picture readable. */
  record Scrim(Box box) implements Shape {}
}
