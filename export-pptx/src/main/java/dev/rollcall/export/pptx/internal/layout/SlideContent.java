package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import java.util.List;

/**
 * The content of one slide.
 *
 * @param role the layout
 * @param shapes what it shows below its title
 * @param anchors the names by which links lead here
 */
public record SlideContent(LayoutRole role, List<Shape> shapes, List<String> anchors) {

  /** Copies the lists. */
  public SlideContent {
    shapes = List.copyOf(shapes);
    anchors = List.copyOf(anchors);
  }
}
