package dev.rollcall.export.image.internal.decode;

import dev.rollcall.export.image.internal.header.ExifOrientation;

/**
 * The pixels of a decoded picture, from the top left, row by row.
 *
 * @param argb one number for each pixel: alpha, red, green, blue, eight bits each; the colours are
 *     not multiplied with alpha
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed from step to step, never compared
public record Pixels(int[] argb, int width, int height) {

  /**
   * Turns a picture upright (Exif 2.32, 4.6.4, orientation).
   *
   * @param orientation 1 to 8
   */
  public Pixels upright(int orientation) {
    if (orientation == ExifOrientation.UPRIGHT) {
      return this;
    }
    boolean turned = orientation >= 5;
    int newWidth = turned ? height : width;
    int newHeight = turned ? width : height;
    int[] to = new int[argb.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int from =
            switch (orientation) {
              case 2 -> at(width - 1 - x, y);
              case 3 -> at(width - 1 - x, height - 1 - y);
              case 4 -> at(x, height - 1 - y);
              case 5 -> at(y, x);
              case 6 -> at(y, height - 1 - x);
              case 7 -> at(width - 1 - y, height - 1 - x);
              case 8 -> at(width - 1 - y, x);
              default -> throw new IllegalArgumentException("No orientation: " + orientation);
            };
        to[y * newWidth + x] = argb[from];
      }
    }
    return new Pixels(to, newWidth, newHeight);
  }

  /**
   * Scales down to a size in pixels; these pixels themselves where they have it.
   *
   * @param newWidth at most {@code width}
   * @param newHeight at most {@code height}
   */
  public Pixels scaled(int newWidth, int newHeight) {
    return newWidth == width && newHeight == height
        ? this
        : AreaScaler.scale(
            PixelRows.of(this), !isTransparent(), width, height, newWidth, newHeight);
  }

  /** Whether any pixel is not opaque. */
  public boolean isTransparent() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xff) {
        return true;
      }
    }
    return false;
  }

  /** Whether every pixel is a shade of grey. */
  public boolean isGrey() {
    for (int pixel : argb) {
      int green = pixel >> 8 & 0xff;
      if ((pixel & 0xff) != green || (pixel >> 16 & 0xff) != green) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether this looks like a photograph, not like a drawing or a picture of a screen: few pixels
   * have the colour of their neighbour.
   */
  public boolean isPhotographic() {
    int same = 0;
    for (int i = 1; i < argb.length; i++) {
      if (argb[i] == argb[i - 1]) {
        same++;
      }
    }
    return argb.length >= 10_000 && same < argb.length / 5;
  }

  private int at(int x, int y) {
    return y * width + x;
  }
}
