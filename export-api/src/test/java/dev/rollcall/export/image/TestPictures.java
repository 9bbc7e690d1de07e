package dev.rollcall.export.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures drawn and headers built for the tests. */
public final class TestPictures {

  private TestPictures() {}

  /**
   * A picture with a red, a green, a blue and a white quarter: top left, top right, bottom left,
   * bottom right.
   */
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height / 2);
    g.setColor(Color.GREEN);
    g.fillRect(width / 2, 0, width - width / 2, height / 2);
    g.setColor(Color.BLUE);
    g.fillRect(0, height / 2, width / 2, height - height / 2);
    g.setColor(Color.WHITE);
    g.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
    g.dispose();
    return image;
  }

  public static byte[] jpeg(int width, int height) {
    return encode(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return encode(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "png");
  }

  public static byte[] gif(int width, int height) {
    return encode(quarters(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
  }

  public static byte[] svg(int width, int height) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- drawn for <svg> a test -->
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%dpx" viewBox="0 0 2 2">
          <rect width="1" height="1" fill="#ff0000"/>
          <rect x="1" width="1" height="1" fill="#00ff00"/>
          <rect y="1" width="1" height="1" fill="#0000ff"/>
        </svg>
        """
        .formatted(width, height)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] encode(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("No writer for " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage decode(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A TIFF structure that holds an orientation and nothing else. */
  public static byte[] tiff(int orientation, boolean bigEndian) {
    byte[] big = {
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] little = {
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0,
      1,
      0,
      0x12,
      1,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return bigEndian ? big : little;
  }

  /** The same JPEG with an EXIF segment behind its start. */
  public static byte[] withOrientation(byte[] jpeg, int orientation, boolean bigEndian) {
    byte[] exif =
        concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff(orientation, bigEndian));
    return withSegment(jpeg, 0xe1, exif);
  }

  /** The same JPEG with one more segment behind its start. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    byte[] head = {
      (byte) 0xff, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)
    };
    return concat(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** The same PNG with one more chunk behind its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] content) {
    return concat(
        Arrays.copyOf(png, 33), chunk(type, content), Arrays.copyOfRange(png, 33, png.length));
  }

  static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return concat(int32(content.length), name, content, int32((int) crc.getValue()));
  }

  /** A PNG header of any size, without any pixels. */
  static byte[] pngHeader(int width, int height, int depth, int colorType) {
    byte[] ihdr =
        concat(int32(width), int32(height), new byte[] {(byte) depth, (byte) colorType, 0, 0, 0});
    byte[] magic = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    return concat(magic, chunk("IHDR", ihdr));
  }

  /** The container of a WebP around some chunks. */
  public static byte[] webp(byte[]... chunks) {
    byte[] content = concat(chunks);
    return concat(latin("RIFF"), little32(content.length + 4), latin("WEBP"), content);
  }

  public static byte[] webpChunk(String type, byte[] content) {
    return concat(latin(type), little32(content.length), content, new byte[content.length & 1]);
  }

  /** The beginning of a lossless bit stream. */
  public static byte[] vp8l(int width, int height) {
    int sizes = (width - 1) | (height - 1) << 14;
    return concat(new byte[] {0x2f}, little32(sizes), new byte[5]);
  }

  public static byte[] vp8x(int width, int height) {
    return concat(new byte[] {0, 0, 0, 0}, little24(width - 1), little24(height - 1));
  }

  static byte[] little24(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }

  static byte[] little32(int value) {
    return int32(Integer.reverseBytes(value));
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] int32(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  static byte[] concat(byte[]... parts) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        for (byte[] part : parts) {
          out.write(part);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a picture has to be stored so that an orientation turns it upright again. */
  static BufferedImage stored(BufferedImage upright, int orientation) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean turned = orientation >= 5;
    BufferedImage stored =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // Exif 2.32, 4.6.4: where row 0 and column 0 of the stored picture are seen.
        int left = x;
        int top = y;
        int right = width - 1 - x;
        int bottom = height - 1 - y;
        int column =
            switch (orientation) {
              case 1, 4 -> left;
              case 2, 3 -> right;
              case 5, 6 -> top;
              default -> bottom;
            };
        int row =
            switch (orientation) {
              case 1, 2 -> top;
              case 3, 4 -> bottom;
              case 5, 8 -> left;
              default -> right;
            };
        stored.setRGB(column, row, upright.getRGB(x, y));
      }
    }
    return stored;
  }

  static byte[] progressive(BufferedImage image) {
    return write("jpeg", image, true);
  }

  static byte[] interlacedPng(BufferedImage image) {
    return write("png", image, true);
  }

  private static byte[] write(String format, BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    return write(writer, new IIOImage(image, null, null), param);
  }

  private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam param) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** A JPEG whose three components are red, green and blue, as an Adobe marker says. */
  static byte[] rgbJpeg(int width, int height) {
    BufferedImage image = quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 3, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = image.getRGB(x, y);
        raster.setPixel(x, y, new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff});
      }
    }
    return adobe(raster);
  }

  /** A JPEG of four printing inks, stored inverted as Adobe's programs do it. */
  static byte[] cmykJpeg(int width, int height) {
    BufferedImage image = quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = image.getRGB(x, y);
        raster.setPixel(x, y, new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 255});
      }
    }
    return adobe(raster);
  }

  private static byte[] adobe(Raster raster) {
    ImageWriter writer = jdkWriter("jpeg");
    byte[] bytes = write(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    byte[] marker = latin("Adobe\0\144\0\0\0\0\0");
    return withSegment(bytes, 0xee, marker);
  }

  private static ImageWriter jdkWriter(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    while (!writer.getClass().getName().startsWith("com.sun.")) {
      writer = writers.next();
    }
    return writer;
  }

  static byte[] png16(int width, int height) {
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(width, height);
    BufferedImage image = quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = image.getRGB(x, y);
        raster.setPixel(
            x,
            y,
            new int[] {(rgb >> 16 & 0xff) * 257, (rgb >> 8 & 0xff) * 257, (rgb & 0xff) * 257});
      }
    }
    return encode(new BufferedImage(model, raster, false, null), "png");
  }

  /** A lossless WebP of 16 x 16 pixels of one colour, written bit by bit. */
  static byte[] singleColorWebp() {
    // Size, no alpha, version 0; no transform, no colour cache, no meta codes; five simple codes.
    BitSet bits = new BitSet();
    int[] at = {0};
    put(bits, at, 15, 14);
    put(bits, at, 15, 14);
    put(bits, at, 0, 1);
    put(bits, at, 0, 3);
    put(bits, at, 0, 1);
    put(bits, at, 0, 1);
    put(bits, at, 0, 1);
    for (int symbol : new int[] {0x80, 0xff, 0x40, 0xff, 0}) {
      put(bits, at, 1, 1); // a simple code
      put(bits, at, 0, 1); // of one symbol
      put(bits, at, 1, 1); // of eight bits
      put(bits, at, symbol, 8);
    }
    byte[] stream = Arrays.copyOf(bits.toByteArray(), (at[0] + 7) / 8 + 4);
    return webp(webpChunk("VP8L", concat(new byte[] {0x2f}, stream)));
  }

  private static void put(BitSet bits, int[] at, int value, int count) {
    for (int i = 0; i < count; i++) {
      bits.set(at[0]++, (value >> i & 1) == 1);
    }
  }

  static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
