package dev.rollcall.export.image.internal.decode;

import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * Bytes that reads of single numbers find followed by zeros without end. A decoder of WebP looks
 * ahead of what it needs; were it told each time that nothing is left, a small file could keep it
 * busy for minutes with that alone.
 */
final class PaddedInput extends ImageInputStreamImpl {

  private final byte[] bytes;

  /** Creates a stream over some bytes. */
  PaddedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public byte readByte() {
    bitOffset = 0;
    long at = streamPos++;
    return at < bytes.length ? bytes[(int) at] : 0;
  }

  @Override
  public long readLong() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | Byte.toUnsignedInt(readByte());
    }
    return getByteOrder() == ByteOrder.BIG_ENDIAN ? value : Long.reverseBytes(value);
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < bytes.length ? Byte.toUnsignedInt(bytes[(int) streamPos++]) : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    bitOffset = 0;
    int left = (int) Math.max(0, bytes.length - streamPos);
    if (left == 0 && length > 0) {
      return -1;
    }
    int count = Math.min(left, length);
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }
}
