package dev.rollcall.export.image.internal.scale;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.internal.decode.Pixels;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels as JPEG or PNG; the same pixels give the same bytes. */
final class PictureEncoder {

  private static final float JPEG_QUALITY = 0.85f;
  private static final float PNG_QUALITY =
      0.4f; // deflate level 5, beyond which time grows and little is gained
  private static final int MAX_PALETTE = 256;

  private PictureEncoder() {}

  /** Encodes pixels as a baseline JPEG; grey ones with one component. */
  static EncodedImage jpeg(Pixels pixels) {
    BufferedImage image = pixels.isGrey() ? grey(pixels) : color(pixels, false);
    return encoded(write("JPEG", image, JPEG_QUALITY), ImageKind.JPEG, pixels, false);
  }

  /** Encodes pixels as a PNG: grey, with a palette or in colours, whichever suffices. */
  static EncodedImage png(Pixels pixels) {
    boolean transparent = pixels.isTransparent();
    BufferedImage image =
        !transparent && pixels.isGrey()
            ? grey(pixels)
            : palette(pixels).orElseGet(() -> color(pixels, transparent));
    return encoded(write("png", image, PNG_QUALITY), ImageKind.PNG, pixels, transparent);
  }

  private static EncodedImage encoded(
      byte[] bytes, ImageKind kind, Pixels pixels, boolean transparent) {
    return new EncodedImage(bytes, kind, pixels.width(), pixels.height(), transparent);
  }

  private static BufferedImage grey(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) pixels.argb()[i];
    }
    return image;
  }

  /** The pixels in the order in which files have them, which their writers copy row by row. */
  private static BufferedImage color(Pixels pixels, boolean transparent) {
    int bands = transparent ? 4 : 3;
    byte[] data = new byte[pixels.argb().length * bands];
    int at = 0;
    for (int pixel : pixels.argb()) {
      data[at++] = (byte) (pixel >> 16);
      data[at++] = (byte) (pixel >> 8);
      data[at++] = (byte) pixel;
      if (transparent) {
        data[at++] = (byte) (pixel >>> 24);
      }
    }
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            transparent,
            false,
            transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(data, data.length),
            pixels.width(),
            pixels.height(),
            pixels.width() * bands,
            bands,
            transparent ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2},
            null);
    return new BufferedImage(model, raster, false, null);
  }

  /** The pixels with a palette of at most 256 colours in the order they occur; empty for more. */
  private static Optional<BufferedImage> palette(Pixels pixels) {
    Map<Integer, Integer> indexes = new HashMap<>();
    int[] colors = new int[MAX_PALETTE];
    byte[] data = new byte[pixels.argb().length];
    int last = ~pixels.argb()[0];
    byte lastIndex = 0;
    for (int i = 0; i < data.length; i++) {
      int pixel = pixels.argb()[i];
      if (pixel != last) {
        int index = indexes.computeIfAbsent(pixel, p -> indexes.size());
        if (index >= MAX_PALETTE) {
          return Optional.empty();
        }
        colors[index] = pixel;
        last = pixel;
        lastIndex = (byte) index;
      }
      data[i] = lastIndex;
    }
    IndexColorModel model =
        new IndexColorModel(
            8, indexes.size(), colors, 0, pixels.isTransparent(), -1, DataBufferByte.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(data, data.length),
            pixels.width(),
            pixels.height(),
            pixels.width(),
            1,
            new int[] {0},
            null);
    return Optional.of(new BufferedImage(model, raster, false, null));
  }

  private static byte[] write(String format, BufferedImage image, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriter writer = writer(format);
      try {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        writer.setOutput(out);
        writer.write(null, new IIOImage(image, null, null), param);
      } finally {
        writer.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory is always writable
    }
    return bytes.toByteArray();
  }

  /** The platform's own writer, so that the bytes do not depend on the class path. */
  private static ImageWriter writer(String format) throws IOException {
    Iterator<ImageWriterSpi> providers =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, true);
    while (providers.hasNext()) {
      ImageWriterSpi provider = providers.next();
      if (provider.getClass().getName().startsWith("com.sun.imageio.")
          && java.util.List.of(provider.getFormatNames()).contains(format)) {
        return provider.createWriterInstance();
      }
    }
    throw new IllegalStateException("This Java platform cannot write " + format + ".");
  }
}
