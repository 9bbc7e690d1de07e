package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Arranges text, code, tables and pictures below each other. */
final class VerticalLayout {

  private static final double GAP = 12;
  private static final int ROUNDS = 4;

  /** How large boxes are set against the text around them: they shrink before it does. */
  private static final double[] SHARES = {0.85, 0.7};

  private static final double LEAST_PART = 60; // points; less is not worth beginning
  private static final double LEAST_FOLLOWING = 90; // points, below a heading
  private static final double HIGHEST_HEAD = 0.5; // of a slide; a head is repeated on each

  private final DeckContext stage;
  private final TextPaginator pager;
  private final PicturePlacer placer;
  private final TableLayout tables;
  private final CodeLayout codes;
  private final PlaceholderAssignment placeholders;

  VerticalLayout(DeckContext stage, TextPaginator pager, PicturePlacer placer) {
    this.stage = stage;
    this.pager = pager;
    this.placer = placer;
    tables = new TableLayout(stage.measure());
    codes = new CodeLayout(stage.measure().breaks());
    placeholders = new PlaceholderAssignment(stage);
  }

  /** Arranges content on as few slides as possible, in the largest type. */
  List<SlideContent> pages(List<Flowable> flows) {
    List<SlideContent> best = List.of();
    double bestScale = 1;
    double bestShare = 1;
    for (double scale : DeckContext.SCALES) {
      for (double share : SHARES) {
        List<SlideContent> pages = new Run(scale, share, 1).pages(flows);
        if (best.isEmpty() || pages.size() < best.size()) {
          best = pages;
          bestScale = scale;
          bestShare = share;
        }
        if (best.size() == 1) {
          return best;
        }
      }
    }
    return evened(flows, best, bestScale, bestShare);
  }

  /** As many slides, none of them with next to nothing on it. */
  private List<SlideContent> evened(
      List<Flowable> flows, List<SlideContent> greedy, double scale, double share) {
    double low = greedy.size() == 2 ? 0.5 : 1 - 1.0 / greedy.size();
    double high = 1;
    List<SlideContent> even = greedy;
    for (int i = 0; i < ROUNDS; i++) {
      double middle = (low + high) / 2;
      List<SlideContent> pages = new Run(scale, share, middle).pages(flows);
      if (pages.size() <= greedy.size()) {
        even = pages;
        high = middle;
      } else {
        low = middle;
      }
    }
    return even;
  }

  /** One arrangement in one type. */
  private final class Run {
    private final double scale;
    private final double share;
    private final Box body;
    private final int mostWords = stage.layout(LayoutRole.PARTS).all(Placeholder.Kind.TEXT).size();
    private final List<SlideContent> done = new ArrayList<>();
    private final List<StackedBlock> blocks = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private double y;

    /**
     * Starts one.
     *
     * @param scale the share of the size of text
     * @param share how large boxes are set against text
     * @param filled the share of a slide's height that is used
     */
    Run(double scale, double share, double filled) {
      this.scale = scale;
      this.share = share;
      Box whole = stage.body();
      body = whole.slice(0, whole.height() * filled);
      y = body.y();
    }

    List<SlideContent> pages(List<Flowable> flows) {
      for (int i = 0; i < flows.size(); ) {
        int end = i + 1;
        while (end < flows.size() && sameRegion(flows.get(i), flows.get(end))) {
          end++;
        }
        boolean followed = end < flows.size();
        add(flows.subList(i, end), followed);
        i = end;
      }
      finish();
      return done;
    }

    private boolean sameRegion(Flowable first, Flowable next) {
      return (first instanceof Flowable.Text && next instanceof Flowable.Text)
          || (first instanceof Flowable.Picture && next instanceof Flowable.Picture);
    }

