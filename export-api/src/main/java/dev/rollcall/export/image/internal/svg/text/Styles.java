package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.Map;
import java.util.Optional;

/** Knows of the document what text needs. */
public interface Styles {

  /** What is declared for an element. */
  Map<String, String> declared(SvgElement element) throws UnusableSvgException;

  /** The data of the path that a {@code textPath} runs along; empty when there is none. */
  Optional<String> pathData(SvgElement textPath);
}
