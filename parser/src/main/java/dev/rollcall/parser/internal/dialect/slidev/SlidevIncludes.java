package dev.rollcall.parser.internal.dialect.slidev;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.SourceLineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes in the files that a deck names: slides ({@code src:}) and code ({@code <<< @/…}), from its
 * own folder only. What they bring stands at the line that names them.
 */
final class SlidevIncludes {

  private static final int DEEPEST = 8;
  private static final int MOST_LINES = 100_000;

  private static final Pattern SNIPPET =
      Pattern.compile("\\s*<<<\\s*(\\S+?)(?:#([\\w-]+))?(?:\\s+([\\w+-]+))?\\s*(?:\\{.*)?");

  /** What stands around a front matter, and what names a file. */
  private static final Pattern FRAME =
      Pattern.compile("-{3,}\\s*|\\s*```.*|[\"']?src[\"']?\\s*:.*");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private final Manuscript document;
  private final Findings findings;
  private int budget = MOST_LINES;

  SlidevIncludes(Manuscript document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  /**
   * What a slide is taken in by.
   *
   * @param path its file; empty for the deck itself
   * @param from the place of what names it; empty for the deck itself
   * @param matter what is set where the file is named: it holds before what the file says
   */
  private record Place(String path, Optional<Place> from, List<Line> matter) {

    String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Whether a file is being taken in already. */
    boolean isWithin(String file) {
      return path.equals(file) || from.filter(outer -> outer.isWithin(file)).isPresent();
    }

    int depth() {
      return from.map(outer -> outer.depth() + 1).orElse(0);
    }
  }

  /** The lines of the whole deck. */
  List<Line> lines() {
    List<Line> whole = new ArrayList<>(document.lines().subList(0, document.matter().end()));
    Place deck = new Place("", Optional.empty(), List.of());
    for (SlidevSlides.Slide slide : SlidevSlides.of(document)) {
      if (slide.matter().text("src").isPresent()) {
        included(slide, deck, matter(slide, document.lines(), document.matter().end()), whole);
      } else {
        int from = slide.separator() < 0 ? slide.from() : slide.separator();
        slide
            .all()
            .subList(Math.max(0, Math.min(from, slide.text())), slide.to())
            .forEach(line -> snippet(line, "", whole));
      }
    }
    return whole;
  }

  /** Takes in the slides that a slide names. */
  private void included(
      SlidevSlides.Slide slide, Place around, List<Line> matter, List<Line> whole) {
    if (slide.matter().isTrue("hide") || slide.matter().isTrue("disabled")) {
      return;
    }
    String source = slide.matter().text("src").orElseThrow();
    String[] parts = source.split("#", 2);
    String path = path(parts[0], around.folder());
    if (around.isWithin(path)) {
      findings.report(
          SourceRange.at(slide.number(), 1),
          ParserCode.DEGRADED_CONSTRUCT,
          "These slides take in themselves; remove this 'src', or name another file.");
      return;
    }
    Optional<String> text =
        around.depth() < DEEPEST ? document.neighbours().read(path) : Optional.empty();
    if (text.isEmpty()) {
      missing(slide.number(), "slides");
      whole.add(Line.at(slide.number(), "---"));
      whole.add(Line.at(slide.number(), ""));
      whole.add(Line.at(slide.number(), "`" + source.replace("`", "") + "`"));
      whole.add(Line.at(slide.number(), ""));
      return;
    }
    List<Line> lines =
        new SourceLineReader()
            .read(text.get()).stream().map(line -> Line.at(slide.number(), line.text())).toList();
    budget -= lines.size();
    if (budget < 0) {
      missing(slide.number(), "slides");
      return;
    }
    int end = head(lines);
    List<SlidevSlides.Slide> found =
        SlidevSlides.of(lines, end, Settings.ofMatter(lines.subList(0, end)));
    Place place = new Place(path, Optional.of(around), matter);
    for (SlidevSlides.Slide one : parts.length > 1 ? some(found, parts[1]) : found) {
      List<Line> own = new ArrayList<>(matter(one, lines, end));
      own.addAll(matter); // of two lines for one key, the last holds
      if (one.matter().text("src").isPresent()) {
        included(one, place, own, whole);
        continue;
      }
      whole.add(Line.at(slide.number(), "---"));
      if (own.isEmpty()) {
        whole.add(Line.at(slide.number(), ""));
      } else {
        whole.addAll(own);
        whole.add(Line.at(slide.number(), "---"));
      }
      one.lines().forEach(line -> snippet(line, place.folder(), whole));
    }
  }

  /** The lines of a slide's front matter, without the one that takes in others. */
  private static List<Line> matter(SlidevSlides.Slide slide, List<Line> lines, int end) {
    List<Line> matter =
        slide.separator() < 0
            ? lines.subList(0, end)
            : slide.all().subList(slide.from(), Math.max(slide.from(), slide.text()));
    return matter.stream()
        .filter(line -> !line.blank() && !FRAME.matcher(line.text()).matches())
        .toList();
  }

  /** The index behind the front matter of a file. */
  private static int head(List<Line> lines) {
    if (lines.isEmpty()
        || !lines.getFirst().text().stripTrailing().equals("---")
        || lines.size() < 2
        || lines.get(1).blank()) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().stripTrailing().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<SlidevSlides.Slide> some(List<SlidevSlides.Slide> all, String ranges) {
    List<SlidevSlides.Slide> some = new ArrayList<>();
    for (String part : ranges.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (range.matches()) {
        int from = Math.max(1, Integer.parseInt(range.group(1)));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        some.addAll(
            all.subList(
                Math.min(from - 1, all.size()),
                Math.max(Math.min(from - 1, all.size()), Math.min(to, all.size()))));
      }
    }
    return some;
  }

  private void snippet(Line line, String folder, List<Line> whole) {
    Matcher snippet = SNIPPET.matcher(line.text());
    if (!snippet.matches()) {
      whole.add(line);
      return;
    }
    String path = path(snippet.group(1).replaceFirst("^@/", "/"), folder);
    Optional<String> text = document.neighbours().read(path);
    if (text.isEmpty()) {
      missing(line.number(), "code");
      whole.add(line.rewritten("`" + snippet.group(1).replace("`", "") + "`"));
      return;
    }
    String language =
        snippet.group(3) != null
            ? snippet.group(3)
            : path.replaceAll("^.*?(?:\\.([\\w+-]+))?$", "$1");
    List<Line> code = region(new SourceLineReader().read(text.get()), snippet.group(2));
    budget -= code.size();
    if (budget < 0) {
      missing(line.number(), "code");
      return;
    }
    String fence = "`".repeat(12);
    whole.add(line.rewritten(fence + language));
    code.forEach(one -> whole.add(line.rewritten(one.text())));
    whole.add(line.rewritten(fence));
  }

  private static List<Line> region(
      List<Line> lines, @org.jspecify.annotations.Nullable String name) {
    if (name == null) {
      return lines;
    }
    List<Line> region = new ArrayList<>();
    boolean open = false;
    for (Line line : lines) {
      if (line.text().matches(".*#?region\\s+" + Pattern.quote(name) + "\\b.*")
          && !line.text().contains("endregion")) {
        open = true;
      } else if (line.text().contains("endregion") && open) {
        break;
      } else if (open) {
        region.add(line);
      }
    }
    return region.isEmpty() ? lines : region;
  }

  private static String path(String written, String folder) {
    return written.startsWith("/")
        ? written.substring(1)
        : folder + written.replaceFirst("^\\./", "");
  }

  private void missing(int line, String what) {
    findings.report(
        SourceRange.at(line, 1),
        ParserCode.DEGRADED_CONSTRUCT,
        "The "
            + what
            + " of this file cannot be had; put it into the document's folder, and no link in its place.");
  }
}
