package dev.rollcall.export.pptx.internal.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template ready for use: it has a layout for every role, and no slides.
 *
 * @param parts the parts of a presentation without slides by their names, without a leading slash;
 *     their bytes are not to be changed
 * @param notesMaster the name of the part of the notes master
 * @param width points
 * @param height points
 * @param layouts the layout of each role
 * @param lacking the usual layouts that a partner's design did not have, in words
 * @param partner whether this is somebody else's design
 */
public record Template(
    SortedMap<String, byte[]> parts,
    String notesMaster,
    double width,
    double height,
    Map<LayoutRole, Layout> layouts,
    List<String> lacking,
    boolean partner) {

  /** Copies the collections. */
  public Template {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
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
