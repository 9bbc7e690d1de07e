package dev.rollcall.export.pptx.internal.template;

import java.util.List;
import java.util.Map;

/**
 * A template ready for use: it has a layout for every role, and no slides.
 *
 * @param bytes the presentation without slides; not to be changed
 * @param width points
 * @param height points
 * @param layouts the layout of each role
 * @param lacking the usual layouts that a partner's design did not have, in words
 * @param partner whether this is somebody else's design
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Template(
    byte[] bytes,
    double width,
    double height,
    Map<LayoutRole, Layout> layouts,
    List<String> lacking,
    boolean partner) {

  /** Copies the collections. */
  public Template {
    layouts = Map.copyOf(layouts);
    lacking = List.copyOf(lacking);
  }

  /** The layout of a role. */
  public Layout layout(LayoutRole role) {
    Layout layout = layouts.get(role);
    if (layout == null) {
      throw new IllegalStateException("A template without a layout for " + role);
    }
    return layout;
  }
}
