package dev.rollcall.export.pptx.internal.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text that fits its box.
 *
 * @param paras the paragraphs
 * @param sizes the type size in points of each level that is not set at the size the placeholder
 *     has for it
 * @param fixedSize the type size of every run, for text that has no placeholder to inherit from
 */
public record TextPlan(
    List<TextParagraph> paras, SortedMap<Integer, LevelSize> sizes, OptionalDouble fixedSize) {

  /**
   * The computed type of a level.
   *
   * @param size the type size in points
   * @param before the space before a paragraph in points
   */
  public record LevelSize(double size, double before) {}

  /** Copies the collections. */
  public TextPlan {
    paras = List.copyOf(paras);
    sizes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
  }

  /** Text in the sizes that its placeholder has. */
  public static TextPlan inherited(List<TextParagraph> paras) {
    return new TextPlan(paras, new TreeMap<>(), OptionalDouble.empty());
  }

  /** Its characters, a line for each paragraph. */
  public String text() {
    return String.join("\n", paras.stream().map(TextParagraph::text).toList());
  }
}
