package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.Layout;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges the content of a slide on as many slides as it needs. */
final class PageComposer {

  private static final int PICTURES_A_SLIDE = 6;
  private static final double GAP = 24;
  private static final double CAPTION_GAP = 8;
  private static final int LINES_ABOVE = 4;
  private static final double WIDE = 1.5; // width by height

  private final Stage stage;
  private final TextPager pager;
  private final PicturePlacer placer;
  private final Stacker stacker;

  PageComposer(Stage stage) {
    this.stage = stage;
    pager = new TextPager(stage.measure());
    placer = new PicturePlacer(stage);
    stacker = new Stacker(stage, pager, placer);
  }

  /**
   * Arranges content.
   *
   * @param titled whether a title shows above it
   * @return at least one page
   */
  List<Page> compose(List<Flow> flows, boolean titled) {
    List<Flow.Text> texts = only(flows, Flow.Text.class);
    List<Flow.Picture> pictures = only(flows, Flow.Picture.class);
    if (flows.isEmpty()) {
      // A title alone reads as a line between two parts, not as a slide that lacks its content.
      LayoutRole role = titled ? LayoutRole.SECTION : LayoutRole.FULL_PICTURE;
      return List.of(new Page(role, List.of(), List.of()));
    }
    if (texts.size() + pictures.size() < flows.size()) {
      return stacker.pages(flows);
    }
    if (pictures.isEmpty()) {
      return text(texts);
    }
    if (texts.isEmpty()) {
      return pictures(pictures, titled);
    }
    if (introduced(texts, pictures, flows)) {
      return stacker.pages(flows);
    }
    return caption(texts, pictures, flows)
        .map(List::of)
        .orElseGet(() -> beside(texts, pictures, flows.getFirst() instanceof Flow.Picture));
  }

  /** Text in the two columns of their layout, in one type; empty where it does not fit. */
  Optional<Page> columns(List<Flow> left, List<Flow> right) {
    List<List<Flow>> columns = List.of(left, right);
    if (columns.stream().anyMatch(c -> c.isEmpty() || only(c, Flow.Text.class).size() < c.size())) {
      return Optional.empty();
    }
    List<Placeholder> places = stage.layout(LayoutRole.TWO_CONTENT).all(Placeholder.Kind.TEXT);
    List<List<Para>> paras =
        columns.stream()
            .map(c -> only(c, Flow.Text.class).stream().map(Flow.Text::para).toList())
            .toList();
    for (double scale : Stage.SCALES) {
      boolean fits = true;
      for (int i = 0; i < paras.size(); i++) {
        Placeholder place = places.get(i);
        Typesetting type = Typesetting.of(place.levels(), scale, Stage.LEAST_BODY);
        Box area = place.textArea();
        fits &= stage.measure().height(paras.get(i), type, area.width()) <= area.height();
      }
      if (fits) {
        return Optional.of(columns(columns, paras, places, scale));
      }
    }
    return Optional.empty();
  }

