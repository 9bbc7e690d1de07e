package dev.rollcall.export.pdf.internal.font;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns text into {@linkplain GlyphRun runs}: finds a face for each grapheme cluster, and marks
 * what no face has.
 */
public final class TextShaper {

  private static final String BOX = "□";
  private static final int KEYCAP = 0x20e3;
  private static final int EMOJI_STYLE = 0xfe0f;
  private static final int TEXT_STYLE = 0xfe0e;
  private static final int JOINER = 0x200d;

  private final FontStack fonts;
  private final Consumer<String> missing;

  /**
   * Creates a shaper for one document.
   *
   * @param missing takes each cluster that no font has
   */
  public TextShaper(FontStack fonts, Consumer<String> missing) {
    this.fonts = fonts;
    this.missing = missing;
  }

  /**
   * Shapes text of one style and direction.
   *
   * @param text in logical order, without line breaks
   * @param primary the face wanted
   * @param size the type size in points
   * @param rightToLeft whether the text runs from right to left
   * @return the runs from left to right
   */
  public List<GlyphRun> shape(String text, Face primary, double size, boolean rightToLeft) {
    if (!rightToLeft && isPlain(text, primary)) {
      return List.of(
          new GlyphRun(text, primary, size, primary.width(text, size), Optional.empty()));
    }
    List<Cluster> clusters = clusters(rightToLeft ? ArabicForms.join(text) : text, primary);
    RunCollector runs = new RunCollector(size);
    if (rightToLeft) {
      clusters.reversed().forEach(cluster -> runs.add(cluster.mirrored().marksFirst()));
    } else {
      clusters.forEach(runs::add);
    }
    return runs.finish();
  }

  private static boolean isPlain(String text, Face primary) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x300 || c == 0xa0 || !primary.covers(c)) {
        return false;
      }
    }
    return true;
  }

  private List<Cluster> clusters(String text, Face primary) {
    List<Cluster> clusters = new ArrayList<>();
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      resolve(text.substring(start, end), primary).ifPresent(clusters::add);
      start = end;
    }
    return clusters;
  }

  private Optional<Cluster> resolve(String cluster, Face primary) {
    if (isEmoji(cluster)) {
      Optional<Cluster> emoji = emoji(cluster);
      if (emoji.isPresent()) {
        return emoji;
      }
    }
    String visible = visible(cluster);
    if (visible.isEmpty()) {
      return Optional.empty();
    }
    for (String form : List.of(visible, Normalizer.normalize(visible, Normalizer.Form.NFC))) {
      Optional<Face> face = primary.coversAll(form) ? Optional.of(primary) : fonts.fallback(form);
      if (face.isPresent()) {
        // What a private character means, the font alone knows (ISO 19005-2, 6.2.11.7.3).
        boolean isPrivate = form.codePoints().anyMatch(TextShaper::isPrivate);
        Optional<String> actual = isPrivate ? Optional.of(cluster) : Optional.empty();
        return Optional.of(new Cluster(form, face.get(), actual));
      }
    }
    missing.accept(visible);
    return Optional.of(new Cluster(BOX, boxFace(primary), Optional.of(visible)));
  }

  private Optional<Cluster> emoji(String cluster) {
    String visible = fonts.emojiSequences().resolve(cluster);
    if (visible.isEmpty() || !fonts.emoji().coversAll(visible)) {
      return Optional.empty();
    }
    return Optional.of(
        new Cluster(
            visible,
            fonts.emoji(),
            visible.equals(cluster) ? Optional.empty() : Optional.of(cluster)));
  }

  private Face boxFace(Face primary) {
    return primary.coversAll(BOX) ? primary : fonts.fallback(BOX).orElse(primary);
  }

  private static boolean isEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    return first >= 0x23 // the number sign is the first character that has an emoji form
        && cluster.indexOf(TEXT_STYLE) < 0
        && (Character.isEmojiPresentation(first)
            || cluster.indexOf(EMOJI_STYLE) > 0
            || cluster.indexOf(KEYCAP) > 0
            || (cluster.indexOf(JOINER) > 0 && Character.isEmoji(first))
            || cluster.codePoints().skip(1).anyMatch(Character::isEmojiModifier));
  }

  /** The text without what has no look of its own; every kind of blank is a plain one. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.CONTROL && c != '\t')
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef)
        || c == 0x034f // combining grapheme joiner
        || c == 0x115f // Hangul fillers
        || c == 0x1160
        || c == 0x3164;
  }

  private record Cluster(String text, Face face, Optional<String> actual) {

    Cluster mirrored() {
      if (text.length() != 1 || !Character.isMirrored(text.charAt(0))) {
        return this;
      }
      String other = Mirroring.of(text);
      return face.coversAll(other) ? new Cluster(other, face, actual) : this;
    }

    /**
     * With vowel signs and the like before their letter: they take no room, and are drawn from the
     * letter's left edge. Behind it they would stand on the letter that is read before.
     */
    Cluster marksFirst() {
      int[] points = text.codePoints().toArray();
      boolean marked =
          points.length > 1
              && Arrays.stream(points)
                  .skip(1)
                  .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
      return marked
          ? new Cluster(new StringBuilder(text).reverse().toString(), face, actual)
          : this;
    }
  }

  /** Joins neighbouring clusters of one face. */
  private static final class RunCollector {

    private final double size;
    private final List<GlyphRun> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Optional<Face> face = Optional.empty();

    RunCollector(double size) {
      this.size = size;
    }

    void add(Cluster cluster) {
      if (cluster.actual().isPresent()) {
        flush();
        append(cluster.text(), cluster.face(), cluster.actual());
        return;
      }
      if (face.isEmpty() || face.get() != cluster.face()) {
        flush();
        face = Optional.of(cluster.face());
      }
      pending.append(cluster.text());
    }

    List<GlyphRun> finish() {
      flush();
      return runs;
    }

    private void flush() {
      if (!pending.isEmpty()) {
        append(pending.toString(), face.orElseThrow(), Optional.empty());
        pending.setLength(0);
      }
      face = Optional.empty();
    }

    private void append(String text, Face runFace, Optional<String> actual) {
      runs.add(new GlyphRun(text, runFace, size, runFace.width(text, size), actual));
    }
  }
}
