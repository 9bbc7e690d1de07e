package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.ScreenMedia;
import dev.rollcall.export.image.internal.svg.style.StyleSheets;
import dev.rollcall.export.image.internal.svg.text.SvgFonts;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.SvgReader;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.Set;
import java.util.function.Predicate;

/** An SVG that is read: what can be drawn of it, and what is left out. */
public final class PlainSvg {

  private final SvgElement root;
  private final ScreenMedia size;
  private final StyleSheets sheets;
  private final Predicate<String> pictures;

  private PlainSvg(
      SvgElement root, ScreenMedia size, StyleSheets sheets, Predicate<String> pictures) {
    this.root = root;
    this.size = size;
    this.sheets = sheets;
    this.pictures = pictures;
  }

  /**
   * Reads a file.
   *
   * @param size the picture's own size in pixels
   * @param pictures which references to pictures can be shown
   * @throws UnusableSvgException when it is no XML, or too much
   */
  public static PlainSvg read(byte[] svg, ScreenMedia size, Predicate<String> pictures)
      throws UnusableSvgException {
    SvgElement root = SvgReader.read(svg);
    return new PlainSvg(root, size, StyleSheets.of(root, size), pictures);
  }

  /** What of it is not drawn. */
  public Set<Omission> omissions() throws UnusableSvgException {
    return OmissionFinder.find(root, sheets, pictures);
  }

  /**
   * What is drawn of it: shapes, with text as outlines.
   *
   * @throws UnusableSvgException when that would take too long
   */
  public SvgElement shapes(SvgFonts fonts) throws UnusableSvgException {
    DrawingCost.check(root, sheets);
    return new Flattener(root, sheets, fonts, pictures).flatten(size);
  }
}
