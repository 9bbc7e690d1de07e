package dev.rollcall.export.pptx.internal.plan;

/** What stands before a paragraph. */
public sealed interface Bullet {

  /** What the placeholder has for the level, a bullet or none. */
  record Inherited() implements Bullet {}

  /** An item: what the placeholder has for the level, or a dot where it has none. */
  record Item() implements Bullet {}

  /** Nothing: a paragraph outside of lists. */
  record None() implements Bullet {}

  /**
   * Nothing, below the text of the item that it belongs to.
   *
   * @param item what stands before that item
   */
  record Hanging(Bullet item) implements Bullet {}

  /**
   * A number.
   *
   * @param last the highest number of the list, all of whose texts stand below each other
   */
  record Numbered(int number, int last) implements Bullet {

    /** The smallest number that a list can start at (ECMA-376-1, 20.1.10.80). */
    public static final int LEAST = 1;

    /** The highest number that a list can start at (ECMA-376-1, 20.1.10.80). */
    public static final int MOST = 32_767;
  }

  /**
   * A number that no list can start at, and that stands before its text as text.
   *
   * @param last the highest number of the list, all of whose texts stand below each other
   */
  record Written(long number, long last) implements Bullet {

    /** What is shown. */
    public String text() {
      return number + ".";
    }
  }

  /** A box, ticked or not. */
  record Task(boolean done) implements Bullet {}

  /** A sign of its own. */
  record Sign(String sign) implements Bullet {}
}
