package dev.rollcall.export.pptx.internal.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextSpacing;

/** The nine levels of a text style (ECMA-376-1, 21.1.2.4.12 and following). */
public final class TextLevels {

  /** How many levels there are. */
  public static final int COUNT = 9;

  private static final double EMU_PER_POINT = 12700;
  private static final double NORMAL_LINE = 1.2;

  private TextLevels() {}

  /** A level of a style, from 0; absent where the style says nothing about it. */
  static @Nullable CTTextParagraphProperties get(CTTextListStyle style, int level) {
    return switch (level) {
      case 0 -> style.getLvl1PPr();
      case 1 -> style.getLvl2PPr();
      case 2 -> style.getLvl3PPr();
      case 3 -> style.getLvl4PPr();
      case 4 -> style.getLvl5PPr();
      case 5 -> style.getLvl6PPr();
      case 6 -> style.getLvl7PPr();
      case 7 -> style.getLvl8PPr();
      case 8 -> style.getLvl9PPr();
      default -> throw new IllegalArgumentException("No level " + level);
    };
  }

  /** What a level comes to, given the styles it inherits from, the nearest first. */
  static LevelStyle resolve(List<CTTextListStyle> chain, int level) {
    List<CTTextParagraphProperties> levels =
        chain.stream().flatMap(style -> Optional.ofNullable(get(style, level)).stream()).toList();
    double size =
        find(levels, p -> has(p, CTTextCharacterProperties::isSetSz) ? p.getDefRPr().getSz() : null)
            .map(sz -> sz / 100.0)
            .orElse(18.0);
    return new LevelStyle(
        size,
        find(levels, p -> p.isSetMarL() ? p.getMarL() : null).orElse(0) / EMU_PER_POINT,
        find(levels, p -> p.isSetIndent() ? p.getIndent() : null).orElse(0) / EMU_PER_POINT,
        find(levels, p -> p.isSetLnSpc() ? p.getLnSpc() : null)
            .map(spacing -> lines(spacing, size))
            .orElse(1.0),
        find(levels, p -> p.isSetSpcBef() ? p.getSpcBef() : null)
            .map(spacing -> points(spacing, size))
            .orElse(0.0),
        find(levels, p -> p.isSetSpcAft() ? p.getSpcAft() : null)
            .map(spacing -> points(spacing, size))
            .orElse(0.0),
        find(levels, p -> has(p, CTTextCharacterProperties::isSetB) ? p.getDefRPr().getB() : null)
            .orElse(false),
        find(levels, TextLevels::bullet).orElse(false));
  }

  private static boolean has(
      CTTextParagraphProperties p, Predicate<CTTextCharacterProperties> property) {
    return p.isSetDefRPr() && property.test(p.getDefRPr());
  }

  private static @Nullable Boolean bullet(CTTextParagraphProperties p) {
    if (p.isSetBuNone()) {
      return false;
    }
    boolean shown = p.isSetBuChar() || p.isSetBuAutoNum() || p.isSetBuBlip();
    return shown ? true : null;
  }

  private static double lines(CTTextSpacing spacing, double size) {
    if (spacing.isSetSpcPts()) {
      return spacing.getSpcPts().getVal() / 100.0 / (size * NORMAL_LINE);
    }
    return spacing.isSetSpcPct() ? number(spacing.getSpcPct().xgetVal()) / 100_000.0 : 1;
  }

  private static double points(CTTextSpacing spacing, double size) {
    if (spacing.isSetSpcPts()) {
      return spacing.getSpcPts().getVal() / 100.0;
    }
    return spacing.isSetSpcPct()
        ? number(spacing.getSpcPct().xgetVal()) / 100_000.0 * size * NORMAL_LINE
        : 0;
  }

  private static <T> Optional<T> find(
      List<CTTextParagraphProperties> levels,
      Function<CTTextParagraphProperties, @Nullable T> value) {
    for (CTTextParagraphProperties level : levels) {
      T found = value.apply(level);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A coordinate or percentage as a number; the strict forms with a unit are taken as they are. */
  static double number(XmlAnySimpleType value) {
    String text = value.getStringValue();
    try {
      if (text.endsWith("%")) {
        return Double.parseDouble(text.substring(0, text.length() - 1)) * 1000;
      }
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