  private static Page columns(
      List<List<Flow>> columns, List<List<Para>> paras, List<Placeholder> places, double scale) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < paras.size(); i++) {
      Placeholder place = places.get(i);
      Typesetting type = Typesetting.of(place.levels(), scale, Stage.LEAST_BODY);
      TextPlan text = Stage.text(paras.get(i), type, place.levels());
      shapes.add(new Shape.Text(place, place.box(), false, text));
    }
    List<String> anchors =
        columns.stream()
            .flatMap(c -> only(c, Flow.Text.class).stream())
            .flatMap(text -> text.anchors().stream())
            .toList();
    return new Page(LayoutRole.TWO_CONTENT, shapes, anchors);
  }

  private static <T> List<T> only(List<Flow> flows, Class<T> type) {
    return flows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private List<Page> text(List<Flow.Text> texts) {
    Layout layout = stage.layout(LayoutRole.CONTENT);
    Placeholder placeholder = layout.text();
    TextDivider.Division best =
        new TextDivider(stage).divide(texts, placeholder, placeholder.textArea());
    List<Page> pages = new ArrayList<>();
    for (TextPager.Taken taken : best.pages()) {
      Shape text = best.shape(taken, placeholder);
      pages.add(new Page(LayoutRole.CONTENT, List.of(text), taken.anchors()));
    }
    return pages;
  }

  private List<Page> pictures(List<Flow.Picture> pictures, boolean titled) {
    LayoutRole role = titled ? LayoutRole.PICTURE : LayoutRole.FULL_PICTURE;
    Placeholder placeholder = stage.layout(role).first(Placeholder.Kind.PICTURE).orElseThrow();
    List<Page> pages = new ArrayList<>();
    for (int start = 0; start < pictures.size(); start += PICTURES_A_SLIDE) {
      List<Flow.Picture> some =
          pictures.subList(start, Math.min(pictures.size(), start + PICTURES_A_SLIDE));
      int columns = some.size() == 1 ? 1 : some.size() <= 4 ? 2 : 3;
      List<Shape> shapes =
          placer.grid(some, placeholder.box(), columns, false, Optional.of(placeholder));
      pages.add(new Page(role, shapes, List.of()));
    }
    return pages;
  }

  /** Whether lines of text stand above pictures that are wide enough to be below them. */
  private static boolean introduced(
      List<Flow.Text> texts, List<Flow.Picture> pictures, List<Flow> flows) {
    return flows.getFirst() instanceof Flow.Text
        && texts.size() <= LINES_ABOVE
        && lines(texts)
        && pictures.stream().allMatch(p -> p.image().width() > WIDE * p.image().height());
  }

  private static boolean lines(List<Flow.Text> texts) {
    return texts.stream()
        .allMatch(t -> t.para().bullet() instanceof Bullet.None && t.para().level() == 0);
  }

  /** A picture above a few words about it. */
  private Optional<Page> caption(
      List<Flow.Text> texts, List<Flow.Picture> pictures, List<Flow> flows) {
    Layout layout = stage.layout(LayoutRole.PICTURE_CAPTION);
    Placeholder words = layout.text();
    Placeholder room = layout.first(Placeholder.Kind.PICTURE).orElseThrow();
    if (!lines(texts) || pictures.size() > 3 || flows.getFirst() instanceof Flow.Text) {
      return Optional.empty();
    }
    List<Para> paras = texts.stream().map(Flow.Text::para).toList();
    Optional<Typesetting> type = stage.fitting(paras, words, words.box(), Stage.LEAST_BODY);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    double width = words.textArea().width();
    Placeholder.Inset inset = words.inset();
    double captionHeight =
        stage.measure().height(paras, type.get(), width) + inset.top() + inset.bottom();
    double pictureHeight = placer.height(pictures, room.box(), pictures.size());
    double together = pictureHeight + CAPTION_GAP + captionHeight;
    double top = room.box().y() + Math.max(0, words.box().bottom() - room.box().y() - together) / 2;
    Box above = new Box(room.box().x(), top, room.box().width(), pictureHeight);
    Box below =
        new Box(words.box().x(), above.bottom() + CAPTION_GAP, words.box().width(), captionHeight);
    List<Shape> shapes =
        new ArrayList<>(placer.grid(pictures, above, pictures.size(), false, Optional.of(room)));
    TextPlan text = Stage.text(paras, type.get(), words.levels());
    shapes.add(new Shape.Text(words, below, true, text));
    List<String> anchors = texts.stream().flatMap(t -> t.anchors().stream()).toList();
    return Optional.of(new Page(LayoutRole.PICTURE_CAPTION, shapes, anchors));
  }

  /** Text and pictures side by side; what the column does not hold goes on further slides. */
  private List<Page> beside(
      List<Flow.Text> texts, List<Flow.Picture> pictures, boolean pictureFirst) {
    List<Placeholder> columns = stage.layout(LayoutRole.TWO_CONTENT).all(Placeholder.Kind.TEXT);
    Placeholder words = columns.get(pictureFirst ? 1 : 0);
    Placeholder room = columns.get(pictureFirst ? 0 : 1);
    double widest =
        pictures.stream().mapToDouble(p -> placer.wanted(p, room.box()).width()).max().orElse(0);
    double spare = room.box().width() - Math.max(widest, room.box().width() / 4);
    boolean moved = spare > GAP;
    Box textBox = moved ? widened(words.box(), spare, !pictureFirst) : words.box();
    Box pictureBox = moved ? widened(room.box(), -spare, pictureFirst) : room.box();
    Box first = words.textArea(textBox);
    Placeholder whole = stage.layout(LayoutRole.CONTENT).text();
    Box later = whole.textArea();
    Typesetting type = Typesetting.of(words.levels(), 1, Stage.LEAST_BODY);
    List<TextPager.Taken> taken = List.of();
    int fewest = Integer.MAX_VALUE;
    for (double scale : Stage.SCALES) {
      Typesetting candidate = Typesetting.of(words.levels(), scale, Stage.LEAST_BODY);
      List<TextPager.Taken> pages =
          pager.pages(
              texts,
              candidate,
              page -> page == 0 ? first.width() : later.width(),
              page -> page == 0 ? first.height() : later.height());
      if (pages.size() < fewest) {
        fewest = pages.size();
        taken = pages;
        type = candidate;
      }
    }
    List<Page> pages = new ArrayList<>();
    for (TextPager.Taken part : taken) {
      boolean shared = pages.isEmpty();
      Placeholder placeholder = shared ? words : whole;
      TextPlan text = Stage.text(part.paras(), type, placeholder.levels());
      List<Shape> shapes = new ArrayList<>();
      shapes.add(
          new Shape.Text(placeholder, shared ? textBox : whole.box(), shared && moved, text));
      if (shared) {
        shapes.addAll(
            pictureFirst ? 0 : 1, placer.grid(pictures, pictureBox, 1, true, content(room)));
      }
      pages.add(
          new Page(shared ? LayoutRole.TWO_CONTENT : LayoutRole.CONTENT, shapes, part.anchors()));
    }
    return pages;
  }

  /** A placeholder that takes content of any kind, pictures included. */
  private static Optional<Placeholder> content(Placeholder placeholder) {
    return Optional.of(placeholder).filter(p -> p.type().isEmpty());
  }

  private static Box widened(Box box, double by, boolean toTheRight) {
    return new Box(toTheRight ? box.x() : box.x() - by, box.y(), box.width() + by, box.height());
  }
}
