package dev.rollcall.export.image.internal.svg;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.header.SvgHeader;
import dev.rollcall.export.image.internal.svg.plain.PlainSvg;
import dev.rollcall.export.image.internal.svg.style.ScreenMedia;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads of an SVG what is drawn of it, and refuses one that would take too long to draw.
 *
 * <p>Scripts and animations are left out, and so are filters, whose cost nobody can tell
 * beforehand. Nothing is fetched: pictures within the SVG must be part of it, and obey limits of
 * their own.
 */
final class SvgContent {

  private static final int MAX_INNER_PICTURES = 50;
  private static final long MAX_INNER_PIXELS = 16_000_000;

  private int innerPictures;
  private long innerPixels;

  private SvgContent() {}

  /**
   * Reads an SVG.
   *
   * @throws DamagedImageException when it is no XML, or holds too much
   */
  static PlainSvg read(byte[] svg) throws DamagedImageException {
    ImageHeader header = SvgHeader.read(svg);
    ScreenMedia size = new ScreenMedia(header.width(), header.height());
    try {
      return PlainSvg.read(svg, size, new SvgContent()::isHarmlessPicture);
    } catch (UnusableSvgException e) {
      throw new DamagedImageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether a reference holds a picture itself, of a plain kind and a bearable size. */
  private boolean isHarmlessPicture(String href) {
    int comma = href.indexOf(',');
    String head = comma < 0 ? "" : href.substring(0, comma).toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:image/") || !head.endsWith(";base64")) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(href.substring(comma + 1));
      Optional<ImageHeader> header = ImageHeader.read(bytes);
      if (header.isEmpty() || header.get().kind() == ImageKind.SVG) {
        return false;
      }
      innerPixels += header.get().decodedPixels();
      innerPictures++;
      return innerPixels <= MAX_INNER_PIXELS && innerPictures <= MAX_INNER_PICTURES;
    } catch (IllegalArgumentException | DamagedImageException e) {
      return false;
    }
  }
}
