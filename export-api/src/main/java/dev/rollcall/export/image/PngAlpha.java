package dev.rollcall.export.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Drops the alpha samples of a PNG in which none is needed.
 *
 * <p>A row's filter works on each kind of sample by itself (ISO/IEC 15948, 9.2), so that samples
 * can be taken out of the rows as they are stored.
 */
final class PngAlpha {

  private static final int OPAQUE = 0xff;

  private final byte[] png;
  private final int width;
  private final int height;

  /** Samples of a pixel beside alpha. */
  private final int colors;

  private PngAlpha(byte[] png, int colors) {
    this.png = png;
    this.width = ByteBuffer.wrap(png).getInt(16);
    this.height = ByteBuffer.wrap(png).getInt(20);
    this.colors = colors;
  }

  /** The picture without alpha; the picture itself where some of it is not opaque. */
  static PngFile dropIfOpaque(PngFile file) throws DamagedImageException {
    PngAlpha alpha = new PngAlpha(file.bytes(), file.colorType() == 4 ? 1 : 3);
    byte[] kept;
    try {
      kept = alpha.opaqueRows();
    } catch (DataFormatException e) {
      throw new DamagedImageException("has damaged pixels", e);
    }
    if (kept.length == 0) {
      return file;
    }
    int colorType = file.colorType() - 4;
    return new PngFile(
        alpha.file(kept, colorType), file.depth(), colorType, false, false, file.profile());
  }

  /** All rows without their alpha samples; nothing when one of them is not opaque. */
  private byte[] opaqueRows() throws DataFormatException {
    byte[] kept = new byte[(1 + width * colors) * height];
    byte[] row = new byte[1 + width * (colors + 1)];
    try (Rows rows = new Rows(png)) {
      for (int y = 0, to = 0; y < height; y++) {
        rows.read(row);
        int filter = row[0];
        kept[to++] = row[0];
        for (int x = 0, from = 1; x < width; x++) {
          for (int i = 0; i < colors; i++) {
            kept[to++] = row[from++];
          }
          if ((row[from++] + expected(filter, x, y) & 0xff) != OPAQUE) {
            return new byte[0];
          }
        }
      }
    }
    return kept;
  }

  /** What a filter expects of a sample whose neighbours are opaque; beyond the edges is zero. */
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

  private byte[] file(byte[] rows, int colorType) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    int header = PngHeader.FIRST_CHUNK + 8;
    byte[] ihdr = java.util.Arrays.copyOfRange(png, header, header + 13);
    ihdr[9] = (byte) colorType;
    out.write(png, 0, PngHeader.FIRST_CHUNK);
    chunk(out, PngHeader.IHDR, ihdr);
    chunk(out, PngHeader.IDAT, deflated(rows));
    chunk(out, PngHeader.IEND, new byte[0]);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 4);
    byte[] buffer = new byte[1 << 16];
    try {
      deflater.setInput(rows);
      deflater.finish();
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, int type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
    chunk.putInt(content.length).putInt(type).put(content);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, content.length + 4);
    out.writeBytes(chunk.putInt((int) crc.getValue()).array());
  }

  /** The rows of a PNG file, as they are stored. */
  private static final class Rows implements AutoCloseable {
    private final byte[] png;
    private final ByteBuffer file;
    private final Inflater inflater = new Inflater();
    private int next = PngHeader.FIRST_CHUNK;

    Rows(byte[] png) {
      this.png = png;
      this.file = ByteBuffer.wrap(png);
    }

    /** Fills a row; the file was found to hold all of them. */
    void read(byte[] row) throws DataFormatException {
      int filled = 0;
      while (filled < row.length) {
        int read = inflater.inflate(row, filled, row.length - filled);
        filled += read;
        if (read == 0 && !feed()) {
          throw new DataFormatException("ends too early");
        }
      }
    }

    private boolean feed() {
      while (inflater.needsInput() && next <= png.length - 12) {
        int length = file.getInt(next);
        if (file.getInt(next + 4) == PngHeader.IDAT) {
          inflater.setInput(png, next + 8, length);
        }
        next += length + 12;
      }
      return !inflater.needsInput() && !inflater.finished();
    }

    @Override
    public void close() {
      inflater.end();
    }
  }
}
