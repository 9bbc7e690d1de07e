package dev.rollcall.parser.internal.dialect.marp;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.dialect.SlideSetup.Picture;
import dev.rollcall.parser.internal.markdown.HedgeDocMarkdown;
import dev.rollcall.parser.internal.source.Comment;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Divides a document as Marp does: at the rules and headings that Markdown sees at its top. */
final class MarpReader {

  private static final HedgeDocMarkdown MARKDOWN = new HedgeDocMarkdown();

  private final Manuscript document;
  private final CommentReader.Result text;
  private final MarpDirectives directives;
  private final MarpReferences references;
  private final List<RawSlide> slides = new ArrayList<>();
  private Optional<SourceRange> separator = Optional.empty();
  private int comment;
  private int start;

  MarpReader(Manuscript document, Findings findings) {
    this.document = document;
    this.text =
        new CommentReader(findings)
            .read(new ArrayList<>(document.lines()), document.matter().end(), false);
    this.directives = new MarpDirectives(document.looseHead());
    this.references = new MarpReferences(text.lines());
  }

  List<RawSlide> read() {
    List<Line> lines = text.lines();
    // Directives for the whole document may stand anywhere in it.
    MarpDirectives all = new MarpDirectives(document.looseHead());
    text.comments().forEach(one -> all.take(one.content()));
    Node top = MARKDOWN.parse(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    for (Node node = top.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getSourceSpans().isEmpty()) {
        continue;
      }
      int line = node.getSourceSpans().getFirst().getLineIndex();
      if (node instanceof ThematicBreak) {
        end(line);
        Line rule = lines.get(line);
        separator =
            Optional.of(
                new SourceRange(
                    rule.number(),
                    1,
                    rule.number(),
                    Math.max(1, rule.text().stripTrailing().length())));
        start = line + 1;
      } else if (node instanceof Heading heading
          && all.divides(heading.getLevel())
          && lines.subList(start, line).stream().anyMatch(before -> !before.blank())) {
        end(line);
        separator = Optional.empty();
        start = line;
      }
    }
    end(lines.size());
    return slides;
  }

  /** Ends the slide that is read before a line. */
  private void end(int line) {
    List<Line> said = new ArrayList<>();
    while (comment < text.comments().size() && text.comments().get(comment).line() < line) {
      said(text.comments().get(comment++), said);
    }
    if (line == text.lines().size()) { // a comment at the very end may have left no line
      while (comment < text.comments().size()) {
        said(text.comments().get(comment++), said);
      }
    }
    MarpPictures.Backgrounds backgrounds = new MarpPictures.Backgrounds();
    List<Line> shown =
        text.lines().subList(start, line).stream()
            .map(one -> MarpPictures.read(references.resolved(one), backgrounds))
            .toList();
    SourceRange place = separator.orElse(SourceRange.at(document.firstLine(), 1));
    Optional<Picture> picture =
        directives.backgroundImage().map(address -> new Picture(address, "", place));
    SlideSetup setup =
        backgrounds.setup(
            picture,
            directives.value("backgroundColor"),
            directives
                .value("class")
                .filter(value -> value.matches("(?s).*\\blead\\b.*"))
                .isPresent(),
            shown);
    slides.add(
        new RawSlide(
            firstLine(line),
            false,
            separator,
            false,
            references.completed(shown),
            references.completed(said),
            List.of(),
            setup));
    directives.nextSlide();
  }

  private int firstLine(int line) {
    if (separator.isPresent()) {
      return separator.get().line() + 1;
    }
    return start > 0 && start < line ? text.lines().get(start).number() : document.firstLine();
  }

  private void said(Comment one, List<Line> said) {
    if (!directives.take(one.content())) {
      said.addAll(one.paragraph());
    }
  }
}
