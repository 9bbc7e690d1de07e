package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Divides text over as few boxes as possible, in the largest type, evenly; short lines stand in two
 * columns rather than in small type beside an empty half.
 */
public final class TextDivider {

  private static final int ROUNDS = 6;
  private static final double COMFORTABLE = 0.85; // of a design's type; smaller is worth columns
  private static final double BROKEN_AT_MOST = 0.34; // of the lines; else columns only break text
  private static final double LARGEST = 28; // points; larger is no text but a title
  private static final double SPARE = 0.9; // of a line, for faces that are a little higher

  /** What share of a slide text in a larger type may fill; more is no few words. */
  private static final double SPARSE = 0.62;

  /** So many names stand in two columns where they can be larger there. */
  private static final int MANY_NAMES = 8;

  private final DeckContext stage;
  private final TextMeasure measure;
  private final TextPaginator pager;

  public TextDivider(DeckContext stage) {
    this.stage = stage;
    measure = stage.measure();
    pager = new TextPaginator(stage.measure());
  }

  /**
   * Text divided over boxes, in a type.
   *
   * @param columns in how many columns it stands in each box
   * @param height of the text that the boxes are made for, in points; columns need it, since text
   *     goes on in the next one where a box ends
   */
  public record Division(
      List<TextPaginator.Taken> pages, Typesetting type, int columns, double height) {

    /** One of the pages in a placeholder. */
    public Shape.Text shape(TextPaginator.Taken page, Placeholder placeholder) {
      var text = DeckContext.text(page.paras(), type, placeholder.levels());
      if (columns == 1) {
        return new Shape.Text(placeholder, placeholder.box(), false, text);
      }
      Placeholder.Inset inset = placeholder.inset();
      double spare =
          SPARE * TextMeasure.lineHeight(type.level(0), page.paras().getFirst().pieces());
      double needed = height + spare + inset.top() + inset.bottom();
      double whole = placeholder.box().height();
      Box box = placeholder.box().slice(0, Math.min(whole, needed));
      return new Shape.Text(placeholder, box, needed < whole, text, columns);
    }
  }

  /** Divides text over boxes of one size. */
  Division divide(List<Flowable.Text> texts, Placeholder placeholder, Box area) {
    for (double scale : stage.larger()) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, DeckContext.LEAST_BODY);
      if (type.level(0).size() <= LARGEST && fits(texts, type, area, SPARSE)) {
        return single(texts, type, area);
      }
    }
    return divide(texts, placeholder, area, COMFORTABLE);
  }

  private boolean fits(List<Flowable.Text> texts, Typesetting type, Box area, double share) {
    List<TextParagraph> paras = texts.stream().map(Flowable.Text::para).toList();
    return measure.height(paras, type, area.width()) <= area.height() * share;
  }

  private Division single(List<Flowable.Text> texts, Typesetting type, Box area) {
    return new Division(
        pager.pages(texts, type, page -> area.width(), page -> area.height()),
        type,
        1,
        area.height());
  }

  /** Divides a list of names, which is as easily read in columns, over boxes of one size. */
  public Division divideNames(List<Flowable.Text> names, Placeholder placeholder, Box area) {
    for (double scale : stage.larger()) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, DeckContext.LEAST_BODY);
      if (names.size() < MANY_NAMES && fits(names, type, area, 1)) {
        return single(names, type, area);
      }
      Optional<Division> two =
          names.size() < MANY_NAMES ? Optional.empty() : twoColumns(names, type, area);
      if (two.isPresent()) {
        return two.get();
      }
    }
    return divide(names, placeholder, area, 1);
  }

  /** Names in two even columns; empty where a line breaks or the columns are too short. */
  private Optional<Division> twoColumns(List<Flowable.Text> names, Typesetting type, Box area) {
    double width = (area.width() - Shape.COLUMN_GAP) / 2;
    boolean breaks =
        names.stream().anyMatch(t -> measure.lines(t.para(), type, width, 2).size() > 1);
    Division division = inColumns(names, type, width, area.height());
    return breaks || division.pages().size() > 1
        ? Optional.empty()
        : Optional.of(
            evened(division, area.height(), height -> inColumns(names, type, width, height)));
  }

  private Division divide(
      List<Flowable.Text> flows, Placeholder placeholder, Box area, double comfortable) {
    List<Flowable.Text> texts = LongParagraphs.divided(flows);
    Division single = single(texts, placeholder, area);
    if (single.pages().size() == 1 && single.type().scale() >= comfortable) {
      return single;
    }
    return columns(texts, placeholder, area)
        .filter(columns -> better(columns, single))
        .orElse(single);
  }

  private static boolean better(Division columns, Division single) {
    int fewer = Integer.compare(single.pages().size(), columns.pages().size());
    return fewer > 0 || (fewer == 0 && columns.type().scale() > single.type().scale());
  }

  private Division single(List<Flowable.Text> texts, Placeholder placeholder, Box area) {
    List<Division> tries = new ArrayList<>();
    for (double scale : DeckContext.SCALES) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, DeckContext.LEAST_BODY);
      List<TextPaginator.Taken> pages =
          pager.pages(texts, type, page -> area.width(), page -> area.height());
      Division division = new Division(pages, type, 1, area.height());
      tries.add(division);
      if (division.pages().size() == 1) {
        return division;
      }
    }
    int fewest = tries.getLast().pages().size();
    Division largest =
        tries.stream().filter(d -> d.pages().size() <= fewest).findFirst().orElseThrow();
    Typesetting type = largest.type();
    return evened(
        largest,
        area.height(),
        height ->
            new Division(
                pager.pages(texts, type, page -> area.width(), page -> height), type, 1, height));
  }

  /** Text in two columns; empty where they would break many of its lines. */
  private Optional<Division> columns(List<Flowable.Text> texts, Placeholder placeholder, Box area) {
    double width = (area.width() - Shape.COLUMN_GAP) / 2;
    Optional<Division> best = Optional.empty();
    for (double scale : DeckContext.SCALES) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, DeckContext.LEAST_BODY);
      long broken =
          texts.stream().filter(t -> measure.lines(t.para(), type, width, 2).size() > 1).count();
      if (broken > texts.size() * BROKEN_AT_MOST) {
        continue;
      }
      Division division = inColumns(texts, type, width, area.height());
      if (best.isEmpty() || division.pages().size() < best.get().pages().size()) {
        best =
            Optional.of(
                evened(division, area.height(), height -> inColumns(texts, type, width, height)));
      }
      if (division.pages().size() == 1) {
        break;
      }
    }
    return best;
  }

  private Division inColumns(
      List<Flowable.Text> texts, Typesetting type, double width, double height) {
    List<TextPaginator.Taken> pages = new ArrayList<>();
    List<Flowable.Text> rest = texts;
    while (!rest.isEmpty()) {
      TextPaginator.Taken left = pager.some(rest, type, width, height, !pages.isEmpty());
      rest = left.rest();
      if (!rest.isEmpty()) {
        TextPaginator.Taken right = pager.take(rest, type, width, height, false);
        rest = right.rest();
        left = left.and(right);
      }
      pages.add(left);
    }
    return new Division(pages, type, 2, height);
  }

  /** The same number of boxes, none of them nearly empty. */
  private static Division evened(
      Division division, double whole, DoubleFunction<Division> atHeight) {
    double low = whole / 2;
    double high = whole;
    Division even = division;
    if (division.columns() > 1) {
      low = 0;
    }
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      Division candidate = atHeight.apply(middle);
      if (candidate.pages().size() <= division.pages().size()) {
        even = candidate;
        high = middle;
      } else {
        low = middle;
      }
    }
    return even;
  }
}
