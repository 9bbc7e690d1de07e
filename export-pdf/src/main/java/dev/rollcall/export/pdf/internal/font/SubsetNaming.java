package dev.rollcall.export.pdf.internal.font;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/**
 * Names font subsets, of which PDF wants six letters that tell them apart (ISO 32000-1, 9.6.4):
 * OpenPDF draws them at random, here they count.
 */
final class SubsetNaming extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private final int seed;
  private int drawn;

  /** The six letters that OpenPDF draws from this source. */
  static String tag(int seed) {
    SubsetNaming letters = new SubsetNaming(seed);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + letters.nextInt(26)));
    }
    return tag.toString();
  }

  SubsetNaming(int seed) {
    super(new NoEntropy(), null);
    this.seed = seed;
  }

  @Override
  public int nextInt(int bound) {
    int letter = drawn % 6;
    drawn++;
    int rest = seed;
    for (int i = 0; i < letter; i++) {
      rest /= bound;
    }
    return rest % bound;
  }

  private static final class NoEntropy extends SecureRandomSpi {

    private static final long serialVersionUID = 1L;

    @Override
    protected void engineSetSeed(byte[] bytes) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {}

    @Override
    protected byte[] engineGenerateSeed(int length) {
      return new byte[length];
    }
  }
}