    private void add(List<Flowable> region, boolean followed) {
      switch (region.getFirst()) {
        case Flowable.Text t -> {
          List<Flowable.Text> texts =
              LongParagraphs.divided(region.stream().map(Flowable.Text.class::cast).toList());
          int lead = followed ? leading(texts) : texts.size();
          text(texts, lead);
        }
        case Flowable.Picture p ->
            pictures(region.stream().map(Flowable.Picture.class::cast).toList());
        case Flowable.Boxed callout -> callout(callout);
        case Flowable.Code code -> code(code);
        case Flowable.Table table -> TableLayout.divided(table, body.width()).forEach(this::table);
      }
    }

    /** Where the headings at the end of some text begin. */
    private static int leading(List<Flowable.Text> texts) {
      int lead = texts.size();
      while (lead > 0 && texts.get(lead - 1).keepWithNext()) {
        lead--;
      }
      return lead;
    }

    /**
     * Adds text.
     *
     * @param lead from which paragraph on it makes no sense without what follows
     */
    private void text(List<Flowable.Text> texts, int lead) {
      if (lead < texts.size() && (lead > 0 || !blocks.isEmpty())) {
        Typesetting type = type(stage.layout(LayoutRole.CONTENT).text());
        List<TextParagraph> paras = texts.stream().map(Flowable.Text::para).toList();
        if (stage.measure().height(paras, type, body.width()) + LEAST_FOLLOWING > left()) {
          text(texts.subList(0, lead), lead);
          finish();
          text(texts.subList(lead, texts.size()), 0);
          return;
        }
      }
      List<Flowable.Text> rest = texts;
      boolean repeat = false;
      while (!rest.isEmpty()) {
        long words = blocks.stream().filter(StackedBlock.Words.class::isInstance).count();
        if (words == mostWords) {
          finish();
          repeat = true;
        }
        Placeholder placeholder = stage.layout(LayoutRole.CONTENT).text();
        Typesetting type = type(placeholder);
        Placeholder.Inset inset = placeholder.inset();
        double width = placeholder.textArea(body).width();
        double room = left() - inset.top() - inset.bottom();
        TextPaginator.Taken taken = pager.take(rest, type, width, room, repeat);
        boolean little = !taken.rest().isEmpty() && room < LEAST_PART;
        if (!blocks.isEmpty() && (little || taken.paras().isEmpty())) {
          finish();
          repeat = true;
          continue;
        }
        if (taken.paras().isEmpty()) {
          taken = pager.some(rest, type, width, room, repeat);
        }
        rest = taken.rest();
        double height = taken.height() + inset.top() + inset.bottom();
        blocks.add(
            new StackedBlock.Words(taken.paras(), next(height), lead == 0 && rest.isEmpty()));
        anchors.addAll(taken.anchors());
        if (!rest.isEmpty()) {
          finish();
          repeat = true;
        }
      }
    }

    private void callout(Flowable.Boxed callout) {
      Typesetting type = CalloutLayout.type(share * around());
      double width = body.width() - 2 * CalloutLayout.INSET;
      List<Flowable.Text> rest = LongParagraphs.divided(callout.texts());
      while (!rest.isEmpty()) {
        double room = left() - 2 * CalloutLayout.INSET;
        TextPaginator.Taken taken = pager.take(rest, type, width, room, false);
        if (!blocks.isEmpty() && !taken.rest().isEmpty() && !onlyLead()) {
          finish(); // a box is kept whole where it can be
          continue;
        }
        if (taken.paras().isEmpty()) {
          taken = pager.some(rest, type, width, room, false);
        }
        rest = taken.rest();
        TextPlan text = CalloutLayout.text(taken.paras(), type);
        Box box = next(taken.height() + 2 * CalloutLayout.INSET);
        blocks.add(new StackedBlock.Framed(callout.kind(), text, box));
        anchors.addAll(taken.anchors());
        if (!rest.isEmpty()) {
          finish();
        }
      }
    }

