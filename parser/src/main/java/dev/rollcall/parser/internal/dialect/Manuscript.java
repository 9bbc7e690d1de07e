package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.Neighbours;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document before its dialect is applied.
 *
 * @param lines all its lines, those of the front matter included
 * @param matter what its front matter says
 * @param neighbours the files around it
 */
public record Manuscript(List<Line> lines, FrontMatter matter, Neighbours neighbours) {

  private static final Pattern RULE = Pattern.compile("-{3,4}[ \\t]*");

  /** Minutes may have a rule; what has more of them is meant to be shown slide by slide. */
  private static final int DECK = 2;

  /** Copies the lines. */
  public Manuscript {
    lines = List.copyOf(lines);
  }

  /** Everything that the front matter sets. */
  public Settings head() {
    return Settings.ofMatter(lines.subList(0, matter.end()));
  }

  /** What the front matter sets, where plain values reach to the end of their line. */
  public Settings looseHead() {
    String yaml =
        lines.subList(0, matter.end()).stream()
            .map(Line::text)
            .filter(text -> !Settings.EDGE.matcher(text).matches())
            .collect(Collectors.joining("\n"));
    return Settings.loose(yaml).orElseGet(this::head);
  }

  /** The lines behind the front matter, those of fenced code blocks marked. */
  public List<Line> text() {
    BitSet code = CommentReader.code(lines, matter.end(), false);
    List<Line> text = new ArrayList<>();
    for (int i = matter.end(); i < lines.size(); i++) {
      text.add(code.get(i) ? lines.get(i).asCode() : lines.get(i));
    }
    return text;
  }

  /**
   * Whether a file around the document belongs to a tool, or its package names it. A project
   * further above holds other documents, too: it speaks for decks only.
   */
  public Optional<Evidence> project(List<String> files, String name) {
    boolean parted = rules() >= DECK;
    return files.stream()
        .filter(file -> neighbours.has(file) || (parted && neighbours.around(file).isPresent()))
        .findFirst()
        .map(file -> "its project has '%s'".formatted(file))
        .or(
            () ->
                (parted ? neighbours.around("package.json") : neighbours.read("package.json"))
                    .filter(json -> json.contains("\"" + name))
                    .map(json -> "the package.json of its project names " + name))
        .map(reason -> new Evidence(Evidence.Weight.AROUND, reason));
  }

  /** How many rules stand between blank lines. */
  private long rules() {
    List<Line> text = text();
    return IntStream.range(1, Math.max(1, text.size() - 1))
        .filter(i -> !text.get(i).code() && RULE.matcher(text.get(i).text()).matches())
        .filter(i -> text.get(i - 1).blank() && text.get(i + 1).blank())
        .count();
  }

  /** The number of the first line behind the front matter. */
  public int firstLine() {
    return matter.end() < lines.size() ? lines.get(matter.end()).number() : lines.size() + 1;
  }
}
