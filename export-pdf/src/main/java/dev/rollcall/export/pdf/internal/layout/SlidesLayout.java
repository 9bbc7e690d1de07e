package dev.rollcall.export.pdf.internal.layout;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.content.CallFacts;
import dev.rollcall.export.pdf.internal.content.SlidesContent;
import dev.rollcall.export.pdf.internal.content.SlidesContent.Sheet;
import dev.rollcall.export.pdf.internal.flow.Flow;
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
  private static final double[] TITLE_SCALES = {1, 0.8, 0.6, 0.4, 0.25};
  private static final double SIDE = 52;
  private static final double TITLE_TOP = 38;
  private static final double TITLE_GAP = 18;
  private static final double BOTTOM = 46;
  private static final double BAR = 4;
  private static final double LABEL = 16;

  private final ExportContext context;
  private final PdfOptions options;
  private final double width;
  private final double height;
  private final MissingGlyphs missing = new MissingGlyphs();
  private final Measure measure;
  private final List<List<Box>> pages = new ArrayList<>();
  private final List<String> feet = new ArrayList<>();
  private final Map<String, PagePlace> places = new LinkedHashMap<>();

  /** Creates a layout of one document for the paper chosen. */
  public SlidesLayout(ExportContext context, PdfOptions options) {
    this.context = context;
    this.options = options;
    width = options.paper().height();
    height = options.paper().width();
    measure = Measures.create(context, options, missing, height * 0.7, LABEL);
  }

  /** Makes the plan of a call. */
  public DocumentPlan plan(Call call) {
    SlidesContent content = new SlidesContent(call, context, options);
    Metadata metadata = CallFacts.metadata(call);
    addCover(call, content.cover());
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
      List<Box> boxes = new ArrayList<>(pages.get(i));
      boxes.addAll(heads.slideFoot(i, pages.size(), feet.get(i), width, height, SIDE));
      plans.add(new PagePlan(width, height, boxes));
    }
    DocumentPlan slides =
        new DocumentPlan(metadata, plans, content.structure(), content.outline(), places);
    missing.report(call, context.diagnostics());
    return notesPages
        ? new NotesPages(context.theme(), measure, heads, options.paper())
            .plan(slides, content.links())
        : slides;
  }

  private void addCover(Call call, Sheet cover) {
    CoverBand band = CoverBand.of(call, context, width, height * 0.4);
    double top = band.height() + 26;
    List<List<Box>> body = body(cover.body(), height - BOTTOM - top, top);
    for (int i = 0; i < body.size(); i++) {
      List<Box> boxes = new ArrayList<>(band.boxes());
      boxes.addAll(body.get(i));
      pages.add(boxes);
      feet.add("");
    }
  }

  private void addSheet(Sheet sheet) {
    List<Box> title = new ArrayList<>();
    double y = TITLE_TOP + addTitle(sheet.title(), title);
    title.addFirst(
        new FillBox(SIDE, TITLE_TOP + 3, BAR, y - TITLE_TOP - 6, context.theme().primary(), 0));
    double top = y + TITLE_GAP;
    List<List<Box>> body = body(sheet.body(), height - BOTTOM - top, top);
    for (int i = 0; i < body.size(); i++) {
      List<Box> boxes = new ArrayList<>(i == 0 ? title : Decoration.of(title));
      boxes.addAll(body.get(i));
      pages.add(boxes);
      feet.add(sheet.foot());
    }
  }

  /**
   * Sets a title, smaller where it is long.
   *
   * @return its height in points
   */
  private double addTitle(List<Flow> flows, List<Box> title) {
    double scale = SCALES[0];
    List<Strip> strips = List.of();
    for (double candidate : TITLE_SCALES) {
      scale = candidate;
      StripMaker maker = maker((width - 2 * SIDE - 14) / candidate);
      maker.add(flows);
      strips = maker.strips();
      if (heightOf(strips) * candidate <= height * 0.35) {
        break;
      }
    }
    double y = 0;
    for (Strip strip : strips) {
      for (String anchor : strip.anchors()) {
        places.put(anchor, new PagePlace(pages.size(), TITLE_TOP + y));
      }
      for (Box box : strip.boxes()) {
        title.add(box.scaled(scale).moved(SIDE + 14, TITLE_TOP + y));
      }
      y += strip.height() * scale;
    }
    return y;
  }

  /** The pages that some blocks need below {@code top}. */
  private List<List<Box>> body(List<Flow> flows, double room, double top) {
    double scale = SCALES[0];
    List<Strip> strips = List.of();
    for (double candidate : SCALES) {
      scale = candidate;
      StripMaker maker = maker((width - 2 * SIDE) / candidate);
      maker.add(flows);
      strips = maker.strips();
      if (heightOf(strips) * candidate <= room) {
        break;
      }
    }
    double nextRoom = height - BOTTOM - TITLE_TOP;
    Paginator.Pages set = new Paginator(strips, room / scale, nextRoom / scale).paginate();
    List<List<Box>> result = new ArrayList<>();
    for (int i = 0; i < set.pages().size(); i++) {
      List<Box> boxes = new ArrayList<>();
      for (Box box : set.pages().get(i)) {
        boxes.add(box.scaled(scale).moved(SIDE, top));
      }
      result.add(boxes);
    }
    for (Map.Entry<String, PagePlace> place : set.places().entrySet()) {
      int page = place.getValue().page();
      double y = place.getValue().y() * scale + top;
      places.put(place.getKey(), new PagePlace(pages.size() + page, y));
    }
    return result;
  }

  private StripMaker maker(double columnWidth) {
    return new StripMaker(measure, place -> Optional.empty(), columnWidth, height * 0.4);
  }

  private static double heightOf(List<Strip> strips) {
    double sum = 0;
    for (int i = 0; i < strips.size(); i++) {
      sum += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
    }
    return sum;
  }
}
