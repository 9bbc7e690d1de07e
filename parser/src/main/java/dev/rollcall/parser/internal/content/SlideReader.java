package dev.rollcall.parser.internal.content;

import dev.rollcall.model.Arrangement;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.SlideSetup;
import dev.rollcall.parser.internal.markdown.HedgeDocMarkdown;
import dev.rollcall.parser.internal.markdown.block.AbbreviationBlock;
import dev.rollcall.parser.internal.markdown.block.FootnoteBlock;
import dev.rollcall.parser.internal.privacy.PrivateMarks;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.LineEnds;
import dev.rollcall.parser.internal.source.Mending;
import dev.rollcall.parser.internal.source.PlainBlanks;
import dev.rollcall.parser.internal.source.Positions;
import dev.rollcall.parser.internal.text.DataPictures;
import dev.rollcall.parser.internal.text.FootnoteNumbers;
import dev.rollcall.parser.internal.text.ReadingContext;
import dev.rollcall.parser.internal.text.Urls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads the text of slides. */
public final class SlideReader {

  private static final Pattern INDENTED_HEADING = Pattern.compile("(?:\\t| {4,})\\s*#{1,6} +\\S.*");

  private static final Pattern FRAME =
      Pattern.compile("\\s*(?:</?(?:div|section)\\b[^<>]*>\\s*)+", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile("<(/?)(?:div|section)\\b[^<>]*(?<!/)>", Pattern.CASE_INSENSITIVE);

  private final HedgeDocMarkdown markdown;
  private final LineEnds lineEnds;
  private final Findings findings;
  private final DataPictures pictures;
  private final FootnoteNumbers footnotes = new FootnoteNumbers();

  /** Creates a reader that hands over the pictures which stand in the document itself. */
  public SlideReader(
      HedgeDocMarkdown markdown, LineEnds lineEnds, Findings findings, DataPictures pictures) {
    this.pictures = pictures;
    this.markdown = markdown;
    this.lineEnds = lineEnds;
    this.findings = findings;
  }

  private record Parsed(
      RawSlide raw, List<Line> lines, List<Line> noteLines, List<Part> text, Node notes) {}

  /**
   * Lines that are Markdown of their own.
   *
   * @param column whether they stand in a column
   */
  private record Part(List<Line> lines, Node text, boolean column) {}

  /** Reads slides; those that show nothing are left out and reported. */
  public List<ParsedSlide> read(List<RawSlide> slides) {
    List<Parsed> parsed = new ArrayList<>();
    PlainBlanks blanks = new PlainBlanks(findings);
    Map<String, String> abbreviations = new LinkedHashMap<>();
    for (RawSlide slide : slides) {
      List<Line> lines = dedented(blanks.plain(slide.lines()));
      List<Line> notes = blanks.plain(slide.notes());
      Parsed one = new Parsed(slide, lines, notes, parts(slide, lines), parse(notes));
      one.text().forEach(part -> collect(part.text(), abbreviations));
      one.text().forEach(part -> reportMarks(part.text()));
      reportMarks(one.notes());
      parsed.add(one);
    }
    List<ParsedSlide> read = new ArrayList<>();
    boolean pendingHorizontal = false;
    for (Parsed one : parsed) {
      Optional<ParsedSlide> slide = read(one, pendingHorizontal, abbreviations);
      if (slide.isPresent()) {
        read.add(slide.get());
        pendingHorizontal = false;
      } else {
        reportEmpty(one.raw(), slides.size());
        pendingHorizontal |= !one.raw().vertical();
      }
    }
    return read;
  }

  /** The columns of a slide, and what stands above, between and below them. */
  private List<Part> parts(RawSlide slide, List<Line> lines) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (SlideSetup.Column column : slide.setup().columns()) {
      if (column.from() > from) {
        parts.add(part(untagged(lines.subList(from, column.from())), false));
      }
      parts.add(part(unindented(lines.subList(column.from(), column.to())), true));
      from = column.to();
    }
    if (from < lines.size() || parts.isEmpty()) {
      List<Line> rest = lines.subList(from, lines.size());
      parts.add(part(parts.isEmpty() ? rest : untagged(rest), false));
    }
    return parts;
  }

