package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.pdf.PaperSize;
import dev.rollcall.export.pdf.internal.block.BlockLayout;
import dev.rollcall.export.pdf.internal.content.SlidesContent.Sheet;
import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.OutlineBox;
import dev.rollcall.export.pdf.internal.plan.PagePlace;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts three slides on each upright page, with ruled lines for notes beside them. */
final class NotesPages {

  private static final int PER_PAGE = 3;
  private static final double SIDE = 44;
  private static final double TOP = 64;
  private static final double BOTTOM = 56;
  private static final double GUTTER = 22;
  private static final double RULE_DISTANCE = 24;
  private static final double SLIDE_SHARE = 0.55;

  private final Theme theme;
  private final Measure measure;
  private final RunningHeads heads;
  private final Direction direction;
  private final double width;
  private final double height;
  private final Rgb line;

  NotesPages(
      Theme theme, Measure measure, RunningHeads heads, PaperSize paper, Direction direction) {
    this.theme = theme;
    this.measure = measure;
    this.heads = heads;
    this.direction = direction;
    width = paper.width();
    height = paper.height();
    line = theme.background().mix(theme.muted(), 0.45);
  }

  /**
   * Arranges slides.
   *
   * @param links a list that is too long to be read at a slide's size; it gets pages of its own
   * @param places the places on the slides, which become those on the pages
   */
  List<PagePlan> arrange(
      List<PagePlan> slides, Optional<Sheet> links, Map<String, PagePlace> places) {
    int slidePages = (slides.size() + PER_PAGE - 1) / PER_PAGE;
    Paginator.Pages linkPages = paginate(links);
    int count = slidePages + linkPages.pages().size();
    List<PagePlan> pages = new ArrayList<>();
    for (int page = 0; page < slidePages; page++) {
      List<Box> boxes = PageGround.of(theme, width, height);
      for (int row = 0; row < PER_PAGE; row++) {
        int slide = page * PER_PAGE + row;
        if (slide < slides.size()) {
          boxes.addAll(row(slides.get(slide), row));
        }
      }
      boxes.addAll(heads.boxes(page, count, width, height, SIDE));
      pages.add(new PagePlan(width, height, boxes));
    }
    for (int i = 0; i < linkPages.pages().size(); i++) {
      List<Box> boxes = PageGround.of(theme, width, height);
      linkPages.pages().get(i).forEach(box -> boxes.add(box.moved(SIDE, TOP)));
      boxes.addAll(heads.boxes(slidePages + i, count, width, height, SIDE));
      pages.add(new PagePlan(width, height, boxes));
    }
    places.replaceAll(
        (name, place) -> new PagePlace(place.page() / PER_PAGE, rowTop(place.page() % PER_PAGE)));
    linkPages
        .places()
        .forEach(
            (name, place) ->
                places.put(name, new PagePlace(slidePages + place.page(), place.y() + TOP)));
    return pages;
  }

  private Paginator.Pages paginate(Optional<Sheet> links) {
    if (links.isEmpty()) {
      return new Paginator.Pages(List.of(), Map.of());
    }
    BlockLayout maker =
        new BlockLayout(
            measure, place -> Optional.empty(), width - 2 * SIDE, height * 0.4, direction);
    maker.add(links.get().title());
    maker.add(List.of(new Flowable.Gap(10, 0)));
    maker.add(links.get().body());
    double room = height - TOP - BOTTOM;
    return new Paginator(maker.strips(), room, room).paginate();
  }

  private double rowTop(int row) {
    return TOP + row * (height - TOP - BOTTOM) / PER_PAGE;
  }

  private List<Box> row(PagePlan slide, int row) {
    double rowHeight = (height - TOP - BOTTOM) / PER_PAGE - GUTTER;
    double scale =
        Math.min((width - 2 * SIDE) * SLIDE_SHARE / slide.width(), rowHeight / slide.height());
    double slideWidth = slide.width() * scale;
    double slideHeight = slide.height() * scale;
    double top = rowTop(row);
    List<Box> boxes = new ArrayList<>();
    for (Box box : slide.boxes()) {
      boxes.add(box.scaled(scale).moved(SIDE, top));
    }
    boxes.add(new OutlineBox(SIDE, top, slideWidth, slideHeight, line, 0.6, false));
    double left = SIDE + slideWidth + GUTTER;
    for (double y = RULE_DISTANCE; y <= slideHeight; y += RULE_DISTANCE) {
      boxes.add(new FillBox(left, top + y, width - SIDE - left, 0.5, line, 0));
    }
    return boxes;
  }
}
