package dev.rollcall.export.image.internal.decode;

import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.header.JpegSegments;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a JPEG file that make its picture (ITU-T T.81, annex B).
 *
 * @param bytes the file without what only its author needs (EXIF, XMP, thumbnails, comments), with
 *     neither colour profile nor anything behind its end
 * @param withProfile the same with its colour profile
 * @param components how many colour components there are: 1 grey, 3 colours, 4 printing inks
 * @param rgb whether three components are red, green and blue, not luminance and chrominance
 * @param precision bits for each sample
 * @param lossyDct whether it is of a common process: baseline, extended or progressive
 * @param profile the ICC profile, where there is one
 */
@SuppressWarnings("ArrayRecordComponent") // a view of a file, never compared
public record JpegFile(
    byte[] bytes,
    byte[] withProfile,
    int components,
    boolean rgb,
    int precision,
    boolean lossyDct,
    Optional<byte[]> profile) {

  private static final int MAX_PROFILE_BYTES = 4 << 20;
  private static final int JFIF = 0x4a464946;
  private static final int ADOBE = 0x41646f62;
  private static final String ICC = "ICC_PROFILE\0";

  /**
   * Takes a file apart.
   *
   * @throws DamagedImageException when it has no end or its segments are broken
   */
  public static JpegFile parse(byte[] jpeg) throws DamagedImageException {
    try {
      return new Parser(jpeg).parse();
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedImageException("ends too early", e);
    }
  }

  /** Whether every program shows it alike: eight bits, grey or colours in the usual form. */
  public boolean isPlain() {
    return precision == 8 && lossyDct && !rgb && (components == 1 || components == 3);
  }

  private static final class Parser {
    private final byte[] jpeg;
    private final ByteBuffer buffer;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profiled = new ByteArrayOutputStream();
    private final TreeMap<Integer, byte[]> profileParts = new TreeMap<>();
    private int components;
    private int precision;
    private boolean lossyDct;
    private boolean adobeWithoutTransform;
    private boolean namedRgb;
    private boolean jfif;

    Parser(byte[] jpeg) {
      this.jpeg = jpeg;
      this.buffer = ByteBuffer.wrap(jpeg);
    }

    JpegFile parse() throws DamagedImageException {
      keep(0, 2);
      JpegSegments segments = new JpegSegments(buffer);
      while (segments.next()) {
        segment(segments);
      }
      if (segments.marker() != JpegSegments.SOS || components == 0) {
        throw new DamagedImageException("has no picture data");
      }
      scans(segments.end());
      boolean rgb = components == 3 && !jfif && (adobeWithoutTransform || namedRgb);
      return new JpegFile(
          kept.toByteArray(),
          profiled.toByteArray(),
          components,
          rgb,
          precision,
          lossyDct,
          profile());
    }

    private void segment(JpegSegments segment) {
      int start = segment.start();
      int size = segment.end() - start;
      int marker = segment.marker();
      if (marker >= JpegSegments.APP0 && marker <= JpegSegments.APP15) {
        boolean isJfif = marker == JpegSegments.APP0 && size >= 5 && buffer.getInt(start) == JFIF;
        boolean isAdobe =
            marker == JpegSegments.APP14 && size >= 12 && buffer.getInt(start) == ADOBE;
        jfif |= isJfif;
        adobeWithoutTransform |= isAdobe && jpeg[start + 11] == 0;
        if (isAdobe || (isJfif && size == 14)) {
          keep(segment.begin(), segment.end());
        } else if (marker == JpegSegments.APP2 && ImageHeader.startsWith(jpeg, start, ICC)) {
          profileParts.put(
              Byte.toUnsignedInt(jpeg[start + ICC.length()]),
              java.util.Arrays.copyOfRange(jpeg, start + ICC.length() + 2, segment.end()));
          profiled.write(jpeg, segment.begin(), segment.end() - segment.begin());
        }
        return;
      }
      if (marker == JpegSegments.COM) {
        return;
      }
      if (segment.isFrame()) {
        precision = Byte.toUnsignedInt(buffer.get(start));
        components = Byte.toUnsignedInt(buffer.get(start + 5));
        lossyDct = marker <= JpegSegments.SOF0 + 2;
        namedRgb =
            components == 3
                && buffer.get(start + 6) == 'R'
                && buffer.get(start + 9) == 'G'
                && buffer.get(start + 12) == 'B';
      }
      keep(segment.begin(), segment.end());
    }

    /** Keeps the scans and the tables between them, up to the end of the picture. */
    private void scans(int from) throws DamagedImageException {
      int at = from;
      int begin = from;
      while (at < jpeg.length - 1) {
        if (jpeg[at] != (byte) 0xff) {
          at++;
          continue;
        }
        int marker = Byte.toUnsignedInt(jpeg[at + 1]);
        if (marker == JpegSegments.EOI) {
          keep(begin, at + 2);
          return;
        }
        if (marker == 0xff) {
          at++; // a fill byte
        } else if (marker == 0 || (marker >= 0xd0 && marker <= 0xd7)) {
          at += 2; // a stuffed byte or a restart marker
        } else {
          int end = at + 2 + Short.toUnsignedInt(buffer.getShort(at + 2));
          if (marker >= JpegSegments.APP0) {
            keep(begin, at); // application data and comments go
            begin = end;
          }
          at = end;
        }
      }
      throw new DamagedImageException("ends too early");
    }

    private void keep(int from, int to) {
      kept.write(jpeg, from, to - from);
      profiled.write(jpeg, from, to - from);
    }

    private Optional<byte[]> profile() {
      if (profileParts.isEmpty()) {
        return Optional.empty();
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      profileParts.values().forEach(all::writeBytes);
      return Optional.of(all.toByteArray()).filter(bytes -> bytes.length <= MAX_PROFILE_BYTES);
    }
  }
}
