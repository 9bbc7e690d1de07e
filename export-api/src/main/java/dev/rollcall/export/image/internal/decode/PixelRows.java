package dev.rollcall.export.image.internal.decode;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** Gives the rows of a decoded picture as numbers, without asking its colour model for each. */
@FunctionalInterface
public interface PixelRows {

  /**
   * Copies a row.
   *
   * @param y the row, from 0 at the top
   * @param argb where to; as long as the picture is wide
   */
  void copy(int y, int[] argb);

  /** The rows of pixels. */
  static PixelRows of(Pixels pixels) {
    return (y, argb) ->
        System.arraycopy(pixels.argb(), y * pixels.width(), argb, 0, pixels.width());
  }

  /** The rows of a picture. */
  static PixelRows of(BufferedImage image) {
    Raster raster = image.getRaster();
    boolean components =
        image.getColorModel() instanceof ComponentColorModel
            && !image.isAlphaPremultiplied()
            && raster.getNumBands() <= 4;
    if (components
        && raster.getDataBuffer() instanceof DataBufferByte
        && raster.getSampleModel() instanceof ComponentSampleModel
        && raster.getDataBuffer().getNumBanks() == 1) {
      return interleaved(raster);
    }
    if (components) {
      return samples(raster, image.getColorModel().getComponentSize(0));
    }
    int width = image.getWidth();
    return (y, argb) -> image.getRGB(0, y, width, 1, argb, 0, width);
  }

  /*
   * Grey is never asked of a colour model: that of the Java platform takes it for linear light.
   */
  private static PixelRows samples(Raster raster, int bits) {
    int bands = raster.getNumBands();
    boolean colors = bands >= 3;
    boolean alpha = bands == 2 || bands == 4;
    int[] line = new int[raster.getWidth() * bands];
    int max = (1 << bits) - 1;
    return (y, argb) -> {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, line);
      for (int x = 0, at = 0; x < argb.length; x++, at += bands) {
        int red = line[at] * 255 / max;
        int green = colors ? line[at + 1] * 255 / max : red;
        int blue = colors ? line[at + 2] * 255 / max : red;
        int opacity = alpha ? line[at + bands - 1] * 255 / max : 255;
        argb[x] = opacity << 24 | red << 16 | green << 8 | blue;
      }
    };
  }

  private static PixelRows interleaved(Raster raster) {
    ComponentSampleModel model = (ComponentSampleModel) raster.getSampleModel();
    DataBufferByte buffer = (DataBufferByte) raster.getDataBuffer();
    byte[] data = buffer.getData();
    int[] offsets = model.getBandOffsets();
    int bands = offsets.length;
    int red = offsets[0];
    int green = offsets[bands >= 3 ? 1 : 0];
    int blue = offsets[bands >= 3 ? 2 : 0];
    int alpha = bands == 2 || bands == 4 ? offsets[bands - 1] : -1;
    int step = model.getPixelStride();
    int stride = model.getScanlineStride();
    int origin =
        buffer.getOffset()
            - raster.getSampleModelTranslateX() * step
            - raster.getSampleModelTranslateY() * stride;
    return (y, argb) -> {
      int at = origin + y * stride;
      for (int x = 0; x < argb.length; x++, at += step) {
        int a = alpha < 0 ? 0xff : data[at + alpha];
        argb[x] =
            a << 24
                | (data[at + red] & 0xff) << 16
                | (data[at + green] & 0xff) << 8
                | (data[at + blue] & 0xff);
      }
    };
  }
}