    private void code(Flowable.Code code) {
      CodeLayout.Setting setting = codes.set(code, body.width(), body.height(), share * around());
      List<Double> heights = setting.heights();
      int from = 0;
      while (from < heights.size()) {
        double room = left() - 2 * CodeLayout.INSET;
        double used = 0;
        int to = from;
        while (to < heights.size() && used + heights.get(to) <= room) {
          used += heights.get(to++);
        }
        boolean whole = to == heights.size();
        boolean little = to == from || (!whole && room < 2 * LEAST_PART);
        if (!blocks.isEmpty() && little && !onlyLead()) {
          finish();
          continue;
        }
        if (to == from) {
          to++; // a single line higher than a slide
          used = room;
        }
        Box box = next(used + 2 * CodeLayout.INSET);
        blocks.add(new StackedBlock.Lines(setting.name(), setting.text(from, to), box));
        from = to;
        if (from < heights.size()) {
          finish();
        }
      }
    }

    private void table(Flowable.Table table) {
      TableLayout.Setting setting = tables.set(table, body.width(), share * around());
      Deque<Shape.Row> rest = new ArrayDeque<>(setting.rows());
      Shape.Row head = rest.removeFirst();
      if (head.height() > body.height() * HIGHEST_HEAD) {
        List<Shape.Row> parts = tables.split(setting, head, body.height() * HIGHEST_HEAD, true);
        head = parts.getFirst();
        parts.reversed().stream().limit(parts.size() - 1L).forEach(rest::addFirst);
      }
      do {
        double used = head.height();
        int count = 0;
        for (Shape.Row row : rest) {
          if (used + row.height() > left()) {
            break;
          }
          used += row.height();
          count++;
        }
        if (count < Math.min(2, rest.size()) && !blocks.isEmpty() && !onlyLead()) {
          finish();
          continue;
        }
        if (count == 0 && !rest.isEmpty()) {
          List<Shape.Row> parts = tables.split(setting, rest.removeFirst(), left() - used, false);
          parts.reversed().forEach(rest::addFirst);
          count = 1;
        }
        List<Shape.Row> rows = new ArrayList<>();
        rows.add(head);
        for (int i = 0; i < count; i++) {
          rows.add(rest.removeFirst());
        }
        double height = rows.stream().mapToDouble(Shape.Row::height).sum();
        blocks.add(new StackedBlock.Grid(setting.with(rows), next(height)));
        if (!rest.isEmpty()) {
          finish();
        }
      } while (!rest.isEmpty());
    }

    /** Whether the slide has but the heading of what follows. */
    private boolean onlyLead() {
      return blocks.size() == 1
          && blocks.getFirst() instanceof StackedBlock.Words words
          && words.lead();
    }

    private void pictures(List<Flowable.Picture> pictures) {
      if (!blocks.isEmpty() && !onlyLead() && left() < body.height() * 0.4) {
        finish();
      }
      Box room = new Box(body.x(), y, body.width(), left());
      int columns = Math.min(3, pictures.size());
      double height = placer.height(pictures, room, columns);
      int rows = (pictures.size() + columns - 1) / columns;
      double wanted = Math.min(room.height(), height * rows + GAP * (rows - 1));
      List<Shape> shapes =
          placer.grid(pictures, room.slice(0, wanted), columns, false, Optional.empty());
      next(wanted);
      blocks.add(new StackedBlock.Ready(shapes));
    }

    private double left() {
      return body.bottom() - y;
    }

    private Box next(double height) {
      double capped = Math.min(height, Math.max(1, left()));
      Box box = new Box(body.x(), y, body.width(), capped);
      y += capped + GAP;
      return box;
    }

    /** The size of text in points. */
    private double around() {
      return type(stage.layout(LayoutRole.CONTENT).text()).level(0).size();
    }

    private Typesetting type(Placeholder placeholder) {
      return DeckContext.type(placeholder, scale);
    }

    private void finish() {
      if (blocks.isEmpty()) {
        return;
      }
      done.add(placeholders.assigned(blocks, anchors, scale));
      blocks.clear();
      anchors.clear();
      y = body.y();
    }
  }
}
