package dev.rollcall.export.image.internal.decode;

import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.PngHeader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a PNG file that make its picture (ISO/IEC 15948).
 *
 * @param bytes the file with the chunks that its picture needs, and no others
 * @param depth bits for each sample or palette index
 * @param colorType 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha
 * @param interlaced whether it is stored in seven passes
 * @param transparent whether any pixel may be transparent
 * @param profile the ICC profile, where there is one
 */
@SuppressWarnings("ArrayRecordComponent") // a view of a file, never compared
public record PngFile(
    byte[] bytes,
    int depth,
    int colorType,
    boolean interlaced,
    boolean transparent,
    Optional<byte[]> profile) {

  static final int PALETTE = 3;

  private static final int MAX_PROFILE_BYTES = 4 << 20;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;
  private static final int ICCP = 0x69434350;

  /** The passes of Adam7: first column, first row, column step, row step (ISO/IEC 15948, 8.2). */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  /**
   * Takes a file apart, and does not look at its pixels.
   *
   * @throws DamagedImageException when its form is unknown
   */
  public static PngFile parse(byte[] png) throws DamagedImageException {
    try {
      return new Parser(png).parse();
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedImageException("ends too early", e);
    }
  }

  /**
   * Checks that all pixels are there: inflates them, which shows both truncation and damage (zlib's
   * own check sum).
   *
   * @throws DamagedImageException when they are not
   */
  public void checkPixels() throws DamagedImageException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long missing = rowBytes(buffer.getInt(16), buffer.getInt(20));
    Inflater inflater = new Inflater();
    byte[] rows = new byte[1 << 16];
    try {
      int at = PngHeader.FIRST_CHUNK;
      while (missing > 0 && buffer.getInt(at + 4) != PngHeader.IEND) {
        int length = buffer.getInt(at);
        if (buffer.getInt(at + 4) == PngHeader.IDAT) {
          inflater.setInput(bytes, at + 8, length);
          int read = inflater.inflate(rows);
          while (read > 0 && missing > 0) {
            missing -= read;
            read = inflater.inflate(rows);
          }
        }
        at += length + 12;
      }
    } catch (DataFormatException e) {
      throw new DamagedImageException("has damaged pixels", e);
    } finally {
      inflater.end();
    }
    if (missing > 0) {
      throw new DamagedImageException("ends too early");
    }
  }

  /** The bytes of all rows, each with the number of its filter before it. */
  private long rowBytes(int width, int height) {
    int pixelBits = channels(colorType) * depth;
    long sum = 0;
    for (int[] pass : interlaced ? PASSES : ONE_PASS) {
      long columns = (width - pass[0] + pass[2] - 1L) / pass[2];
      long rows = (height - pass[1] + pass[3] - 1L) / pass[3];
      if (columns > 0 && rows > 0) {
        sum += rows * (1 + (columns * pixelBits + 7) / 8);
      }
    }
    return sum;
  }

  /** Whether every program shows it alike: at most eight bits a sample, rows in order. */
  public boolean isPlain() {
    return depth <= 8 && !interlaced;
  }

  /** The bytes of a pixel, decoded. */
  int pixelBytes() {
    return Math.max(1, channels(colorType) * depth / 8);
  }

  private static int channels(int colorType) {
    return switch (colorType) {
      case 0, PALETTE -> 1;
      case 2 -> 3;
      case 4 -> 2;
      default -> 4;
    };
  }

  private static final class Parser {
    private final byte[] png;
    private final ByteBuffer buffer;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean header;
    private boolean data;
    private boolean transparent;
    private boolean palette;
    private Optional<byte[]> profile = Optional.empty();

    Parser(byte[] png) {
      this.png = png;
      this.buffer = ByteBuffer.wrap(png);
    }

    PngFile parse() throws DamagedImageException {
      int depth = png[24];
      int colorType = png[25];
      boolean interlaced = png[28] == 1;
      if (!isKnown(depth, colorType) || png[26] != 0 || png[27] != 0 || (png[28] & ~1) != 0) {
        throw new DamagedImageException("has an unknown form");
      }
      kept.write(png, 0, PngHeader.FIRST_CHUNK);
      chunks();
      if (!header) {
        throw new DamagedImageException("ends too early");
      }
      if (colorType == PALETTE && !palette) {
        throw new DamagedImageException("has no palette");
      }
      keep(PngHeader.IEND, 0, 0);
      return new PngFile(
          kept.toByteArray(),
          depth,
          colorType,
          interlaced,
          transparent || colorType == 4 || colorType == 6,
          profile);
    }

    private static boolean isKnown(int depth, int colorType) {
      return switch (colorType) {
        case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
        case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
        case 2, 4, 6 -> depth == 8 || depth == 16;
        default -> false;
      };
    }

    /** Keeps the chunks that are needed, as far as they are whole. */
    private void chunks() {
      int at = PngHeader.FIRST_CHUNK;
      while (at <= png.length - 12) {
        int length = buffer.getInt(at);
        int type = buffer.getInt(at + 4);
        if (length < 0 || length > png.length - at - 12 || type == PngHeader.IEND) {
          return;
        }
        chunk(type, at + 8, length);
        at += length + 12;
      }
    }

    private void chunk(int type, int start, int length) {
      switch (type) {
        case PngHeader.IDAT -> {
          data = true;
          keep(type, start, length);
        }
        case PngHeader.IHDR -> {
          if (start == PngHeader.FIRST_CHUNK + 8) {
            header = true;
            keep(type, start, length);
          }
        }
        case PLTE -> {
          if (!palette && !data && length % 3 == 0 && length <= 768) {
            palette = true;
            keep(type, start, length);
          }
        }
        case TRNS -> {
          if (!transparent && !data && length <= 256) {
            transparent = true;
            keep(type, start, length);
          }
        }
        case ICCP -> profile = profile.or(() -> inflateProfile(start, length));
        default -> {} // text, times, resolution: nothing the picture needs
      }
    }

    private void keep(int type, int start, int length) {
      byte[] head = ByteBuffer.allocate(8).putInt(length).putInt(type).array();
      kept.writeBytes(head);
      kept.write(png, start, length);
      CRC32 crc = new CRC32();
      crc.update(head, 4, 4);
      crc.update(png, start, length);
      kept.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private Optional<byte[]> inflateProfile(int start, int length) {
      int name = start;
      while (name < start + length && png[name] != 0) {
        name++;
      }
      if (new String(png, start, name - start, StandardCharsets.ISO_8859_1).contains("sRGB")) {
        return Optional.empty(); // nothing to convert
      }
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(png, name + 2, Math.max(0, start + length - name - 2));
        byte[] inflated = new byte[MAX_PROFILE_BYTES];
        int size = 0;
        int read = inflater.inflate(inflated);
        while (read > 0 && size + read < inflated.length) {
          size += read;
          read = inflater.inflate(inflated, size, inflated.length - size);
        }
        return read == 0 && size > 0
            ? Optional.of(Arrays.copyOf(inflated, size))
            : Optional.empty();
      } catch (DataFormatException e) {
        return Optional.empty(); // as if there were none, as browsers do it
      } finally {
        inflater.end();
      }
    }
  }
}
