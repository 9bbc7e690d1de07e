package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the layouts of a partner's master that fit: by the placeholders that they have and where
 * those stand, then by type. Names are in the language of whoever made the design; only agendas,
 * which have no type, are found by them.
 */
final class LayoutMatcher {

  private static final Pattern AGENDA =
      Pattern.compile("agenda|table of contents|inhaltsverzeichnis|tagesordnung");

  // What the types of layouts count (ECMA-376-1, 19.7.15), against layouts without a type.
  private static final double TYPED = 8;
  private static final double ALMOST = 7;
  private static final double UNTYPED = 3;
  private static final double MISTYPED = 1;

  private static final double ANY_CONTENT = 2; // takes tables and pictures, too
  private static final double EXTRA = 0.5; // for each placeholder that stays empty

  // Shares of the slide.
  private static final double MAIN = 0.2;
  private static final double MAIN_HEIGHT = 0.25;
  private static final double MAIN_WIDTH = 0.35;
  private static final double COLUMN = 0.1;
  private static final double LINES = 0.03;
  private static final double TITLE_WIDTH = 0.3;

  private final Box slide;
  private final Optional<Box> usualTitle;

  /**
   * Creates a matcher for slides of a size.
   *
   * @param master the master, read like a layout
   */
  LayoutMatcher(Box slide, Layout master) {
    this.slide = slide;
    usualTitle = master.first(Placeholder.Kind.TITLE).map(Placeholder::box);
  }

  /** A layout with the placeholders that are used of it, and how well it fits. */
  private record Fit(Layout layout, double score) {}

  /** The layouts found; roles without one are missing. */
  Map<LayoutRole, Layout> match(List<Layout> layouts) {
    Map<LayoutRole, Layout> found = new EnumMap<>(LayoutRole.class);
    best(layouts, this::cover).ifPresent(layout -> found.put(LayoutRole.COVER, layout));
    best(layouts, this::section).ifPresent(layout -> found.put(LayoutRole.SECTION, layout));
    Optional<Layout> content = best(layouts, this::content);
    if (content.isEmpty()) {
      return found;
    }
    found.put(LayoutRole.CONTENT, content.get());
    Box room = content.get().text().box();
    List<Layout> alike =
        layouts.stream()
            .filter(l -> l.first(Placeholder.Kind.TITLE).stream().noneMatch(t -> over(t, room)))
            .toList();
    best(alike, this::twoContent).ifPresent(layout -> found.put(LayoutRole.TWO_CONTENT, layout));
    best(alike, this::titleOnly).ifPresent(layout -> found.put(LayoutRole.TITLE_ONLY, layout));
    List<Layout> agendas =
        layouts.stream()
            .filter(l -> AGENDA.matcher(l.name().toLowerCase(Locale.ROOT)).find())
            .toList();
    found.put(LayoutRole.AGENDA, best(agendas, this::content).orElse(content.get()));
    return found;
  }

  private static boolean over(Placeholder title, Box room) {
    return title.box().overlaps(room);
  }

  private static Optional<Layout> best(
      List<Layout> layouts, Function<Layout, Optional<Fit>> judge) {
    Fit best = null;
    for (Layout layout : layouts) {
      Optional<Fit> fit = judge.apply(layout);
      if (fit.isPresent() && (best == null || fit.get().score() > best.score())) {
        best = fit.get(); // of those that fit alike, the first
      }
    }
    return Optional.ofNullable(best).map(Fit::layout);
  }

  /** A title, and one place for text that is much larger than any other. */
  private Optional<Fit> content(Layout layout) {
    Optional<Placeholder> title = title(layout);
    if (title.isEmpty() || hasMore(layout) || opens(layout)) {
      return Optional.empty();
    }
    List<Placeholder> texts = texts(layout, title.get());
    Placeholder main = texts.isEmpty() ? null : texts.getFirst();
    if (main == null
        || title.get().type().equals("ctrTitle") // a cover, whatever its layout's type
        || share(main.box()) < MAIN
        || main.box().height() < MAIN_HEIGHT * slide.height()
        || main.box().width() < MAIN_WIDTH * slide.width()
        || texts.stream().skip(1).anyMatch(extra -> !isSmall(extra, main))) {
      return Optional.empty();
    }
    double score =
        switch (layout.type()) {
          case "obj" -> TYPED;
          case "tx" -> ALMOST;
          case "", "cust" -> UNTYPED;
          default -> MISTYPED;
        };
    score += main.type().isEmpty() ? ANY_CONTENT : 0;
    score += share(main.box()) - EXTRA * (texts.size() - 1);
    return Optional.of(new Fit(used(layout, title.get(), List.of(main)), score));
  }

  /** A title, and two places for text beside each other. */
  private Optional<Fit> twoContent(Layout layout) {
    Optional<Placeholder> title = title(layout);
    if (title.isEmpty() || hasMore(layout)) {
      return Optional.empty();
    }
    List<Placeholder> texts = texts(layout, title.get());
    if (texts.size() < 2) {
      return Optional.empty();
    }
    List<Placeholder> columns = new ArrayList<>(texts.subList(0, 2));
    columns.sort(Comparator.comparingDouble(column -> column.box().x()));
    Box left = columns.getFirst().box();
    Box right = columns.getLast().box();
    boolean beside =
        left.right() <= right.x()
            && Math.abs(left.y() - right.y()) < left.height() / 2
            && share(left) >= COLUMN
            && share(right) >= COLUMN;
    Placeholder smaller = texts.get(1);
    if (!beside
        || columns.getFirst().index() == columns.getLast().index()
        || texts.stream().skip(2).anyMatch(extra -> !isSmall(extra, smaller))) {
      return Optional.empty();
    }
    double score =
        switch (layout.type()) {
          case "twoObj" -> TYPED;
          case "", "cust" -> UNTYPED;
          default -> MISTYPED;
        };
    return Optional.of(
        new Fit(used(layout, title.get(), columns), score - EXTRA * (texts.size() - 2)));
  }

