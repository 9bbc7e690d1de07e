package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan.LevelSize;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The type of the levels of a text: what the placeholder has, or smaller.
 *
 * @param levels the nine levels
 * @param scale the share of the placeholder's sizes, 0 to 1
 */
public record Typesetting(List<LevelStyle> levels, double scale) {

  /** How far quotes, boxes and the like stand from the edge, in points. */
  public static final double INDENT = 24;

  private static final double LEAST_STEP = 12; // points from level to level

  /** What stands before items where the placeholder has nothing. */
  private static final Bullet DOT = new Bullet.Sign("\u2022");

  // Shares of the type size: what bullets take, the space behind them included.
  private static final double DOT_ROOM = 0.9;
  private static final double TASK_ROOM = 1.25;
  private static final double DIGIT = 0.56;
  private static final double BEHIND_DIGITS = 0.48; // the full stop, and a space
  private static final double BEFORE_TABBED = 0.1; // a tab needs a little room to lead on

  /** Copies the levels. */
  public Typesetting {
    levels = List.copyOf(levels);
  }

  /**
   * Scales the type of a placeholder.
   *
   * @param least the smallest type size in points
   */
  public static Typesetting of(List<LevelStyle> levels, double scale, double least) {
    List<LevelStyle> scaled = new ArrayList<>();
    double above = Double.MAX_VALUE;
    for (LevelStyle level : levels) {
      // No level is larger than the one above it, whatever a design has for those it never shows.
      double size = Math.min(above, Math.max(least, Math.floor(level.size() * scale * 2) / 2));
      above = size;
      scaled.add(
          new LevelStyle(
              size,
              level.left(),
              level.first(),
              level.lineSpacing(),
              Math.floor(level.before() * scale * scale),
              level.after() * scale,
              level.bold(),
              level.bullet()));
    }
    return new Typesetting(scaled, scale);
  }

  /** The type of a placeholder where some levels have sizes of their own. */
  public static Typesetting as(List<LevelStyle> levels, SortedMap<Integer, LevelSize> sizes) {
    List<LevelStyle> own = new ArrayList<>(levels);
    sizes.forEach(
        (level, size) -> {
          if (level < own.size()) {
            LevelStyle style = own.get(level);
            own.set(
                level,
                new LevelStyle(
                    size.size(),
                    style.left(),
                    style.first(),
                    style.lineSpacing(),
                    size.before(),
                    style.after(),
                    style.bold(),
                    style.bullet()));
          }
        });
    return new Typesetting(own, 1);
  }

  /** A level, the last one for those beyond it. */
  public LevelStyle level(int level) {
    return levels.get(Math.min(level, levels.size() - 1));
  }

  /** Where a paragraph stands: as its level does, or further in where its bullet needs the room. */
  public TextParagraph.Indent indent(TextParagraph para) {
    LevelStyle style = level(para.level());
    return switch (para.bullet()) {
      case Bullet.None none ->
          new TextParagraph.Indent(para.kind() == TextParagraph.Kind.INDENTED ? INDENT : 0, 0);
      case Bullet.Sign sign -> new TextParagraph.Indent(INDENT, -INDENT);
      case Bullet.Inherited i -> new TextParagraph.Indent(style.left(), style.first());
      case Bullet.Item item ->
          style.bullet()
              ? new TextParagraph.Indent(style.left(), style.first())
              : hanging(para.level(), DOT_ROOM);
      case Bullet.Task task -> hanging(para.level(), TASK_ROOM);
      case Bullet.Numbered n ->
          hanging(para.level(), String.valueOf(n.last()).length() * DIGIT + BEHIND_DIGITS);
      case Bullet.Written n -> {
        int digits = Math.max(n.text().length() - 1, String.valueOf(n.last()).length());
        yield hanging(para.level(), digits * DIGIT + BEHIND_DIGITS + BEFORE_TABBED);
      }
      case Bullet.Hanging below -> {
        TextParagraph.Indent item = indent(para.withBullet(below.item()));
        yield para.level() == 0 ? new TextParagraph.Indent(item.left(), 0) : item;
      }
    };
  }

  /** The indent of a level with room for its bullet. */
  private TextParagraph.Indent hanging(int level, double room) {
    LevelStyle style = level(level);
    double start = start(level);
    double left = Math.max(style.left(), start + Math.ceil(room * style.size()));
    return left == style.left()
        ? new TextParagraph.Indent(left, Math.min(style.first(), start - left))
        : new TextParagraph.Indent(left, start - left);
  }

  /** Where bullets of a level stand: further in than those above, whatever a design says. */
  private double start(int level) {
    LevelStyle style = level(level);
    double own = Math.max(0, style.left() + style.first());
    if (level == 0) {
      return own;
    }
    double above = start(level - 1);
    return own >= above + LEAST_STEP ? own : above + INDENT;
  }

  /** The paragraph as it is written: with its indent where that is not the level's own. */
  public TextParagraph placed(TextParagraph para) {
    LevelStyle style = level(para.level());
    TextParagraph.Indent indent = indent(para);
    boolean own = indent.left() == style.left() && indent.first() == style.first();
    return switch (para.bullet()) {
      case Bullet.None none -> para;
      case Bullet.Sign sign -> para;
      case Bullet.Inherited i -> para;
      case Bullet.Item item ->
          style.bullet()
              ? para.withBullet(new Bullet.Inherited())
              : para.withBullet(DOT).withIndent(indent);
      case Bullet.Task task -> own ? para : para.withIndent(indent);
      case Bullet.Numbered n -> own ? para : para.withIndent(indent);
      case Bullet.Written n -> own ? para : para.withIndent(indent);
      case Bullet.Hanging below -> {
        boolean as = para.level() == 0 ? indent.left() == style.left() : own;
        yield as ? para : para.withIndent(indent);
      }
    };
  }

  /** The space before a paragraph in points. */
  double before(TextParagraph para) {
    return level(para.level()).before();
  }

  /** What of this differs from the placeholder's own type, for the levels that a text uses. */
  public SortedMap<Integer, LevelSize> differences(
      List<TextParagraph> paras, List<LevelStyle> own) {
    SortedMap<Integer, LevelSize> sizes = new TreeMap<>();
    for (TextParagraph para : paras) {
      LevelStyle mine = level(para.level());
      LevelStyle theirs = own.get(Math.min(para.level(), own.size() - 1));
      if (mine.size() != theirs.size() || mine.before() != theirs.before()) {
        sizes.put(para.level(), new LevelSize(mine.size(), mine.before()));
      }
    }
    return sizes;
  }
}
