package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.block.BlockLayout;
import dev.rollcall.export.pdf.internal.block.Fragment;
import dev.rollcall.export.pdf.internal.block.RepeatedContent;
import dev.rollcall.export.pdf.internal.content.CallFacts;
import dev.rollcall.export.pdf.internal.content.SlidesContent;
import dev.rollcall.export.pdf.internal.content.SlidesContent.Sheet;
import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.line.Measures;
import dev.rollcall.export.pdf.internal.line.MissingGlyphs;
import dev.rollcall.export.pdf.internal.line.PictureStore;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.Metadata;
import dev.rollcall.export.pdf.internal.plan.PagePlace;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.model.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out slides: a landscape page for each. A slide with much text is set smaller, down to a size
 * that can still be read from a distance, and goes on to another page where that is not enough.
 */
public final class SlidesLayout {

  private static final double[] SCALES = {1, 0.9, 0.8, 0.7, 0.62, 0.55};
  private static final double LEAST_SCALE = 0.55;
  private static final double[] TITLE_SCALES = {1, 0.8, 0.6, 0.4, 0.25};
  private static final double SIDE = 52;
  private static final double TITLE_TOP = 38;
  private static final double TITLE_GAP = 18;
  private static final double BOTTOM = 46;
  private static final double BAR = 4;
  private static final double BAR_GAP = 14;
  private static final double LABEL = 16;

  /** The part of a page that blocks may take, in points from the page's top. */
  private record Area(double top, double bottom) {
    double height() {
      return bottom - top;
    }
  }

  private record Setting(double scale, Paginator.Pages pages) {}

  private final Call call;
  private final ExportContext context;
  private final PdfOptions options;
  private final Direction direction;
  private final double width;
  private final double height;
  private final PictureStore pictures;
  private final MissingGlyphs missing = new MissingGlyphs();
  private final Measure measure;
  private final List<List<Box>> pages = new ArrayList<>();
  private final List<String> feet = new ArrayList<>();
  private final Map<String, PagePlace> places = new LinkedHashMap<>();

  /** Creates the layout of one call for the paper chosen. */
  public SlidesLayout(Call call, ExportContext context, PdfOptions options) {
    this.call = call;
    this.context = context;
    this.options = options;
    width = options.paper().height();
    height = options.paper().width();
    direction = Direction.ofLanguage(CallFacts.language(call));
    pictures = new PictureStore(context.scaler());
    measure = Measures.create(context, options, pictures, missing, height * 0.7, LABEL);
  }

