package dev.rollcall.export.theme;

/**
 * The one scale of type sizes that all formats share: each step is the one below it times a ratio.
 *
 * @param body the size of running text, as a share of a format's usual one
 * @param ratio how much larger each step is than the one below it
 * @param leading the distance of base lines, as a share of a format's usual one
 */
public record TypeScale(double body, double ratio, double leading) {

  /** The usual scale: minor thirds. */
  public static final TypeScale USUAL = new TypeScale(1, 1.2, 1);

  /** Checks that text stays readable. */
  public TypeScale {
    if (!(body >= 0.9 && body <= 1.25)
        || !(ratio >= 1.1 && ratio <= 1.35)
        || !(leading >= 0.9 && leading <= 1.2)) {
      throw new IllegalArgumentException("Not a scale: " + body + ", " + ratio + ", " + leading);
    }
  }

  /**
   * The type size some steps above running text.
   *
   * @param usual the size of running text in a format, in points or pixels
   * @param steps 0 for running text; steps may be parted
   */
  public double at(double usual, double steps) {
    double size = usual * body * Math.pow(ratio, steps);
    return Math.round(size * 20) / 20.0;
  }
}
