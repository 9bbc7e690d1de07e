package dev.rollcall.parser.internal.dialect.slidev;

import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.dialect.GridColumns;
import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.dialect.SlideSetup.Column;
import dev.rollcall.parser.internal.dialect.SlideSetup.Picture;
import dev.rollcall.parser.internal.source.Comment;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the slides of Slidev: their front matters, slots and notes. */
final class SlidevReader {

  private static final Pattern SLOT = Pattern.compile("\\s*::\\s*([\\w.:-]+?)\\s*::\\s*");
  private static final Pattern CUE = Pattern.compile("\\[click(?::\\d+)?\\]\\s?");
  private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*[\"']?(.*?)[\"']?\\s*\\).*");

  /** The order in which people read slots, by their names; others follow in their own. */
  private static final List<String> ORDER = List.of("", "header", "left", "right", "bottom");

  private static final Map<String, ArrangementKind> KINDS =
      Map.of(
          "section", ArrangementKind.SECTION,
          "quote", ArrangementKind.QUOTE,
          "statement", ArrangementKind.STATEMENT,
          "fact", ArrangementKind.STATEMENT,
          "image-left", ArrangementKind.PICTURE,
          "image-right", ArrangementKind.PICTURE);

  private final Manuscript document;
  private final Findings findings;

  SlidevReader(Manuscript document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  List<RawSlide> read() {
    return SlidevSlides.of(document).stream()
        .filter(slide -> !slide.matter().isTrue("hide") && !slide.matter().isTrue("disabled"))
        .map(this::slide)
        .toList();
  }

  private RawSlide slide(SlidevSlides.Slide slide) {
    List<Line> opened = SlidevText.withoutMagicMoves(slide.lines());
    CommentReader.Result text = new CommentReader(findings).read(new ArrayList<>(opened), 0, false);
    List<Line> notes = notes(text).stream().map(line -> LineEdit.without(line, CUE)).toList();
    List<Column> columns = new ArrayList<>();
    List<Line> shown =
        inOrder(new SlidevText(document.neighbours(), findings).read(text.lines()), columns);
    if (columns.isEmpty()) {
      columns.addAll(GridColumns.of(shown));
    }
    Optional<SourceRange> separator =
        slide.separator() < 0
            ? Optional.empty()
            : Optional.of(SourceRange.at(slide.all().get(slide.separator()).number(), 1));
    SourceRange place = separator.orElse(SourceRange.at(document.firstLine(), 1));
    Settings matter = slide.matter();
    matter
        .text("url")
        .filter(url -> matter.text("layout").filter(l -> l.startsWith("iframe")).isPresent())
        .ifPresent(
            url -> {
              shown.add(Line.at(place.line(), ""));
              shown.add(Line.at(place.line(), "<" + url + ">"));
            });
    return new RawSlide(
        slide.number(),
        false,
        separator,
        false,
        shown,
        notes,
        List.of(),
        setup(matter, place, columns));
  }

  /** The last comment, if nothing follows it. */
  private static List<Line> notes(CommentReader.Result text) {
    if (text.comments().isEmpty()) {
      return List.of();
    }
    Comment last = text.comments().getLast();
    int below = Math.min(last.line() + 1, text.lines().size());
    boolean follows =
        text.lines().subList(below, text.lines().size()).stream().anyMatch(line -> !line.blank());
    boolean mark = last.content().strip().matches("(?is)rollcall\\s*:.*");
    return follows || mark ? List.of() : last.paragraph();
  }

  /**
   * The lines in the order in which people read them.
   *
   * @param columns takes where the columns are
   */
  private static List<Line> inOrder(List<Line> lines, List<Column> columns) {
    Map<Integer, List<Line>> slots = new TreeMap<>();
    List<String> others = new ArrayList<>(ORDER);
    List<Line> open = slots.computeIfAbsent(0, key -> new ArrayList<>());
    for (Line line : lines) {
      Matcher slot = SLOT.matcher(line.text());
      if (line.code() || !slot.matches()) {
        open.add(line);
        continue;
      }
      String name = slot.group(1).equals("default") ? "" : slot.group(1);
      if (!others.contains(name)) {
        others.add(name);
      }
      open = slots.computeIfAbsent(others.indexOf(name), key -> new ArrayList<>());
      open.add(line.without(new int[] {0}, new int[] {line.text().length()}));
    }
    List<Line> ordered = new ArrayList<>();
    boolean headed = slots.containsKey(ORDER.indexOf("left"));
    for (Map.Entry<Integer, List<Line>> slot : slots.entrySet()) {
      String name = others.get(slot.getKey());
      int from = ordered.size();
      ordered.addAll(slot.getValue());
      boolean beside = name.isEmpty() ? !headed : name.equals("left") || name.equals("right");
      if (beside && slots.containsKey(ORDER.indexOf("right"))) {
        columns.add(new Column(from, ordered.size()));
      }
    }
    return ordered;
  }

  private SlideSetup setup(Settings matter, SourceRange place, List<Column> columns) {
    String layout = matter.text("layout").orElse("");
    Optional<Picture> image =
        matter.text("image").map(this::address).map(a -> new Picture(a, "", place));
    boolean behind = layout.equals("image") || layout.equals("cover") || layout.equals("intro");
    Optional<Picture> background =
        matter
            .text("background")
            .or(() -> matter.text("backgroundImage"))
            .filter(value -> !value.contains("gradient("))
            .map(this::address)
            .map(a -> new Picture(a, "", place));
    return new SlideSetup(
        behind ? image.or(() -> background) : background,
        Optional.empty(),
        behind ? List.of() : image.stream().toList(),
        layout.endsWith("-left"),
        Optional.ofNullable(KINDS.get(layout)),
        columns);
  }

  /** Addresses start at the deck's folder. */
  private String address(String written) {
    Matcher url = URL.matcher(written);
    String address = url.matches() ? url.group(1) : written;
    return SlidevText.rooted(address, document.neighbours());
  }
}
