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

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private final Manuscript document;
  private final Findings findings;
  private int budget = MOST_LINES;

  SlidevIncludes(Manuscript document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  /** The lines of the whole deck. */
  List<Line> lines() {
    List<Line> whole = new ArrayList<>(document.lines().subList(0, document.matter().end()));
    slides(SlidevSlides.of(document), "", 0, whole);
    return whole;
  }

  private void slides(List<SlidevSlides.Slide> slides, String folder, int depth, List<Line> whole) {
    for (SlidevSlides.Slide slide : slides) {
      List<Line> own =
          slide
              .all()
              .subList(
                  Math.max(
                      0,
                      Math.min(
                          slide.separator() < 0 ? slide.from() : slide.separator(), slide.text())),
                  slide.to());
      Optional<String> source = slide.matter().text("src");
      if (source.isEmpty()) {
        own.forEach(line -> snippet(line, folder, whole));
      } else if (!slide.matter().isTrue("hide") && !slide.matter().isTrue("disabled")) {
        included(slide, source.get(), folder, depth, whole);
      }
    }
  }

  private void included(
      SlidevSlides.Slide slide, String source, String folder, int depth, List<Line> whole) {
    String[] parts = source.split("#", 2);
    String path = path(parts[0], folder);
    Optional<String> text = depth < DEEPEST ? document.neighbours().read(path) : Optional.empty();
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
    Settings head = Settings.ofMatter(lines.subList(0, end));
    List<SlidevSlides.Slide> found = SlidevSlides.of(lines, end, head);
    List<SlidevSlides.Slide> wanted = parts.length > 1 ? some(found, parts[1]) : found;
    String inner = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
    for (SlidevSlides.Slide one : wanted) {
      if (one.separator() < 0) { // its front matter, if any, is that of a slide now
        whole.add(Line.at(slide.number(), "---"));
        List<Line> matter = lines.subList(0, end);
        if (matter.size() > 2) {
          whole.addAll(matter.subList(1, matter.size()));
        } else {
          whole.add(Line.at(slide.number(), ""));
        }
        if (one.matter().text("src").isEmpty()) {
          one.lines().forEach(line -> snippet(line, inner, whole));
          continue;
        }
      }
      slides(List.of(one), inner, depth + 1, whole);
    }
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
