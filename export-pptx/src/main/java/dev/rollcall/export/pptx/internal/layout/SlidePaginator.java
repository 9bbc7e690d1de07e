package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.Layout;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges the content of a slide on as many slides as it needs. */
public final class SlidePaginator {

  private static final int PICTURES_A_SLIDE = 6;
  private static final double GAP = 24;
  private static final double CAPTION_GAP = 8;
  private static final int LINES_ABOVE = 4;
  private static final double WIDE = 1.5; // width by height

  private final DeckContext stage;
  private final TextPaginator pager;
  private final PicturePlacer placer;
  private final VerticalLayout stacker;

  public SlidePaginator(DeckContext stage) {
    this.stage = stage;
    pager = new TextPaginator(stage.measure());
    placer = new PicturePlacer(stage);
    stacker = new VerticalLayout(stage, pager, placer);
  }

  /**
   * Arranges content.
   *
   * @param titled whether a title shows above it
   * @return at least one page
   */
  public List<SlideContent> compose(List<Flowable> flows, boolean titled) {
    List<Flowable.Text> texts = only(flows, Flowable.Text.class);
    List<Flowable.Picture> pictures = only(flows, Flowable.Picture.class);
    if (flows.isEmpty()) {
      // A title alone reads as a line between two parts, not as a slide that lacks its content.
      LayoutRole role = titled ? LayoutRole.SECTION : LayoutRole.FULL_PICTURE;
      return List.of(new SlideContent(role, List.of(), List.of()));
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
        .orElseGet(() -> beside(texts, pictures, flows.getFirst() instanceof Flowable.Picture));
  }

  /** Text in the two columns of their layout, in one type; empty where it does not fit. */
  public Optional<SlideContent> columns(List<Flowable> left, List<Flowable> right) {
    List<List<Flowable>> columns = List.of(left, right);
    if (columns.stream()
        .anyMatch(c -> c.isEmpty() || only(c, Flowable.Text.class).size() < c.size())) {
      return Optional.empty();
    }
    List<Placeholder> places = stage.layout(LayoutRole.TWO_CONTENT).all(Placeholder.Kind.TEXT);
    List<List<TextParagraph>> paras =
        columns.stream()
            .map(c -> only(c, Flowable.Text.class).stream().map(Flowable.Text::para).toList())
            .toList();
    for (double scale : DeckContext.SCALES) {
      boolean fits = true;
      for (int i = 0; i < paras.size(); i++) {
        Placeholder place = places.get(i);
        Typesetting type = Typesetting.of(place.levels(), scale, DeckContext.LEAST_BODY);
        Box area = place.textArea();
        fits &= stage.measure().height(paras.get(i), type, area.width()) <= area.height();
      }
      if (fits) {
        return Optional.of(columns(columns, paras, places, scale));
      }
    }
    return Optional.empty();
  }

  private static SlideContent columns(
      List<List<Flowable>> columns,
      List<List<TextParagraph>> paras,
      List<Placeholder> places,
      double scale) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < paras.size(); i++) {
      Placeholder place = places.get(i);
      Typesetting type = Typesetting.of(place.levels(), scale, DeckContext.LEAST_BODY);
      TextPlan text = DeckContext.text(paras.get(i), type, place.levels());
      shapes.add(new Shape.Text(place, place.box(), false, text));
    }
    List<String> anchors =
        columns.stream()
            .flatMap(c -> only(c, Flowable.Text.class).stream())
            .flatMap(text -> text.anchors().stream())
            .toList();
    return new SlideContent(LayoutRole.TWO_CONTENT, shapes, anchors);
  }

  private static <T> List<T> only(List<Flowable> flows, Class<T> type) {
    return flows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private List<SlideContent> text(List<Flowable.Text> texts) {
    Layout layout = stage.layout(LayoutRole.CONTENT);
    Placeholder placeholder = layout.text();
    TextDivider.Division best =
        new TextDivider(stage).divide(texts, placeholder, placeholder.textArea());
    List<SlideContent> pages = new ArrayList<>();
    for (TextPaginator.Taken taken : best.pages()) {
      Shape text = best.shape(taken, placeholder);
      pages.add(new SlideContent(LayoutRole.CONTENT, List.of(text), taken.anchors()));
    }
    return pages;
  }

  private List<SlideContent> pictures(List<Flowable.Picture> pictures, boolean titled) {
    LayoutRole role = titled ? LayoutRole.PICTURE : LayoutRole.FULL_PICTURE;
    Placeholder placeholder = stage.layout(role).first(Placeholder.Kind.PICTURE).orElseThrow();
    List<SlideContent> pages = new ArrayList<>();
    for (int start = 0; start < pictures.size(); start += PICTURES_A_SLIDE) {
      List<Flowable.Picture> some =
          pictures.subList(start, Math.min(pictures.size(), start + PICTURES_A_SLIDE));
      int columns = some.size() == 1 ? 1 : some.size() <= 4 ? 2 : 3;
      List<Shape> shapes =
          placer.grid(some, placeholder.box(), columns, false, Optional.of(placeholder));
      pages.add(new SlideContent(role, shapes, List.of()));
    }
    return pages;
  }

  /** Whether lines of text stand above pictures that are wide enough to be below them. */
  private static boolean introduced(
      List<Flowable.Text> texts, List<Flowable.Picture> pictures, List<Flowable> flows) {
    return flows.getFirst() instanceof Flowable.Text
        && texts.size() <= LINES_ABOVE
        && lines(texts)
        && pictures.stream().allMatch(p -> p.image().width() > WIDE * p.image().height());
  }

  private static boolean lines(List<Flowable.Text> texts) {
    return texts.stream()
        .allMatch(t -> t.para().bullet() instanceof Bullet.None && t.para().level() == 0);
  }

  /** A picture above a few words about it. */
  private Optional<SlideContent> caption(
      List<Flowable.Text> texts, List<Flowable.Picture> pictures, List<Flowable> flows) {
    Layout layout = stage.layout(LayoutRole.PICTURE_CAPTION);
    Placeholder words = layout.text();
    Placeholder room = layout.first(Placeholder.Kind.PICTURE).orElseThrow();
    if (!lines(texts) || pictures.size() > 3 || flows.getFirst() instanceof Flowable.Text) {
      return Optional.empty();
    }
    List<TextParagraph> paras = texts.stream().map(Flowable.Text::para).toList();
    Optional<Typesetting> type = stage.fitting(paras, words, words.box(), DeckContext.LEAST_BODY);
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
    TextPlan text = DeckContext.text(paras, type.get(), words.levels());
    shapes.add(new Shape.Text(words, below, true, text));
    List<String> anchors = texts.stream().flatMap(t -> t.anchors().stream()).toList();
    return Optional.of(new SlideContent(LayoutRole.PICTURE_CAPTION, shapes, anchors));
  }

  /** Text and pictures side by side; what the column does not hold goes on further slides. */
  private List<SlideContent> beside(
      List<Flowable.Text> texts, List<Flowable.Picture> pictures, boolean pictureFirst) {
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
    Typesetting type = Typesetting.of(words.levels(), 1, DeckContext.LEAST_BODY);
    List<TextPaginator.Taken> taken = List.of();
    int fewest = Integer.MAX_VALUE;
    for (double scale : DeckContext.SCALES) {
      Typesetting candidate = Typesetting.of(words.levels(), scale, DeckContext.LEAST_BODY);
      List<TextPaginator.Taken> pages =
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
    List<SlideContent> pages = new ArrayList<>();
    for (TextPaginator.Taken part : taken) {
      boolean shared = pages.isEmpty();
      Placeholder placeholder = shared ? words : whole;
      TextPlan text = DeckContext.text(part.paras(), type, placeholder.levels());
      List<Shape> shapes = new ArrayList<>();
      shapes.add(
          new Shape.Text(placeholder, shared ? textBox : whole.box(), shared && moved, text));
      if (shared) {
        shapes.addAll(
            pictureFirst ? 0 : 1, placer.grid(pictures, pictureBox, 1, true, content(room)));
      }
      pages.add(
          new SlideContent(
              shared ? LayoutRole.TWO_CONTENT : LayoutRole.CONTENT, shapes, part.anchors()));
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
