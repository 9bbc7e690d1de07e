package dev.rollcall.export.image.internal.header;

import java.nio.ByteBuffer;

/**
 * Walks over the marker segments of a JPEG up to the first scan (ITU-T T.81, B.1.1).
 *
 * <pre>{@code
 * JpegSegments segments = new JpegSegments(jpeg);
 * while (segments.next()) { … segments.marker() … segments.start() … }
 * }</pre>
 */
public final class JpegSegments {

  public static final int SOF0 = 0xc0;
  public static final int APP0 = 0xe0;
  static final int APP1 = 0xe1;
  public static final int APP2 = 0xe2;
  public static final int APP14 = 0xee;
  public static final int APP15 = 0xef;
  public static final int COM = 0xfe;
  public static final int EOI = 0xd9;
  public static final int SOS = 0xda;

  private final ByteBuffer jpeg;
  private int marker;
  private int begin;
  private int start;
  private int end = 2; // behind SOI

  /** Starts before the first segment. */
  public JpegSegments(ByteBuffer jpeg) {
    this.jpeg = jpeg;
  }

  /**
   * Goes to the next segment.
   *
   * @return whether there is one; SOS is the last
   * @throws IndexOutOfBoundsException when the picture ends within a segment
   * @throws DamagedImageException when something else than a segment follows
   */
  public boolean next() throws DamagedImageException {
    if (marker == SOS || marker == EOI) {
      return false;
    }
    begin = end;
    int at = end;
    if (unsigned(at) != 0xff) {
      throw new DamagedImageException("has bytes between its segments");
    }
    while (unsigned(at) == 0xff) {
      at++; // fill bytes, B.1.1.2
    }
    marker = unsigned(at);
    start = at + 1;
    if (marker == EOI || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      end = start; // stand-alone markers
      return marker != EOI;
    }
    int length = Short.toUnsignedInt(jpeg.getShort(start));
    if (length < 2 || marker == 0) {
      throw new DamagedImageException("has a broken segment");
    }
    end = start + length;
    start += 2;
    if (end > jpeg.limit()) {
      throw new DamagedImageException("ends too early");
    }
    return true;
  }

  /** The second byte of the segment's marker. */
  public int marker() {
    return marker;
  }

  /** Where the segment's marker begins. */
  public int begin() {
    return begin;
  }

  /** Where the segment's content begins, behind its length. */
  public int start() {
    return start;
  }

  /** Where the segment ends. */
  public int end() {
    return end;
  }

  /** Whether this is a frame header (SOF0 to SOF15). */
  public boolean isFrame() {
    return marker >= SOF0
        && marker <= 0xcf
        && marker != 0xc4
        && marker != 0xc8
        && marker != 0xcc; // DHT, JPG, DAC
  }

  private int unsigned(int index) {
    return Byte.toUnsignedInt(jpeg.get(index));
  }
}
