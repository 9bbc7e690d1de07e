package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Pictures;
import dev.rollcall.export.pptx.internal.flow.TextContext;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.Layout;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.template.Template;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import dev.rollcall.export.theme.Rgb;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the slides of one deck are composed with.
 *
 * @param template the layouts
 * @param pictures finds pictures
 * @param links where links lead
 * @param measure measures text
 * @param paper the colour that text stands on
 * @param wording the words that a deck has of its own
 */
public record DeckContext(
    Template template,
    Pictures pictures,
    CallLinks links,
    TextMeasure measure,
    Rgb paper,
    Wording wording) {

  /** The smallest body type that still reads from the back row, in points. */
  public static final double LEAST_BODY = 14;

  /** The smallest type of all: code, footers, numbers; in points. */
  public static final double LEAST = 12;

  /** The shares of a placeholder's type that are tried, the largest first. */
  static final List<Double> SCALES = List.of(1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6);

  /** The shares that are tried for a few words in a design of rollcall's own. */
  private static final List<Double> LARGER = List.of(1.33, 1.25, 1.16);

  /** Shares of a placeholder's type above all of it; none in a partner's design, which says how. */
  List<Double> larger() {
    return template.partner() ? List.of() : LARGER;
  }

  public Layout layout(LayoutRole role) {
    return template.layout(role);
  }

  /**
   * What text of a slide stands in.
   *
   * @param own the colour that it stands on
   * @param title the slide's title
   */
  public TextContext around(Rgb own, String title) {
    return new TextContext(pictures, links, own, wording.pictureOn(title));
  }

  /** The whole slide. */
  public Box slide() {
    return new Box(0, 0, template.width(), template.height());
  }

  /** Where content goes. */
  Box body() {
    return layout(LayoutRole.CONTENT).text().box();
  }

  /** Text at the largest size at which it fits a box; empty where it does not. */
  public Optional<TextPlan> fit(List<TextParagraph> paras, Placeholder placeholder, Box box) {
    return fitting(paras, placeholder, box, LEAST_BODY)
        .map(type -> text(paras, type, placeholder.levels()));
  }

  /**
   * The largest type in which text fits a box; empty where it does not.
   *
   * @param least the smallest type size in points
   */
  public Optional<Typesetting> fitting(
      List<TextParagraph> paras, Placeholder placeholder, Box box, double least) {
    Box area = placeholder.textArea(box);
    for (double scale : SCALES) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, least);
      if (measure.height(paras, type, area.width()) <= area.height()) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * The type of body text at a size.
   *
   * @param scale the share of the placeholder's own size
   */
  static Typesetting type(Placeholder placeholder, double scale) {
    return Typesetting.of(placeholder.levels(), scale, LEAST_BODY);
  }

  /** Text in a type that its placeholder may not have. */
  public static TextPlan text(List<TextParagraph> paras, Typesetting type, List<LevelStyle> own) {
    List<TextParagraph> placed = paras.stream().map(type::placed).toList();
    return new TextPlan(placed, type.differences(paras, own), OptionalDouble.empty());
  }
}
