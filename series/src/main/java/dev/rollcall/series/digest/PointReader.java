package dev.rollcall.series.digest;

import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes points of those parts of a section that are news, and of what they stand below. */
final class PointReader {

  /** Characters by which a line may be longer than the action or decision that it states. */
  private static final int AROUND = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Predicate<String> isNews;

  /** The actions and decisions by the lines on which they begin; they are told elsewhere. */
  private final Map<Integer, String> promises = new HashMap<>();

  PointReader(Call call, Predicate<String> isNews) {
    this.isNews = isNews;
    call.actions().forEach(action -> note(action.source(), action.text()));
    call.decisions().forEach(decision -> note(decision.source(), decision.text()));
  }

  private void note(Optional<SourceRange> range, String text) {
    range.ifPresent(source -> promises.put(source.line(), plain(text)));
  }

  /** The words of a statement as changes tell them: on one line. */
  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The points of a section's slides; what has a title of its own stands below that. */
  List<Point> points(List<Slide> slides, String sectionName) {
    List<Point> points = new ArrayList<>();
    for (Slide slide : slides) {
      String title = TextContent.name(slide.title());
      boolean titled = !title.isBlank() && !title.startsWith(sectionName.strip());
      List<Point> said = points(slide.blocks());
      if (titled && !said.isEmpty()) {
        points.add(new Point(slide.title(), false, said));
      } else {
        points.addAll(said);
      }
    }
    return points;
  }

  /** What stands behind a heading stands below its words, up to the next. */
  private List<Point> points(List<Block> blocks) {
    List<Point> points = new ArrayList<>();
    Optional<Heading> heading = Optional.empty();
    List<Point> below = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading next) {
        close(heading, below, points);
        heading = Optional.of(next);
        below = new ArrayList<>();
      } else {
        add(block, below);
      }
    }
    close(heading, below, points);
    return points;
  }

  private static void close(Optional<Heading> heading, List<Point> below, List<Point> points) {
    if (heading.isEmpty()) {
      points.addAll(below);
    } else if (!below.isEmpty()) {
      points.add(new Point(heading.get().content(), false, below));
    }
  }

  private void add(Block block, List<Point> points) {
    switch (block) {
      case Paragraph p -> {
        if (p.role().isEmpty()) { // who reports and when is said elsewhere
          statement(p.content(), p.source(), false, List.of(), points);
        }
      }
      case ListBlock l -> l.items().forEach(item -> item(item, points));
      case Quote q -> points.addAll(points(q.blocks()));
      case Callout c -> statement(c.title(), c.source(), false, points(c.blocks()), points);
      case Table t -> t.rows().forEach(row -> row(row, t.source(), points));
      case Definitions d ->
          d.entries()
              .forEach(
                  entry -> {
                    List<Point> meanings =
                        entry.meanings().stream().flatMap(m -> points(m).stream()).toList();
                    statement(entry.term(), d.source(), false, meanings, points);
                  });
      case Heading h -> {} // opens a group, above
      case CodeBlock c -> {} // to be read in the call
      case Rule r -> {}
      case Footnotes f -> {}
    }
  }

  private void item(Item item, List<Point> points) {
    List<Inline> words = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    Optional<SourceRange> source = Optional.empty();
    for (Block block : item.blocks()) {
      if (block instanceof Paragraph p) {
        if (!words.isEmpty()) {
          words.add(Text.of(" "));
        }
        words.addAll(p.content());
        source = source.or(p::source);
      } else {
        others.add(block);
      }
    }
    statement(words, source, item.done().orElse(false), points(others), points);
  }

  private void row(TableRow row, Optional<SourceRange> source, List<Point> points) {
    List<Inline> words = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      if (!words.isEmpty()) {
        words.add(Text.of(" | "));
      }
      words.addAll(cell.content());
    }
    statement(words, source, false, List.of(), points);
  }

  /** Adds a statement that is news or stands above news. */
  private void statement(
      List<Inline> words,
      Optional<SourceRange> source,
      boolean isDone,
      List<Point> below,
      List<Point> points) {
    String text = plain(TextContent.of(words));
    boolean told =
        isNews.test(text)
            && text.codePoints().anyMatch(Character::isLetterOrDigit)
            && !isPromise(text, source);
    if (told || (!below.isEmpty() && !text.isBlank())) {
      points.add(new Point(words, isDone, below));
    } else {
      points.addAll(below);
    }
  }

  private boolean isPromise(String text, Optional<SourceRange> source) {
    return source
        .map(range -> promises.get(range.line()))
        .filter(promise -> text.contains(promise) && text.length() - promise.length() <= AROUND)
        .isPresent();
  }
}
