package dev.rollcall.parser.internal.content;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Paragraph;
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
import dev.rollcall.parser.internal.source.PlainBlanks;
import dev.rollcall.parser.internal.source.Positions;
import dev.rollcall.parser.internal.text.DataPictures;
import dev.rollcall.parser.internal.text.FootnoteNumbers;
import dev.rollcall.parser.internal.text.ReadingContext;
import dev.rollcall.parser.internal.text.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads the text of slides. */
public final class SlideReader {

  private static final Pattern INDENTED_HEADING = Pattern.compile("(?:\\t| {4,})\\s*#{1,6} +\\S.*");

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
      RawSlide raw, List<Line> lines, List<Line> noteLines, Node text, Node notes) {}

  /** Reads slides; those that show nothing are left out and reported. */
  public List<ParsedSlide> read(List<RawSlide> slides) {
    List<Parsed> parsed = new ArrayList<>();
    PlainBlanks blanks = new PlainBlanks(findings);
    Map<String, String> abbreviations = new LinkedHashMap<>();
    for (RawSlide slide : slides) {
      List<Line> lines = dedented(blanks.plain(slide.lines()));
      List<Line> notes = blanks.plain(slide.notes());
      Parsed one = new Parsed(slide, lines, notes, parse(lines), parse(notes));
      collect(one.text(), abbreviations);
      reportMarks(one.text());
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
          dev.rollcall.model.text.SourceRange.at(line.number(), line.column(indent)),
          ParserCode.INDENTED_HEADING,
          "Remove the blanks in front of this heading; indented by four it is code.");
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
    List<Block> blocks = new ArrayList<>(blocks(one.text(), positions, abbreviations));
    List<Block> notes = blocks(one.notes(), new Positions(one.noteLines()), abbreviations);
    var background =
        new SlideAttributes(findings, pictures).background(one.raw().setup(), one.raw().comments());
    Optional<Heading> title =
        blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).findFirst();
    title.ifPresent(blocks::remove);
    one.raw().setup().pictures().forEach(picture -> picture(picture).ifPresent(blocks::add));
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
            positions.all().or(new Positions(one.noteLines())::all)));
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
