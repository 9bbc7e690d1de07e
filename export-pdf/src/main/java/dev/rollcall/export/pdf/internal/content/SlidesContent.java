package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.speech.Speech;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.export.summary.SummaryTable;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of a document that shows slides: the cover, one sheet for each slide, the links. */
public final class SlidesContent {

  /**
   * What one slide shows.
   *
   * @param title the title's block; empty on the cover
   * @param body the blocks below it
   * @param foot what is said at the foot of the page, such as the team's name
   * @param slide the slide; empty for a sheet that is none
   */
  public record Sheet(
      List<Flowable> title, List<Flowable> body, String foot, Optional<Slide> slide) {

    /** Copies the lists. */
    public Sheet {
      title = List.copyOf(title);
      body = List.copyOf(body);
    }

    /** What is reported when the slide takes several pages. */
    public Optional<Diagnostic> overfull(int pages) {
      return slide.map(
          source -> {
            String name = TextContent.name(source.title());
            return new Diagnostic(
                ExportCode.OVERFULL_SLIDE,
                "The slide"
                    + (name.isEmpty() ? "" : " '" + name + "'")
                    + " holds more than fits at a readable size: it takes "
                    + pages
                    + " pages; divide or shorten it.",
                source.source(),
                List.of());
          });
    }
  }

  private final StructNode structure = StructNode.document();
  private final HeadingLevels headings = new HeadingLevels();
  private final LinkNotes notes = new LinkNotes();
  private final PdfOptions options;
  private final Typography type;
  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final Wording wording;
  private final Sheet cover;
  private final Optional<Sheet> links;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Bookmark> outline = new ArrayList<>();

  /** Reads a call. */
  public SlidesContent(Call call, ExportContext context, PdfOptions options) {
    this.options = options;
    type = Typography.slides(context.theme());
    wording = Wording.of(CallFacts.language(call));
    inlines =
        new InlineWriter(
            context,
            type.palette(),
            wording,
            options.links(),
            CallLinks.of(call, context.documents()),
            CallFacts.places(call));
    blocks = new BlockWriter(inlines, type, wording, Speech.of(call));
    String title = CoverWriter.title(call, wording);
    Scope coverScope = new Scope(structure.add("Sect"), headings, notes, title, 0);
    List<Flowable> coverFlows =
        new CoverWriter(call, inlines, blocks, type, wording, options.speakerNotes())
            .write(coverScope);
    cover = new Sheet(List.of(), coverFlows, "", call.cover().stream().findFirst());
    outline.add(new Bookmark(title, CoverWriter.PLACE, List.of()));
    if (options.summary()) {
      addTables(Summary.of(call, context.openActions()).tables());
    }
    int number = 0;
    for (Team team : call.teams()) {
      number++;
      addSlides(team.name(), team.slides(), "team-" + number);
    }
    if (!call.closing().isEmpty()) {
      String first = TextContent.name(call.closing().getFirst().title());
      addSlides(first.isEmpty() ? title : first, call.closing(), ClosingWriter.PLACE);
    }
    links = notes.targets().isEmpty() ? Optional.empty() : Optional.of(linkSheet());
  }

  /** The root of the structure tree. */
  public StructNode structure() {
    return structure;
  }

  /** The cover. */
  public Sheet cover() {
    return cover;
  }

  /** What follows the cover. */
  public List<Sheet> sheets() {
    return sheets;
  }

  /** The numbered targets of all links, where there are any to be printed. */
  public Optional<Sheet> links() {
    return links;
  }

  /** The outline, the cover first. */
  public List<Bookmark> outline() {
    return outline;
  }

  private void addTables(List<SummaryTable> tables) {
    SummaryWriter writer = new SummaryWriter(type, wording);
    for (int i = 0; i < tables.size(); i++) {
      SummaryTable table = tables.get(i);
      StructNode node = structure.add("Sect");
      String place = SummaryWriter.place(i);
      ParagraphStyle look = ParagraphStyle.of(type.title(), 1.15, 0, 0);
      sheets.add(
          new Sheet(
              List.of(new Flowable.Anchor(place), writer.heading(table, node, headings, look)),
              List.of(writer.grid(table, node)),
              "",
              Optional.empty()));
      outline.add(new Bookmark(table.title(), place, List.of()));
    }
  }

  /** Adds the slides of a team or of the closing. */
  private void addSlides(String name, List<Slide> slides, String place) {
    StructNode node = structure.add("Sect");
    List<Bookmark> marks = new ArrayList<>();
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      String slidePlace = i == 0 ? place : place + "-" + i;
      String text = TextContent.name(slide.title());
      String subject = text.isEmpty() ? name : text;
      Scope scope = new Scope(node, headings, notes, subject, 0);
      List<Flowable> title = new ArrayList<>();
      title.add(new Flowable.Anchor(slidePlace));
      inlines.links().names(slide).forEach(link -> title.add(new Flowable.Anchor(link)));
      title.add(title(name, slide, i == 0, scope));
      List<Flowable> body =
          new ArrayList<>(
              SlideBlocks.write(slide, block -> true, some -> blocks.write(some, scope)));
      if (options.speakerNotes() && !slide.notes().isEmpty()) {
        body.add(SpeakerNotes.write(slide, scope, blocks, type, wording));
      }
      sheets.add(new Sheet(title, body, TitleText.withoutCounter(name), Optional.of(slide)));
      if (i > 0 && !TitleText.below(name, slide.title()).isEmpty()) {
        marks.add(new Bookmark(subject, slidePlace, List.of()));
      }
    }
    if (!slides.isEmpty()) {
      outline.add(new Bookmark(TitleText.withoutCounter(name), place, marks));
    }
  }

  private Flowable title(String section, Slide slide, boolean opensTeam, Scope scope) {
    TextStyle style = TextStyle.of(type.title(), type.palette().title()).inBold();
    ParagraphStyle look = ParagraphStyle.of(type.title(), 1.15, 0, 0);
    boolean untitled = TextContent.of(slide.title()).isBlank();
    if (untitled && !opensTeam) {
      headings.untitledSlide();
    }
    String tag =
        "H" + (opensTeam ? headings.team() : untitled ? headings.team() : headings.slide());
    StructNode node = scope.node().add(tag);
    if (untitled && TextContent.imagesWithin(slide.title()).isEmpty()) {
      TextPiece name = new TextPiece(section, style, Optional.of(node), Optional.empty());
      return new Words(List.of(name), look, true, List.of());
    }
    return new Words(
        inlines.write(slide.title(), node, style, scope.notes(), scope.subject()),
        look,
        true,
        List.of());
  }

  private Sheet linkSheet() {
    StructNode node = structure.add("Sect");
    TextStyle style = TextStyle.of(type.title(), type.palette().title()).inBold();
    TextPiece heading =
        new TextPiece(
            wording.links(), style, Optional.of(node.add("H" + headings.team())), Optional.empty());
    List<Flowable> title =
        List.of(
            new Flowable.Anchor("links"),
            new Words(
                List.of(heading), ParagraphStyle.of(type.title(), 1.15, 0, 0), true, List.of()));
    // On pages with notes the list has an upright page of its own, where type is not made smaller.
    double size = options.layout() == PdfLayout.SLIDES_3 ? 11 : type.body() * 0.8;
    List<Flowable> list = LinkList.write(notes, node, TextStyle.of(size, type.palette().text()));
    outline.add(new Bookmark(wording.links(), "links", List.of()));
    return new Sheet(title, list, "", Optional.empty());
  }
}
