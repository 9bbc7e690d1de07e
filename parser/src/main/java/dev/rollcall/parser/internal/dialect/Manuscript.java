package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.Neighbours;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document before its dialect is applied.
 *
 * @param lines all its lines, those of the front matter included
 * @param matter what its front matter says
 * @param neighbours the files around it
 */
public record Manuscript(List<Line> lines, FrontMatter matter, Neighbours neighbours) {

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

  /** Whether a file around the document belongs to a tool, or its package names it. */
  public Optional<Evidence> project(List<String> files, String name) {
    return files.stream()
        .filter(neighbours::has)
        .findFirst()
        .map(file -> "'" + file + "' lies beside it")
        .or(
            () ->
                neighbours
                    .read("package.json")
                    .filter(json -> json.contains("\"" + name))
                    .map(json -> "the package.json beside it names " + name))
        .map(reason -> new Evidence(Evidence.Weight.AROUND, reason));
  }

  /** The number of the first line behind the front matter. */
  public int firstLine() {
    return matter.end() < lines.size() ? lines.get(matter.end()).number() : lines.size() + 1;
  }
}
