package dev.rollcall.export.image.internal.svg;

import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.svg.plain.Omission;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** SVG files, which may be compressed (SVG 2, appendix on conformance). */
public final class SvgFile {

  private SvgFile() {}

  /** Whether some bytes begin what is compressed with gzip. */
  public static boolean isCompressed(byte[] bytes) {
    return ImageHeader.startsWith(bytes, 0, "\u001f\u008b\b");
  }

  /**
   * What is compressed.
   *
   * @param limit the bytes it may have; one more tells that it has too many
   */
  public static byte[] inflated(byte[] bytes, int limit) throws DamagedImageException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] inflated = in.readNBytes(limit + 1);
      if (isCompressed(inflated)) {
        throw new DamagedImageException("is compressed twice");
      }
      return inflated;
    } catch (IOException e) {
      throw new DamagedImageException("ends too early", e);
    }
  }

  /**
   * One sentence about what is not drawn of an SVG; empty when all of it is.
   *
   * @param name the picture's name
   */
  public static Optional<String> remark(byte[] svg, String name) throws DamagedImageException {
    Set<Omission> omissions;
    try {
      omissions = SvgContent.read(svg).omissions();
    } catch (UnusableSvgException e) {
      throw new DamagedImageException(String.valueOf(e.getMessage()), e);
    }
    if (omissions.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    omissions.forEach(omission -> parts.add(omission.description()));
    String last = parts.removeLast();
    String all = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    return Optional.of(
        "'%s' is shown without %s; save it as PNG to show all of it.".formatted(name, all));
  }
}