  /**
   * The lines around columns without the tags that make them: those that nothing closes or opens.
   */
  private static List<Line> untagged(List<Line> lines) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> alone = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher tag = TAG.matcher(lines.get(i).code() ? "" : lines.get(i).text());
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          open.push(i);
        } else if (open.isEmpty()) {
          alone.add(i);
        } else {
          open.pop();
        }
      }
    }
    alone.addAll(open);
    List<Line> left = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean frame = alone.contains(i) && FRAME.matcher(line.text()).matches();
      left.add(frame ? line.without(new int[] {0}, new int[] {line.text().length()}) : line);
    }
    return left;
  }

  /** The lines of a column; its first tag may be indented as deep as code. */
  private static List<Line> unindented(List<Line> lines) {
    if (lines.isEmpty() || lines.getFirst().code()) {
      return lines;
    }
    String text = lines.getFirst().text();
    int indent = text.length() - text.stripLeading().length();
    if (indent == 0 || !text.startsWith("<", indent)) {
      return lines;
    }
    List<Line> unindented = new ArrayList<>(lines);
    unindented.set(0, lines.getFirst().without(new int[] {0}, new int[] {indent}));
    return unindented;
  }

  private Part part(List<Line> lines, boolean column) {
    return new Part(lines, parse(lines), column);
  }

  private Node parse(List<Line> lines) {
    return markdown.parse(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  /** A heading that was indented by mistake at the head of a slide is a heading. */
  private List<Line> dedented(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        continue;
      }
      if (line.code() || !INDENTED_HEADING.matcher(line.text()).matches()) {
        return lines;
      }
      int indent = line.text().indexOf('#');
      findings.report(
          SourceRange.at(line.number(), line.column(indent)),
          ParserCode.INDENTED_HEADING,
          "Remove the blanks in front of this heading; indented by four it is code.",
          Mending.titled("Remove the blanks in front of the heading").delete(line, 0, indent));
      List<Line> changed = new ArrayList<>(lines);
      changed.set(i, line.without(new int[] {0}, new int[] {indent}));
      return changed;
    }
    return lines;
  }

  /** Comments were taken out before; one that is left here was taken for code and is none. */
  private void reportMarks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case HtmlBlock block -> PrivateMarks.reportShown(findings, block.getLiteral());
        case HtmlInline inline -> PrivateMarks.reportShown(findings, inline.getLiteral());
        default -> reportMarks(node);
      }
    }
  }

  private void collect(Node parent, Map<String, String> abbreviations) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof AbbreviationBlock abbreviation) {
        abbreviations.putIfAbsent(abbreviation.label(), abbreviation.expansion());
      } else if (node instanceof FootnoteBlock footnote) {
        footnotes.note(footnote.label());
      }
    }
  }

  private Optional<ParsedSlide> read(
      Parsed one, boolean pendingHorizontal, Map<String, String> abbreviations) {
    Positions positions = new Positions(one.lines());
    List<List<Block>> parts = new ArrayList<>();
    for (Part part : one.text()) {
      parts.add(new ArrayList<>(blocks(part.text(), new Positions(part.lines()), abbreviations)));
    }
    List<Block> notes = blocks(one.notes(), new Positions(one.noteLines()), abbreviations);
    var background =
        new SlideAttributes(findings, pictures).background(one.raw().setup(), one.raw().comments());
    Optional<Heading> title = title(parts);
    SlideSetup setup = one.raw().setup();
    List<Block> beside = setup.pictures().stream().flatMap(p -> picture(p).stream()).toList();
    List<Block> blocks = new ArrayList<>(parts.stream().flatMap(List::stream).toList());
    Optional<Arrangement> arrangement = arrangement(one, parts, beside);
    blocks.addAll(setup.picturesFirst() ? 0 : blocks.size(), beside);
    if (title.isEmpty() && blocks.isEmpty() && notes.isEmpty() && background.isEmpty()) {
      return Optional.empty();
    }
    boolean vertical = one.raw().vertical() && !pendingHorizontal;
    return Optional.of(
        new ParsedSlide(
            one.raw().start(),
            vertical,
            title,
            blocks,
            notes,
            background,
            arrangement,
            positions.all().or(new Positions(one.noteLines())::all)));
  }

  /** Takes out the first heading. */
  private static Optional<Heading> title(List<List<Block>> parts) {
    for (List<Block> part : parts) {
      for (Block block : part) {
        if (block instanceof Heading heading) {
          part.remove(block);
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Arrangement> arrangement(
      Parsed one, List<List<Block>> parts, List<Block> beside) {
    SlideSetup setup = one.raw().setup();
    if (!beside.isEmpty() && setup.columns().isEmpty()) {
      int text = parts.stream().mapToInt(List::size).sum();
      return Arranging.of(
          setup.arrangement(),
          0,
          setup.picturesFirst() ? List.of(beside.size(), text) : List.of(text, beside.size()));
    }
    List<Integer> columns = new ArrayList<>();
    int above = 0;
    boolean apart = false; // something stands between two columns
    for (int i = 0; i < parts.size(); i++) {
      if (one.text().get(i).column()) {
        columns.add(parts.get(i).size());
      } else if (columns.isEmpty()) {
        above += parts.get(i).size();
      } else if (!parts.get(i).isEmpty()) {
        apart |= one.text().subList(i, parts.size()).stream().anyMatch(Part::column);
      }
    }
    boolean first = setup.picturesFirst() && !beside.isEmpty();
    return Arranging.of(
        setup.arrangement(), above + (first ? beside.size() : 0), apart ? List.of() : columns);
  }

  /** A picture that a directive puts beside the text. */
  private Optional<Block> picture(SlideSetup.Picture picture) {
    return new Urls(findings)
        .picture(picture.address(), pictures, picture.range(), "This picture")
        .map(
            source ->
                Paragraph.builder()
                    .addContent(
                        Image.builder()
                            .source(source)
                            .alt(Optional.of(picture.alt()).filter(alt -> !alt.isEmpty()))
                            .range(picture.range())
                            .build())
                    .source(picture.range())
                    .build());
  }

  private List<Block> blocks(
      Node document, Positions positions, Map<String, String> abbreviations) {
    if (document.getFirstChild() == null) {
      return List.of();
    }
    ReadingContext context =
        new ReadingContext(positions, lineEnds, findings, abbreviations, footnotes, pictures);
    return new BlockReader(context).document(document);
  }

  private void reportEmpty(RawSlide slide, int slides) {
    boolean emptied = slide.lines().stream().anyMatch(Line::hidden);
    if (slide.reported() || emptied || slide.separator().isEmpty() || slides == 1) {
      return; // one finding for a line is enough
    }
    findings.report(
        slide.separator().get(),
        ParserCode.EMPTY_SLIDE,
        "The slide below this separator is empty; fill it or remove the separator.");
  }
}