  /** Makes the plan. */
  public DocumentPlan plan() {
    SlidesContent content = new SlidesContent(call, context, options);
    Metadata metadata = CallFacts.metadata(call);
    addCover(content.cover());
    content.sheets().forEach(this::addSheet);
    boolean notesPages = options.layout() == PdfLayout.SLIDES_3;
    if (!notesPages) {
      content.links().ifPresent(this::addSheet);
    }
    RunningHeads heads =
        new RunningHeads(
            measure,
            context.theme(),
            metadata,
            (number, count) -> CallFacts.page(call, number, count));
    List<PagePlan> plans = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Box> boxes = PageGround.of(context.theme(), width, height);
      boxes.addAll(pages.get(i));
      boxes.addAll(heads.slideFoot(i, pages.size(), feet.get(i), width, height, SIDE));
      plans.add(new PagePlan(width, height, boxes));
    }
    missing.report(call, context.diagnostics());
    List<PagePlan> finished = plans;
    if (notesPages) {
      NotesPages notes =
          new NotesPages(context.theme(), measure, heads, options.paper(), direction);
      finished = notes.arrange(plans, content.links(), places);
    }
    return new DocumentPlan(
        metadata, finished, content.structure(), content.outline(), places, pictures.of(finished));
  }

  private void addCover(Sheet cover) {
    CoverBand band = CoverBand.of(call, context, pictures, width, height * 0.4);
    Area first = new Area(band.height() + 26, height - BOTTOM);
    Area next = new Area(TITLE_TOP, height - BOTTOM);
    List<List<Box>> body = body(cover, first, next);
    for (int i = 0; i < body.size(); i++) {
      CoverBand top = i == 0 ? band : CoverBand.plain(context, width);
      List<Box> boxes = new ArrayList<>(top.boxes());
      boxes.addAll(body.get(i));
      pages.add(boxes);
      feet.add("");
    }
  }

  private void addSheet(Sheet sheet) {
    Direction titleDirection = Direction.of(sheet.title()).or(direction);
    boolean mirrored = titleDirection == Direction.RIGHT_TO_LEFT;
    List<Box> title = new ArrayList<>();
    double y = TITLE_TOP + addTitle(sheet.title(), title, titleDirection);
    double barX = mirrored ? width - SIDE - BAR : SIDE;
    title.addFirst(
        new FillBox(barX, TITLE_TOP + 3, BAR, y - TITLE_TOP - 6, context.theme().primary(), 0));
    Area area = new Area(y + TITLE_GAP, height - BOTTOM);
    List<List<Box>> body = body(sheet, area, area);
    for (int i = 0; i < body.size(); i++) {
      List<Box> boxes = new ArrayList<>(i == 0 ? title : RepeatedContent.of(title));
      boxes.addAll(body.get(i));
      pages.add(boxes);
      feet.add(sheet.foot());
    }
  }

  /**
   * Sets a title, smaller where it is long.
   *
   * @param titleDirection which way it runs
   * @return its height in points
   */
  private double addTitle(List<Flowable> flows, List<Box> title, Direction titleDirection) {
    double scale = SCALES[0];
    List<Fragment> strips = List.of();
    for (double candidate : TITLE_SCALES) {
      scale = candidate;
      strips = strips(flows, (width - 2 * SIDE - BAR_GAP) / candidate, titleDirection);
      if (heightOf(strips) * candidate <= height * 0.35) {
        break;
      }
    }
    double left = titleDirection == Direction.RIGHT_TO_LEFT ? SIDE : SIDE + BAR_GAP;
    double y = 0;
    for (Fragment strip : strips) {
      for (String anchor : strip.anchors()) {
        places.put(anchor, new PagePlace(pages.size(), TITLE_TOP + y));
      }
      for (Box box : strip.boxes()) {
        title.add(box.scaled(scale).moved(left, TITLE_TOP + y));
      }
      y += strip.height() * scale;
    }
    return y;
  }

  /** The pages that a slide's blocks need. */
  private List<List<Box>> body(Sheet sheet, Area first, Area next) {
    Setting setting = set(sheet.body(), first, next);
    int count = setting.pages().pages().size();
    if (count > 1) {
      sheet.overfull(count).ifPresent(context.diagnostics()::report);
    }
    List<List<Box>> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double top = i == 0 ? first.top() : next.top();
      List<Box> boxes = new ArrayList<>();
      for (Box box : setting.pages().pages().get(i)) {
        boxes.add(box.scaled(setting.scale()).moved(SIDE, top));
      }
      result.add(boxes);
    }
    for (Map.Entry<String, PagePlace> place : setting.pages().places().entrySet()) {
      int page = place.getValue().page();
      double top = page == 0 ? first.top() : next.top();
      double y = place.getValue().y() * setting.scale() + top;
      places.put(place.getKey(), new PagePlace(pages.size() + page, y));
    }
    return result;
  }

  /**
   * Sets blocks as large as they fit on one page; what fits at no size takes as few pages as it
   * can, and is set as large as they allow.
   */
  private Setting set(List<Flowable> flows, Area first, Area next) {
    List<Setting> settings = new ArrayList<>();
    for (double scale : SCALES) {
      if (scale * context.theme().scale().body() < LEAST_SCALE && !settings.isEmpty()) {
        break; // a theme with small type has no room to give
      }
      List<Fragment> strips = strips(flows, (width - 2 * SIDE) / scale, direction);
      double tallest = next.height() / scale;
      Paginator.Pages set = new Paginator(strips, first.height() / scale, tallest).paginate();
      boolean holds = strips.stream().allMatch(strip -> strip.height() <= tallest);
      if (holds && set.pages().size() == 1) {
        return new Setting(scale, set);
      }
      if (holds || settings.isEmpty()) {
        settings.add(new Setting(scale, set));
      }
    }
    int fewest = settings.getLast().pages().pages().size();
    return settings.stream()
        .filter(setting -> setting.pages().pages().size() <= fewest)
        .findFirst()
        .orElseThrow();
  }

  private List<Fragment> strips(List<Flowable> flows, double columnWidth, Direction around) {
    BlockLayout maker =
        new BlockLayout(measure, place -> Optional.empty(), columnWidth, height * 0.4, around);
    maker.add(flows);
    return maker.strips();
  }

  private static double heightOf(List<Fragment> strips) {
    double sum = 0;
    for (int i = 0; i < strips.size(); i++) {
      sum += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
    }
    return sum;
  }
}
