package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.block.BlockLayout;
import dev.rollcall.export.pdf.internal.block.Fragment;
import dev.rollcall.export.pdf.internal.content.CallFacts;
import dev.rollcall.export.pdf.internal.content.HandoutContent;
import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.line.Measures;
import dev.rollcall.export.pdf.internal.line.MissingGlyphs;
import dev.rollcall.export.pdf.internal.line.PictureStore;
import dev.rollcall.export.pdf.internal.plan.Box;
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

/** Lays out a handout: running text on upright pages. */
public final class HandoutLayout {

  private static final double SIDE = 59;
  private static final double TOP = 66;
  private static final double BOTTOM = 62;
  private static final double BAND = 128;
  private static final double LABEL = 9;
  private static final int CONTENTS_FROM = 3;

  /** A picture is rather shown a little smaller than a page left half empty before it. */
  private static final double LEAST_PICTURE = 0.7;

  private final Call call;
  private final ExportContext context;
  private final PdfOptions options;
  private final double width;
  private final double height;
  private final double columnWidth;
  private final double columnHeight;

  /** Creates the layout of one call for the paper chosen. */
  public HandoutLayout(Call call, ExportContext context, PdfOptions options) {
    this.call = call;
    this.context = context;
    this.options = options;
    width = options.paper().width();
    height = options.paper().height();
    columnWidth = width - 2 * SIDE;
    columnHeight = height - TOP - BOTTOM;
  }

  /** Makes the plan. */
  public DocumentPlan plan() {
    HandoutContent content = new HandoutContent(call, context, options);
    Metadata metadata = CallFacts.metadata(call);
    MissingGlyphs missing = new MissingGlyphs();
    PictureStore pictures = new PictureStore(context.scaler());
    Measure measure =
        Measures.create(context, options, pictures, missing, columnHeight * 0.62, LABEL);
    CoverBand band = CoverBand.of(call, context, pictures, width, BAND);
    double firstTop = band.height() + 34;
    double firstHeight = height - BOTTOM - firstTop;
    List<Fragment> cover = strips(measure, content.cover(), place -> Optional.empty());
    List<Fragment> teams = strips(measure, content.teams(), place -> Optional.empty());
    Paginator.Pages pages = paginate(cover, List.of(), teams, firstHeight);
    if (wantsContents(content, pages)) {
      List<Flowable> contents = content.contents();
      List<Fragment> blank = strips(measure, contents, place -> Optional.empty());
      Map<String, PagePlace> places = paginate(cover, blank, teams, firstHeight).places();
      List<Fragment> numbered =
          strips(
              measure,
              contents,
              place -> Optional.ofNullable(places.get(place)).map(p -> p.page() + 1));
      pages = paginate(cover, numbered, teams, firstHeight);
    }
    RunningHeads heads =
        new RunningHeads(
            measure,
            context.theme(),
            metadata,
            (number, count) -> CallFacts.page(call, number, count));
    List<PagePlan> plans = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      double top = i == 0 ? firstTop : TOP;
      List<Box> boxes = PageGround.of(context.theme(), width, height);
      if (i == 0) {
        boxes.addAll(band.boxes());
      }
      pages.pages().get(i).forEach(box -> boxes.add(box.moved(SIDE, top)));
      boxes.addAll(heads.boxes(i, pages.pages().size(), width, height, SIDE));
      plans.add(new PagePlan(width, height, boxes));
    }
    missing.report(call, context.diagnostics());
    return new DocumentPlan(
        metadata,
        plans,
        content.structure(),
        content.outline(),
        places(pages, firstTop),
        pictures.of(plans));
  }

  private boolean wantsContents(HandoutContent content, Paginator.Pages pages) {
    if (content.outline().size() < 2) {
      return false;
    }
    return switch (options.contents()) {
      case AUTO -> pages.pages().size() >= CONTENTS_FROM;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  private List<Fragment> strips(
      Measure measure, List<Flowable> flows, BlockLayout.PageNumbers pageNumbers) {
    Direction direction = Direction.ofLanguage(CallFacts.language(call));
    BlockLayout maker =
        new BlockLayout(measure, pageNumbers, columnWidth, columnHeight * 0.4, direction);
    maker.add(flows);
    return maker.strips();
  }

  private Paginator.Pages paginate(
      List<Fragment> cover, List<Fragment> contents, List<Fragment> teams, double firstHeight) {
    List<Fragment> all = new ArrayList<>(cover);
    all.addAll(contents);
    all.addAll(teams);
    return new Paginator(all, firstHeight, columnHeight, LEAST_PICTURE).paginate();
  }

  private static Map<String, PagePlace> places(Paginator.Pages pages, double firstTop) {
    Map<String, PagePlace> places = new LinkedHashMap<>();
    pages
        .places()
        .forEach(
            (name, place) ->
                places.put(
                    name,
                    new PagePlace(place.page(), place.y() + (place.page() == 0 ? firstTop : TOP))));
    return places;
  }
}
