package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.speech.Speech;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.export.summary.SummaryTable;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.model.Call;
import dev.rollcall.model.Team;
import java.util.ArrayList;
import java.util.List;

/** The content of a handout: the cover, the teams, and a table of contents where it is wanted. */
public final class HandoutContent {

  private final StructNode structure = StructNode.document();
  private final StructNode coverNode = structure.add("Sect");
  private final Typography type;
  private final Wording wording;
  private final List<Flowable> cover;
  private final List<Flowable> teams = new ArrayList<>();
  private final List<Bookmark> outline = new ArrayList<>();

  /** Reads a call. */
  public HandoutContent(Call call, ExportContext context, PdfOptions options) {
    type = Typography.handout(context.theme());
    Palette palette = type.palette();
    wording = Wording.of(CallFacts.language(call));
    InlineWriter inlines =
        new InlineWriter(
            context,
            palette,
            wording,
            options.links(),
            CallLinks.of(call, context.documents()),
            CallFacts.places(call));
    BlockWriter blocks = new BlockWriter(inlines, type, wording, Speech.of(call));
    HeadingLevels headings = new HeadingLevels();
    String title = CoverWriter.title(call, wording);
    LinkNotes coverNotes = new LinkNotes();
    Summary summary = Summary.of(call, context.openActions());
    cover =
        new ArrayList<>(
            new CoverWriter(call, inlines, blocks, type, wording, options.speakerNotes())
                .write(new Scope(coverNode, headings, coverNotes, title, 0)));
    cover.addAll(LinkList.below(coverNotes, wording.links(), coverNode, type));
    List<Bookmark> tables = addTables(options.summary() ? summary.tables() : List.of(), headings);
    if (tables.isEmpty()) { // they end with a line of their own
      cover.add(new Flowable.Divider(palette.line(), 0.6, type.body()));
    }
    outline.add(new Bookmark(title, CoverWriter.PLACE, List.of()));
    outline.addAll(tables);
    TeamWriter writer = new TeamWriter(inlines, blocks, type, wording, options.speakerNotes());
    int number = 0;
    for (Team team : call.teams()) {
      number++;
      TeamWriter.Section section = writer.write(team, "team-" + number, structure, headings);
      teams.addAll(section.flows());
      outline.add(section.bookmark());
    }
    if (!call.closing().isEmpty()) {
      ClosingWriter.Closing closing =
          new ClosingWriter(inlines, blocks, type, wording, options.speakerNotes())
              .write(call.closing(), title, structure, headings);
      teams.addAll(closing.flows());
      outline.addAll(closing.bookmarks());
    }
  }

  private List<Bookmark> addTables(List<SummaryTable> tables, HeadingLevels headings) {
    SummaryWriter writer = new SummaryWriter(type, wording);
    List<Bookmark> marks = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      cover.addAll(writer.section(tables.get(i), i, coverNode, headings));
      marks.add(new Bookmark(tables.get(i).title(), SummaryWriter.place(i), List.of()));
    }
    return marks;
  }

  /** The root of the structure tree. */
  public StructNode structure() {
    return structure;
  }

  /** The cover's blocks. */
  public List<Flowable> cover() {
    return cover;
  }

  /** The teams' blocks, then those of the closing. */
  public List<Flowable> teams() {
    return teams;
  }

  /** The outline, the cover first. */
  public List<Bookmark> outline() {
    return outline;
  }

  /** A table of contents; it joins the structure tree, so it is to be made once at most. */
  public List<Flowable> contents() {
    return new ContentsWriter(type, wording).write(outline.subList(1, outline.size()), coverNode);
  }
}
