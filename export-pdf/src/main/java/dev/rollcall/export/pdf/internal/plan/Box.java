package dev.rollcall.export.pdf.internal.plan;

import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.theme.Rgb;
import java.util.Optional;

/**
 * Something at its place on a page. Lengths are points; {@code x} grows to the right and {@code y}
 * downwards from the upper left corner of what the box stands on.
 */
public sealed interface Box {

  /** The same box elsewhere. */
  Box moved(double dx, double dy);

  /** The same box on a plane that is enlarged from its upper left corner. */
  Box scaled(double factor);

  /**
   * A run of text.
   *
   * @param baseline the distance of its base line from the top
   * @param node the leaf it belongs to; empty for what is no content, such as running heads
   * @param stroke how thick its outlines are drawn, in points, where a bold face is missing; else 0
   */
  record TextBox(
      double x, double baseline, GlyphRun run, Rgb color, Optional<StructNode> node, double stroke)
      implements Box {

    @Override
    public TextBox moved(double dx, double dy) {
      return new TextBox(x + dx, baseline + dy, run, color, node, stroke);
    }

    @Override
    public TextBox scaled(double f) {
      return new TextBox(x * f, baseline * f, run.scaled(f), color, node, stroke * f);
    }
  }

  /**
   * A filled rectangle, which is decoration only.
   *
   * @param radius of its corners
   */
  record FillBox(double x, double y, double width, double height, Rgb color, double radius)
      implements Box {

    @Override
    public FillBox moved(double dx, double dy) {
      return new FillBox(x + dx, y + dy, width, height, color, radius);
    }

    @Override
    public FillBox scaled(double f) {
      return new FillBox(x * f, y * f, width * f, height * f, color, radius * f);
    }
  }

  /**
   * The outline of a rectangle, which is decoration only.
   *
   * @param thickness of the line
   */
  record OutlineBox(
      double x, double y, double width, double height, Rgb color, double thickness, boolean dashed)
      implements Box {

    @Override
    public OutlineBox moved(double dx, double dy) {
      return new OutlineBox(x + dx, y + dy, width, height, color, thickness, dashed);
    }

    @Override
    public OutlineBox scaled(double f) {
      return new OutlineBox(x * f, y * f, width * f, height * f, color, thickness * f, dashed);
    }
  }

  /**
   * A picture, stretched to its rectangle.
   *
   * @param image as it lies in its file; {@link DocumentPlan#pictures} has what is stored of it
   * @param node the figure it is; empty for decoration
   * @param crop whether it keeps its proportions and is cut to the rectangle instead
   */
  record PictureBox(
      double x,
      double y,
      double width,
      double height,
      SourceImage image,
      Optional<StructNode> node,
      boolean crop)
      implements Box {

    @Override
    public PictureBox moved(double dx, double dy) {
      return new PictureBox(x + dx, y + dy, width, height, image, node, crop);
    }

    @Override
    public PictureBox scaled(double f) {
      return new PictureBox(x * f, y * f, width * f, height * f, image, node, crop);
    }
  }

  /**
   * Where a link can be followed.
   *
   * @param node the link's node, whose content stands in the rectangle
   * @param description where it leads, in words
   */
  record LinkBox(
      double x,
      double y,
      double width,
      double height,
      LinkTarget target,
      StructNode node,
      String description)
      implements Box {

    @Override
    public LinkBox moved(double dx, double dy) {
      return new LinkBox(x + dx, y + dy, width, height, target, node, description);
    }

    @Override
    public LinkBox scaled(double f) {
      return new LinkBox(x * f, y * f, width * f, height * f, target, node, description);
    }
  }
}
