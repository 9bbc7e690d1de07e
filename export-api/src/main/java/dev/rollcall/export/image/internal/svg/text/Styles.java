package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.Map;

/** Knows what is declared for elements. */
public interface Styles {

  /** What is declared for an element. */
  Map<String, String> declared(SvgElement element) throws UnusableSvgException;
}
