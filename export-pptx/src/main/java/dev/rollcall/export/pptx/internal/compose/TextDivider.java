package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;

/** Divides text over as few boxes as possible, in the largest type, evenly. */
final class TextDivider {

  private static final int ROUNDS = 6;

  private final TextPager pager;

  TextDivider(Stage stage) {
    pager = new TextPager(stage.measure());
  }

  /** Text divided over boxes, in a type. */
  record Division(List<TextPager.Taken> pages, Typesetting type) {}

  /** Divides text over boxes of one size. */
  Division divide(List<Flow.Text> texts, Placeholder placeholder, Box area) {
    List<Division> tries = new ArrayList<>();
    for (double scale : Stage.SCALES) {
      Typesetting type = Typesetting.of(placeholder.levels(), scale, Stage.LEAST_BODY);
      Division division = new Division(pages(texts, type, area, area.height()), type);
      tries.add(division);
      if (division.pages().size() == 1) {
        return division;
      }
    }
    int fewest = tries.getLast().pages().size();
    Division largest =
        tries.stream().filter(d -> d.pages().size() <= fewest).findFirst().orElseThrow();
    return new Division(evened(texts, largest, area), largest.type());
  }

  /** The same number of boxes, none of them nearly empty. */
  private List<TextPager.Taken> evened(List<Flow.Text> texts, Division division, Box area) {
    double low = area.height() / 2;
    double high = area.height();
    List<TextPager.Taken> even = division.pages();
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      List<TextPager.Taken> candidate = pages(texts, division.type(), area, middle);
      if (candidate.size() <= division.pages().size()) {
        even = candidate;
        high = middle;
      } else {
        low = middle;
      }
    }
    return even;
  }

  private List<TextPager.Taken> pages(
      List<Flow.Text> texts, Typesetting type, Box area, double height) {
    return pager.pages(texts, type, page -> area.width(), page -> height);
  }
}
