package dev.rollcall.export.image.internal.decode;

import dev.rollcall.export.image.internal.header.ImageHeader;
import java.awt.Point;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Converts colours that an ICC profile describes to sRGB. */
public final class ColorProfile {

  private static final int HEADER_BYTES = 128;
  private static final int DESCRIPTION = 0x64657363; // "desc"

  private ColorProfile() {}

  /** Whether a profile describes sRGB itself, judged by its description (ICC.1:2022, 9.2.41). */
  public static boolean isSrgb(byte[] profile) {
    ByteBuffer icc = ByteBuffer.wrap(profile);
    int tags = profile.length > HEADER_BYTES + 4 ? Math.min(icc.getInt(HEADER_BYTES), 100) : 0;
    for (int i = 0; i < tags; i++) {
      int entry = HEADER_BYTES + 4 + i * 12;
      if (entry > profile.length - 12) {
        return false;
      }
      int start = icc.getInt(entry + 4);
      int size = icc.getInt(entry + 8);
      if (icc.getInt(entry) == DESCRIPTION
          && start >= 0
          && size >= 0
          && start <= profile.length - size) {
        String text = new String(profile, start, size, StandardCharsets.ISO_8859_1);
        String name = text.replace("\0", "").toLowerCase(Locale.ROOT);
        return name.contains("srgb") && !name.contains("linear");
      }
    }
    return false;
  }

  /**
   * Converts pixels to sRGB; alpha stays. A profile that is broken or not one of red, green and
   * blue changes nothing, as in browsers.
   */
  static Pixels toSrgb(Pixels pixels, byte[] profile) {
    if (!ImageHeader.startsWith(profile, 36, "acsp")
        || !ImageHeader.startsWith(profile, 16, "RGB ")
        || profile.length < HEADER_BYTES) {
      return pixels;
    }
    try {
      ICC_Profile icc = ICC_Profile.getInstance(profile);
      ICC_Profile srgb = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
      WritableRaster from = raster(pixels);
      WritableRaster to = from.createCompatibleWritableRaster();
      new ColorConvertOp(new ICC_Profile[] {icc, srgb}, null).filter(from, to);
      return withColors(pixels, ((DataBufferByte) to.getDataBuffer()).getData());
    } catch (IllegalArgumentException | CMMException e) {
      return pixels;
    }
  }

  private static WritableRaster raster(Pixels pixels) {
    int[] argb = pixels.argb();
    byte[] bytes = new byte[argb.length * 3];
    for (int i = 0, at = 0; i < argb.length; i++) {
      bytes[at++] = (byte) (argb[i] >> 16);
      bytes[at++] = (byte) (argb[i] >> 8);
      bytes[at++] = (byte) argb[i];
    }
    DataBuffer buffer = new DataBufferByte(bytes, bytes.length);
    return Raster.createInterleavedRaster(
        buffer,
        pixels.width(),
        pixels.height(),
        pixels.width() * 3,
        3,
        new int[] {0, 1, 2},
        new Point());
  }

  private static Pixels withColors(Pixels pixels, byte[] rgb) {
    int[] argb = pixels.argb().clone();
    for (int i = 0, at = 0; i < argb.length; i++, at += 3) {
      argb[i] =
          (argb[i] & 0xff000000)
              | (rgb[at] & 0xff) << 16
              | (rgb[at + 1] & 0xff) << 8
              | (rgb[at + 2] & 0xff);
    }
    return new Pixels(argb, pixels.width(), pixels.height());
  }
}
