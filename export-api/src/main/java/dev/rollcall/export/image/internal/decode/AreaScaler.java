package dev.rollcall.export.image.internal.decode;

import java.util.Arrays;

/**
 * Scales pictures down: each new pixel is the mean of the area it stands for, weighted with alpha.
 *
 * <p>Rows are summed first and columns after, since sums of whole rows are what processors do
 * fastest.
 */
public final class AreaScaler {

  private final int width;
  private final int height;
  private final int newWidth;
  private final int newHeight;

  /** Whether no pixel lets anything through, which saves counting with alpha. */
  private final boolean opaque;

  /** The source column in which each new column begins; the last is where the picture ends. */
  private final int[] begins;

  /** How much of that source column belongs to the new column before it. */
  private final float[] shares;

  /** Sums of the rows that make a new row: alpha, and the colours multiplied with it. */
  private final float[] alphas;

  private final float[] reds;
  private final float[] greens;
  private final float[] blues;
  private final int[] result;

  private AreaScaler(int width, int height, int newWidth, int newHeight, boolean opaque) {
    this.opaque = opaque;
    this.width = width;
    this.height = height;
    this.newWidth = newWidth;
    this.newHeight = newHeight;
    this.alphas = new float[width];
    this.reds = new float[width];
    this.greens = new float[width];
    this.blues = new float[width];
    this.result = new int[newWidth * newHeight];
    this.begins = new int[newWidth + 1];
    this.shares = new float[newWidth + 1];
    for (int x = 0; x <= newWidth; x++) {
      long edge = (long) x * width;
      begins[x] = (int) (edge / newWidth);
      shares[x] = (float) (edge % newWidth) / newWidth;
    }
  }

  /**
   * Scales a picture down.
   *
   * @param rows the picture's pixels, read once and in order
   * @param opaque whether all of them are opaque
   * @param width pixels
   * @param height pixels
   * @param newWidth pixels, at most {@code width}
   * @param newHeight pixels, at most {@code height}
   */
  public static Pixels scale(
      PixelRows rows, boolean opaque, int width, int height, int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return copy(rows, width, height);
    }
    AreaScaler scaler = new AreaScaler(width, height, newWidth, newHeight, opaque);
    scaler.run(rows);
    return new Pixels(scaler.result, newWidth, newHeight);
  }

  private static Pixels copy(PixelRows rows, int width, int height) {
    int[] all = new int[width * height];
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      rows.copy(y, line);
      System.arraycopy(line, 0, all, y * width, width);
    }
    return new Pixels(all, width, height);
  }

  /*
   * Shares are counted in whole numbers: each source row is worth newHeight shares and each new row
   * takes height of them, so that nothing is left over at the end.
   */
  private void run(PixelRows rows) {
    int[] line = new int[width];
    int target = 0;
    int filled = 0;
    for (int y = 0; y < height; y++) {
      rows.copy(y, line);
      int left = newHeight;
      while (left > 0) {
        int share = Math.min(left, height - filled);
        if (opaque) {
          addOpaque(line, (float) share / newHeight);
        } else {
          add(line, (float) share / newHeight);
        }
        left -= share;
        filled += share;
        if (filled == height) {
          if (opaque) {
            emitOpaque(target++);
          } else {
            emit(target++);
          }
          filled = 0;
        }
      }
    }
  }

  private void add(int[] line, float share) {
    for (int x = 0; x < width; x++) {
      int pixel = line[x];
      float alpha = share * (pixel >>> 24);
      alphas[x] += alpha;
      reds[x] += alpha * (pixel >> 16 & 0xff);
      greens[x] += alpha * (pixel >> 8 & 0xff);
      blues[x] += alpha * (pixel & 0xff);
    }
  }

  /** Sums the columns of each new pixel: whole ones, and parts of those on its edges. */
  private void emit(int target) {
    float area = (float) ((double) width / newWidth * height / newHeight);
    for (int x = 0, at = target * newWidth; x < newWidth; x++, at++) {
      int from = begins[x];
      int to = begins[x + 1];
      float cut = shares[x];
      float alpha = -cut * alphas[from];
      float red = -cut * reds[from];
      float green = -cut * greens[from];
      float blue = -cut * blues[from];
      for (int i = from; i < to; i++) {
        alpha += alphas[i];
        red += reds[i];
        green += greens[i];
        blue += blues[i];
      }
      float share = shares[x + 1];
      if (share > 0) {
        alpha += share * alphas[to];
        red += share * reds[to];
        green += share * greens[to];
        blue += share * blues[to];
      }
      result[at] = pixel(alpha / area, alpha, red, green, blue);
    }
    Arrays.fill(alphas, 0);
    Arrays.fill(reds, 0);
    Arrays.fill(greens, 0);
    Arrays.fill(blues, 0);
  }

  private void addOpaque(int[] line, float share) {
    for (int x = 0; x < width; x++) {
      int pixel = line[x];
      reds[x] += share * (pixel >> 16 & 0xff);
      greens[x] += share * (pixel >> 8 & 0xff);
      blues[x] += share * (pixel & 0xff);
    }
  }

  private void emitOpaque(int target) {
    float inverse = (float) ((double) newWidth / width * newHeight / height);
    for (int x = 0, at = target * newWidth; x < newWidth; x++, at++) {
      int from = begins[x];
      int to = begins[x + 1];
      float cut = shares[x];
      float red = -cut * reds[from];
      float green = -cut * greens[from];
      float blue = -cut * blues[from];
      for (int i = from; i < to; i++) {
        red += reds[i];
        green += greens[i];
        blue += blues[i];
      }
      float share = shares[x + 1];
      if (share > 0) {
        red += share * reds[to];
        green += share * greens[to];
        blue += share * blues[to];
      }
      result[at] =
          0xff000000
              | (int) (red * inverse + 0.5f) << 16
              | (int) (green * inverse + 0.5f) << 8
              | (int) (blue * inverse + 0.5f);
    }
    Arrays.fill(reds, 0);
    Arrays.fill(greens, 0);
    Arrays.fill(blues, 0);
  }

  private static int pixel(float opacity, float alpha, float red, float green, float blue) {
    return opacity < 0.5f
        ? 0
        : rounded(opacity) << 24
            | rounded(red / alpha) << 16
            | rounded(green / alpha) << 8
            | rounded(blue / alpha);
  }

  private static int rounded(float value) {
    return Math.clamp((int) (value + 0.5f), 0, 255);
  }
}
