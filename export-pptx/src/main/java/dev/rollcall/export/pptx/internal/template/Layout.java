package dev.rollcall.export.pptx.internal.template;

import java.util.List;
import java.util.Optional;

/**
 * A layout of a template.
 *
 * @param part the name of its part, such as {@code /ppt/slideLayouts/slideLayout1.xml}
 * @param type its type; empty for one of no usual kind
 * @param name its name
 * @param placeholders its placeholders
 */
public record Layout(String part, String type, String name, List<Placeholder> placeholders) {

  /** Copies the placeholders. */
  public Layout {
    placeholders = List.copyOf(placeholders);
  }

  /** The placeholders that take something, in the layout's order. */
  public List<Placeholder> all(Placeholder.Kind kind) {
    return placeholders.stream().filter(p -> p.kind() == kind).toList();
  }

  /** The first placeholder that takes something. */
  public Optional<Placeholder> first(Placeholder.Kind kind) {
    return placeholders.stream().filter(p -> p.kind() == kind).findFirst();
  }

  /**
   * The placeholder of the title.
   *
   * @throws java.util.NoSuchElementException when there is none, which no layout in use lacks
   */
  public Placeholder title() {
    return first(Placeholder.Kind.TITLE).orElseThrow();
  }

  /**
   * The first placeholder for text.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public Placeholder text() {
    return first(Placeholder.Kind.TEXT).orElseThrow();
  }
}