  /** A title where titles usually are, and room. */
  private Optional<Fit> titleOnly(Layout layout) {
    Optional<Placeholder> title = title(layout);
    boolean filled =
        title.stream()
            .flatMap(t -> texts(layout, t).stream())
            .anyMatch(t -> share(t.box()) >= COLUMN);
    if (title.isEmpty() || hasMore(layout) || filled) {
      return Optional.empty();
    }
    boolean usual = usualTitle.equals(Optional.of(title.get().box()));
    double score =
        switch (layout.type()) {
          case "titleOnly" -> TYPED;
          case "", "cust" -> usual ? UNTYPED : 0;
          default -> 0;
        };
    return score == 0
        ? Optional.empty()
        : Optional.of(new Fit(used(layout, title.get(), List.of()), score));
  }

  /** A title of its own kind, and a few lines. */
  private Optional<Fit> cover(Layout layout) {
    boolean centred =
        layout.first(Placeholder.Kind.TITLE).stream().anyMatch(t -> t.type().equals("ctrTitle"));
    double score =
        switch (layout.type()) {
          case "title" -> TYPED;
          case "", "cust" -> centred ? UNTYPED : 0;
          default -> 0;
        };
    return opening(layout, "subTitle", score);
  }

  /** A title in the middle of the slide, and a few lines. */
  private Optional<Fit> section(Layout layout) {
    double score =
        switch (layout.type()) {
          case "secHead" -> TYPED;
          case "", "cust" -> opens(layout) ? UNTYPED : 0;
          default -> 0;
        };
    return opening(layout, "body", score);
  }

  /** Whether a layout opens a part: its title stands in the middle, above a few lines at most. */
  private boolean opens(Layout layout) {
    if (layout.type().equals("title") || layout.type().equals("secHead")) {
      return true;
    }
    Optional<Placeholder> title = layout.first(Placeholder.Kind.TITLE);
    return title.isPresent()
        && title.get().type().equals("title")
        && !usualTitle.equals(Optional.of(title.get().box()))
        && title.get().box().y() + title.get().box().height() / 2 > slide.height() / 4
        && layout.all(Placeholder.Kind.TEXT).stream().noneMatch(text -> text.type().isEmpty());
  }

  private Optional<Fit> opening(Layout layout, String usual, double score) {
    Optional<Placeholder> title = title(layout);
    if (score == 0 || title.isEmpty()) {
      return Optional.empty();
    }
    List<Placeholder> texts =
        texts(layout, title.get()).stream().filter(t -> share(t.box()) >= LINES).toList();
    Optional<Placeholder> lines =
        texts.stream().filter(t -> t.type().equals(usual)).findFirst().or(() -> first(texts));
    double empty = layout.all(Placeholder.Kind.PICTURE).size() + texts.size() - 1.0;
    return lines.map(
        text -> new Fit(used(layout, title.get(), List.of(text)), score - EXTRA * empty));
  }

  private static Optional<Placeholder> first(List<Placeholder> texts) {
    return texts.stream().findFirst();
  }

  /** A title that can be read. */
  private Optional<Placeholder> title(Layout layout) {
    return layout
        .first(Placeholder.Kind.TITLE)
        .filter(title -> visible(title.box()))
        .filter(title -> title.box().width() > TITLE_WIDTH * slide.width());
  }

  /** The places for text that a title leaves free, the largest first. */
  private List<Placeholder> texts(Layout layout, Placeholder title) {
    return layout.all(Placeholder.Kind.TEXT).stream()
        .filter(text -> visible(text.box()) && !text.box().overlaps(title.box()))
        .sorted(Comparator.comparingDouble(text -> -share(text.box())))
        .toList();
  }

  /** Whether a layout has places for more than text. */
  private boolean hasMore(Layout layout) {
    return layout.first(Placeholder.Kind.PICTURE).isPresent()
        || layout.all(Placeholder.Kind.OTHER).stream().anyMatch(p -> share(p.box()) >= LINES);
  }

  private boolean isSmall(Placeholder extra, Placeholder main) {
    return share(extra.box()) < share(main.box()) / 3;
  }

  /** A layout without what stays empty. */
  private static Layout used(Layout layout, Placeholder title, List<Placeholder> texts) {
    List<Placeholder> placeholders = new ArrayList<>();
    placeholders.add(title);
    placeholders.addAll(texts);
    for (Placeholder placeholder : layout.placeholders()) {
      switch (placeholder.kind()) {
        case DATE, FOOTER, NUMBER -> placeholders.add(placeholder);
        case TITLE, TEXT, PICTURE, OTHER -> {}
      }
    }
    return new Layout(layout.part(), layout.type(), layout.name(), placeholders);
  }

  private boolean visible(Box box) {
    return box.x() >= -1
        && box.y() >= -1
        && box.right() <= slide.width() + 1
        && box.bottom() <= slide.height() + 1;
  }

  private double share(Box box) {
    return box.width() * box.height() / (slide.width() * slide.height());
  }
}
