package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.internal.svg.tree.SvgXml;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the size of an SVG from its root element (SVG 2, 8.2 and 8.6). */
public final class SvgHeader {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*([a-z%]*)\\s*", Pattern.CASE_INSENSITIVE);

  /** What browsers take where nothing is said (CSS 2.2, 10.3.2). */
  private static final int DEFAULT_WIDTH = 300;

  private static final int DEFAULT_HEIGHT = 150;

  private SvgHeader() {}

  /** Whether some bytes begin an SVG: an XML text whose root is {@code svg}. */
  static boolean isSvg(byte[] bytes) {
    int start = ImageHeader.startsWith(bytes, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    if (start >= bytes.length || (bytes[start] != '<' && !Character.isWhitespace(bytes[start]))) {
      return false;
    }
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    int at = skipProlog(text);
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    String root = at < text.length() && text.charAt(at) == '<' ? text.substring(at + 1, end) : "";
    return root.equals("svg") || root.endsWith(":svg");
  }

  /** Where the root element begins: behind XML declaration, comments and document type. */
  private static int skipProlog(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at + 2);
      } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        int close = behind(text, ">", at);
        int bracket = text.indexOf('[', at);
        at = bracket >= 0 && bracket < close ? behind(text, ">", behind(text, "]", at)) : close;
      } else {
        return at;
      }
    }
    return at;
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  public static ImageHeader read(byte[] bytes) throws DamagedImageException {
    try {
      XMLStreamReader xml = SvgXml.reader(bytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return header(
              xml.getAttributeValue(null, "width"),
              xml.getAttributeValue(null, "height"),
              xml.getAttributeValue(null, "viewBox"));
        }
      }
    } catch (XMLStreamException e) {
      throw new DamagedImageException("is not well-formed XML", e);
    }
    throw new DamagedImageException("has no root element");
  }

  private static ImageHeader header(
      @Nullable String width, @Nullable String height, @Nullable String viewBox)
      throws DamagedImageException {
    double[] box = box(viewBox);
    OptionalDouble givenWidth = pixels(width);
    OptionalDouble givenHeight = pixels(height);
    double ratio = box[0] / box[1];
    double w =
        givenWidth.orElseGet(
            () -> givenHeight.isPresent() ? givenHeight.getAsDouble() * ratio : box[0]);
    double h = givenHeight.orElseGet(() -> givenWidth.isPresent() ? w / ratio : box[1]);
    if (!(w > 0 && h > 0 && w < Integer.MAX_VALUE && h < Integer.MAX_VALUE)) {
      throw new DamagedImageException("has no size");
    }
    int pixelWidth = (int) Math.max(1, Math.round(w));
    int pixelHeight = (int) Math.max(1, Math.round(h));
    // Drawn at the size asked for, so that it needs no room of its own.
    return new ImageHeader(
        ImageKind.SVG, pixelWidth, pixelHeight, ExifOrientation.UPRIGHT, 1, true);
  }

  private static double[] box(@Nullable String viewBox) {
    if (viewBox != null) {
      String[] parts = viewBox.strip().split("[\\s,]+", 5);
      try {
        double width = parts.length == 4 ? Double.parseDouble(parts[2]) : 0;
        double height = parts.length == 4 ? Double.parseDouble(parts[3]) : 0;
        if (width > 0 && height > 0) {
          return new double[] {width, height};
        }
      } catch (NumberFormatException e) {
        // as if there were none
      }
    }
    return new double[] {DEFAULT_WIDTH, DEFAULT_HEIGHT};
  }

  /** A length in CSS pixels; empty for percentages, units of the font and anything broken. */
  private static OptionalDouble pixels(@Nullable String length) {
    if (length == null) {
      return OptionalDouble.empty();
    }
    Matcher matcher = LENGTH.matcher(length);
    if (!matcher.matches() || length.length() > 32) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(matcher.group(1));
    double unit =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "", "px" -> 1;
          case "pt" -> 96.0 / 72;
          case "pc" -> 16;
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 96 / 25.4;
          default -> 0;
        };
    return value * unit > 0 ? OptionalDouble.of(value * unit) : OptionalDouble.empty();
  }
}
