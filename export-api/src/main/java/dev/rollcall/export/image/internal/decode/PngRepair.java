package dev.rollcall.export.image.internal.decode;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.header.PngHeader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Mends PNG files whose pixels are whole although their check sums are not, as happens to pictures
 * that are pasted as text: browsers show them, Java's reader does not.
 */
public final class PngRepair {

  private static final int ZLIB_HEADER = 2;
  private static final int LARGEST = 4 << 20;

  private PngRepair() {}

  /** The bytes of a picture, mended where that is needed and possible. */
  public static byte[] mended(byte[] bytes) {
    try {
      if (bytes.length <= LARGEST
          && ImageHeader.read(bytes).filter(h -> h.kind() == ImageKind.PNG).isPresent()) {
        PngFile.parse(bytes).checkPixels();
      }
      return bytes;
    } catch (DamagedImageException e) {
      return withCheckSums(bytes).orElse(bytes);
    }
  }

  private static Optional<byte[]> withCheckSums(byte[] png) {
    try {
      ByteBuffer file = ByteBuffer.wrap(PngFile.parse(png).bytes());
      ByteArrayOutputStream before = new ByteArrayOutputStream();
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      before.write(file.array(), 0, PngHeader.FIRST_CHUNK);
      int at = PngHeader.FIRST_CHUNK;
      while (file.getInt(at + 4) != PngHeader.IEND) {
        int length = file.getInt(at);
        if (file.getInt(at + 4) == PngHeader.IDAT) {
          data.write(file.array(), at + 8, length);
        } else {
          before.write(file.array(), at, length + 12);
        }
        at += length + 12;
      }
      Optional<byte[]> pixels = withAdler(data.toByteArray());
      pixels.ifPresent(
          whole -> {
            chunk(PngHeader.IDAT, whole, before);
            chunk(PngHeader.IEND, new byte[0], before);
          });
      return pixels.map(whole -> before.toByteArray());
    } catch (DamagedImageException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A zlib stream (RFC 1950) with the right check sum; empty where its content is damaged. */
  private static Optional<byte[]> withAdler(byte[] zlib) {
    if (zlib.length <= ZLIB_HEADER) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zlib, ZLIB_HEADER, zlib.length - ZLIB_HEADER);
      Adler32 sum = new Adler32();
      byte[] rows = new byte[1 << 14];
      for (int read = inflater.inflate(rows); read > 0; read = inflater.inflate(rows)) {
        sum.update(rows, 0, read);
      }
      int end = ZLIB_HEADER + Math.toIntExact(inflater.getBytesRead());
      return inflater.finished()
          ? Optional.of(
              ByteBuffer.allocate(end + 4)
                  .put(Arrays.copyOf(zlib, end))
                  .putInt((int) sum.getValue())
                  .array())
          : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static void chunk(int type, byte[] data, ByteArrayOutputStream out) {
    byte[] checked = ByteBuffer.allocate(4 + data.length).putInt(type).put(data).array();
    CRC32 crc = new CRC32();
    crc.update(checked);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(checked);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
