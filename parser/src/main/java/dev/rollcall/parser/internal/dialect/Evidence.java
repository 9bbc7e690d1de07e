package dev.rollcall.parser.internal.dialect;

/**
 * Why a document is taken for one of a tool.
 *
 * @param weight how sure that is
 * @param reason what was seen, as the end of a sentence: 'its front matter says "marp: true"'
 */
public record Evidence(Weight weight, String reason) {

  public static Evidence said(String reason) {
    return new Evidence(Weight.SAID, reason);
  }

  public static Evidence written(String reason) {
    return new Evidence(Weight.WRITTEN, reason);
  }

  /** How much a trait says, from the most to the least. */
  public enum Weight {
    /** The document names its tool. */
    SAID,
    /** It uses what only this tool understands. */
    WRITTEN,
    /** The project around it belongs to the tool. */
    AROUND
  }
}
