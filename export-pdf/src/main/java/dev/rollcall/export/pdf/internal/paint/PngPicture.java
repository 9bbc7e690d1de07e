package dev.rollcall.export.pdf.internal.paint;

import dev.rollcall.export.image.EncodedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/**
 * Makes pictures of PNG files without decoding them: PDF knows the filters of their rows, too (ISO
 * 32000-1, 7.4.4.4).
 */
final class PngPicture {

  private static final int PNG_PREDICTORS = 15;

  /** Beyond it time grows and little is gained. */
  private static final int DEFLATE_LEVEL = 4;

  private static final int OPAQUE = 0xff;
  private static final int IDAT = 0x49444154;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;

  private final byte[] png;
  private final int width;
  private final int height;
  private final int depth;
  private final int colorType;
  private byte[] palette = {};
  private boolean transparentColors;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private PngPicture(byte[] png) {
    this.png = png;
    ByteBuffer file = ByteBuffer.wrap(png);
    width = file.getInt(16);
    height = file.getInt(20);
    depth = png[24];
    colorType = png[25];
    for (int at = 8; at <= png.length - 12; at += file.getInt(at) + 12) {
      chunk(file.getInt(at + 4), at + 8, file.getInt(at));
    }
  }

  /**
   * The picture of a PNG with at most eight bits a sample whose rows are stored in order, as the
   * scaler makes them.
   */
  static Image of(EncodedImage encoded) throws IOException {
    return new PngPicture(encoded.bytes()).image();
  }

  private void chunk(int type, int start, int length) {
    switch (type) {
      case IDAT -> data.write(png, start, length);
      case PLTE -> palette = Arrays.copyOfRange(png, start, start + length);
      case TRNS -> transparentColors = true;
      default -> {} // nothing that is shown
    }
  }

  private Image image() throws IOException {
    if (transparentColors) {
      return Image.getInstance(png); // single colours or a palette: rare, and small
    }
    return switch (colorType) {
      case 0 -> rows(1, data.toByteArray());
      case 2 -> rows(3, data.toByteArray());
      case 3 -> {
        Image image = rows(1, data.toByteArray());
        PdfArray colors = new PdfArray(PdfName.INDEXED);
        colors.add(PdfName.DEVICERGB);
        colors.add(new PdfNumber(palette.length / 3 - 1));
        colors.add(new PdfString(palette));
        image.getAdditional().put(PdfName.COLORSPACE, colors);
        yield image;
      }
      default -> split(colorType == 4 ? 1 : 3);
    };
  }

  /** A picture of rows as PNG stores them. */
  private Image rows(int colors, byte[] deflated) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTORS));
    parameters.put(PdfName.COLORS, new PdfNumber(colors));
    parameters.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
    parameters.put(PdfName.COLUMNS, new PdfNumber(width));
    PdfDictionary additional = new PdfDictionary();
    additional.put(PdfName.DECODEPARMS, parameters);
    Image image = new ImgRaw(width, height, colors, depth, deflated);
    image.setDeflated(true);
    image.setAdditional(additional);
    return image;
  }

  /**
   * Colours and opacity, which are two pictures in PDF. A row's filter works on each sample by
   * itself, so that samples can be parted as they are stored.
   */
  private Image split(int colors) throws IOException {
    byte[] rows = inflated((1 + width * (colors + 1)) * height);
    byte[] color = new byte[(1 + width * colors) * height];
    byte[] alpha = new byte[(1 + width) * height];
    int from = 0;
    int toColor = 0;
    int toAlpha = 0;
    for (int y = 0; y < height; y++) {
      byte filter = rows[from++];
      color[toColor++] = filter;
      alpha[toAlpha++] = filter;
      for (int x = 0; x < width; x++) {
        for (int i = 0; i < colors; i++) {
          color[toColor++] = rows[from++];
        }
        alpha[toAlpha++] = rows[from++];
      }
    }
    Image image = rows(colors, deflated(color));
    if (!isOpaque(alpha)) {
      Image mask = rows(1, deflated(alpha));
      mask.makeMask();
      image.setImageMask(mask);
    }
    return image;
  }

  private byte[] inflated(int size) throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream(size);
    Inflater inflater = new Inflater();
    try (InflaterOutputStream out = new InflaterOutputStream(rows, inflater, 1 << 16)) {
      data.writeTo(out);
    } finally {
      inflater.end();
    }
    return rows.toByteArray();
  }

  private static byte[] deflated(byte[] rows) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 4);
    Deflater deflater = new Deflater(DEFLATE_LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(rows);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Whether opacity is full everywhere, read without undoing more than a row at a time. */
  private boolean isOpaque(byte[] filtered) {
    for (int y = 0, at = 0; y < height; y++) {
      int filter = filtered[at++];
      for (int x = 0; x < width; x++, at++) {
        if ((filtered[at] + expected(filter, x, y) & 0xff) != OPAQUE) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * What a row's filter expects of a sample whose neighbours are full (ISO/IEC 15948, 9.2): those
   * beyond the edges count as zero.
   */
  private static int expected(int filter, int x, int y) {
    int left = x == 0 ? 0 : OPAQUE;
    int above = y == 0 ? 0 : OPAQUE;
    return switch (filter) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> (left + above) / 2;
      case 4 -> y == 0 ? left : above;
      default -> 0;
    };
  }
}
