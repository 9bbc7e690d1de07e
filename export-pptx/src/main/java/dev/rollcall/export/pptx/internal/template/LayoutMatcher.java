package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the layouts of a partner's master that fit: by type, then by name, among those that have
 * the placeholders needed where they can be used.
 */
final class LayoutMatcher {

  private static final Map<LayoutRole, Wish> WISHES = new EnumMap<>(LayoutRole.class);

  static {
    WISHES.put(LayoutRole.COVER, new Wish("title", "cover|title slide|titelfolie|titelseite", 1));
    WISHES.put(LayoutRole.SECTION, new Wish("secHead", "section|abschnitt|kapitel|divider", 1));
    WISHES.put(LayoutRole.CONTENT, new Wish("obj", "content|inhalt|text|bullet", 1));
    WISHES.put(LayoutRole.TWO_CONTENT, new Wish("twoObj", "two|2|zwei|column|spalten", 2));
    WISHES.put(LayoutRole.TITLE_ONLY, new Wish("titleOnly", "title only|nur titel", 0));
    WISHES.put(LayoutRole.AGENDA, new Wish("", "agenda|table of contents|inhaltsverzeichnis", 1));
  }

  /**
   * What a layout should be.
   *
   * @param type its type (ECMA-376-1, 19.7.15)
   * @param names a pattern of its name
   * @param texts how many placeholders for text it has
   */
  private record Wish(String type, String names, int texts) {
    boolean named(Layout layout) {
      return Pattern.compile(names).matcher(layout.name().toLowerCase(Locale.ROOT)).find();
    }
  }

  private final Box slide;

  /** Creates a matcher for slides of a size. */
  LayoutMatcher(double width, double height) {
    slide = new Box(0, 0, width, height);
  }

  /** The layouts found; roles without one are missing. */
  Map<LayoutRole, Layout> match(List<Layout> layouts) {
    Map<LayoutRole, Layout> found = new EnumMap<>(LayoutRole.class);
    WISHES.forEach(
        (role, wish) -> best(layouts, role, wish).ifPresent(layout -> found.put(role, layout)));
    Layout content = found.get(LayoutRole.CONTENT);
    if (content != null) {
      found.putIfAbsent(LayoutRole.AGENDA, content);
    }
    return found;
  }

  private Optional<Layout> best(List<Layout> layouts, LayoutRole role, Wish wish) {
    Layout best = null;
    int most = 0;
    for (Layout layout : layouts) {
      int score = usable(layout, role, wish) ? score(layout, role, wish) : 0;
      if (score > most) {
        most = score;
        best = layout;
      }
    }
    return Optional.ofNullable(best);
  }

  /** By type 4, by name 2; content is also found by its placeholders alone. */
  private static int score(Layout layout, LayoutRole role, Wish wish) {
    boolean typed = !wish.type().isEmpty() && wish.type().equals(layout.type());
    int score = (typed ? 4 : 0) + (wish.named(layout) ? 2 : 0);
    boolean byPlaceholders =
        role == LayoutRole.CONTENT
            || role == LayoutRole.TITLE_ONLY
            || role == LayoutRole.TWO_CONTENT;
    return score == 0 && byPlaceholders && layout.type().isEmpty() ? 1 : score;
  }

  private boolean usable(Layout layout, LayoutRole role, Wish wish) {
    Optional<Placeholder> title = layout.first(Placeholder.Kind.TITLE);
    List<Placeholder> texts = layout.all(Placeholder.Kind.TEXT);
    boolean titled =
        title.isPresent()
            && visible(title.get().box())
            && title.get().box().width() > slide.width() * 0.3;
    if (!titled || layout.first(Placeholder.Kind.PICTURE).isPresent()) {
      return false;
    }
    boolean several = role == LayoutRole.CONTENT || role == LayoutRole.TITLE_ONLY;
    if (several ? texts.size() != wish.texts() : texts.size() < wish.texts()) {
      return false;
    }
    double least = role == LayoutRole.CONTENT || role == LayoutRole.AGENDA ? 0.2 : 0.03;
    if (texts.stream().limit(wish.texts()).anyMatch(text -> !roomy(text.box(), least))) {
      return false;
    }
    if (role == LayoutRole.TWO_CONTENT) {
      Box left = texts.get(0).box();
      Box right = texts.get(1).box();
      return texts.size() == 2
          && texts.get(0).index() != texts.get(1).index()
          && left.right() <= right.x()
          && roomy(left, 0.1)
          && roomy(right, 0.1);
    }
    return texts.stream().noneMatch(text -> text.box().overlaps(title.get().box()));
  }

  private boolean visible(Box box) {
    return box.x() >= 0
        && box.y() >= 0
        && box.right() <= slide.width() + 1
        && box.bottom() <= slide.height() + 1;
  }

  private boolean roomy(Box box, double share) {
    return visible(box) && box.width() * box.height() >= share * slide.width() * slide.height();
  }
}
