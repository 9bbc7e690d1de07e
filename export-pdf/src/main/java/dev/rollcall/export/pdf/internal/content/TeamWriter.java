package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Framed;
import dev.rollcall.export.pdf.internal.flow.Flowable.Gap;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges what a team reports: its name, who reports, its slides, its links. */
final class TeamWriter {

  private static final String SEPARATOR = "  ·  ";

  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final Typography type;
  private final Wording wording;
  private final boolean speakerNotes;

  TeamWriter(
      InlineWriter inlines,
      BlockWriter blocks,
      Typography type,
      Wording wording,
      boolean speakerNotes) {
    this.inlines = inlines;
    this.blocks = blocks;
    this.type = type;
    this.wording = wording;
    this.speakerNotes = speakerNotes;
  }

  /** A team's blocks and its entry in the outline. */
  record Section(List<Flowable> flows, Bookmark bookmark) {}

  /**
   * Writes a team.
   *
   * @param place the name of the place where it begins
   */
  Section write(Team team, String place, StructNode document, HeadingLevels headings) {
    StructNode node = document.add("Sect");
    LinkNotes notes = new LinkNotes();
    List<Flowable> flows = new ArrayList<>();
    flows.add(new Gap(type.room(2.2), 84));
    flows.add(new Flowable.Anchor(place));
    flows.add(head(team, new Scope(node, headings, notes, team.name(), 0)));
    List<Bookmark> marks = new ArrayList<>();
    for (int i = 0; i < team.slides().size(); i++) {
      Slide slide = team.slides().get(i);
      List<Inline> title =
          i == 0 && isHeadline(team) ? List.of() : TitleText.below(team.name(), slide.title());
      String subject = title.isEmpty() ? team.name() : TextContent.name(title);
      Scope scope = new Scope(node, headings, notes, subject, 0);
      inlines.links().names(slide).forEach(link -> flows.add(new Flowable.Anchor(link)));
      if (title.isEmpty()) {
        flows.add(new Gap(i == 0 ? 0 : type.room(0.9), 0));
        flows.add(new Flowable.Anchor(place + "-" + i));
        headings.untitledSlide();
      } else {
        String slidePlace = place + "-" + i;
        flows.add(new Flowable.Anchor(slidePlace));
        flows.add(slideTitle(title, scope));
        marks.add(new Bookmark(subject, slidePlace, List.of()));
      }
      flows.addAll(
          SlideBlocks.write(slide, block -> !isReport(block), some -> blocks.write(some, scope)));
      if (speakerNotes && !slide.notes().isEmpty()) {
        flows.add(SpeakerNotes.write(slide, scope, blocks, type, wording));
      }
    }
    flows.addAll(LinkList.below(notes, wording.links(), node, type));
    return new Section(flows, new Bookmark(TitleText.withoutCounter(team.name()), place, marks));
  }

  private static List<Block> withoutReports(Slide slide) {
    return SlideBlocks.of(slide).stream().filter(block -> !isReport(block)).toList();
  }

  private static boolean isReport(Block block) {
    return CoverWriter.role(block).equals(Optional.of(Role.REPORT));
  }

  private Flowable head(Team team, Scope scope) {
    Palette palette = type.palette();
    double size = type.name();
    TextStyle style = TextStyle.of(size, palette.title()).inBold();
    StructNode heading = scope.node().add("H" + scope.headings().team());
    List<InlineItem> name =
        inlines.write(headline(team), heading, style, scope.notes(), scope.subject());
    List<Flowable> lines = new ArrayList<>();
    lines.add(new Words(name, ParagraphStyle.of(size, 1.2, 0, 0), true, List.of()));
    List<InlineItem> pieces = meta(team, scope);
    if (!pieces.isEmpty()) {
      lines.add(
          new Words(pieces, ParagraphStyle.of(type.quiet().size(), 1.4, 0, 0), true, List.of()));
    }
    return new Framed(Optional.empty(), Optional.of(palette.mark()), 11, type.room(0.6), lines);
  }

  /** What kind of team it is, where its name does not say so, and who reports. */
  private List<InlineItem> meta(Team team, Scope scope) {
    Optional<String> kind = kind(team);
    List<Block> reports =
        team.slides().stream()
            .flatMap(slide -> slide.blocks().stream())
            .filter(block -> CoverWriter.role(block).equals(Optional.of(Role.REPORT)))
            .toList();
    Optional<String> unsaid = unsaidReporters(team);
    if (kind.isEmpty() && reports.isEmpty() && unsaid.isEmpty()) {
      return List.of();
    }
    StructNode meta = scope.node().add("P");
    List<InlineItem> pieces = new ArrayList<>();
    kind.ifPresent(text -> pieces.add(span(text, meta)));
    for (Block report : reports) {
      if (!pieces.isEmpty()) {
        pieces.add(span(SEPARATOR, meta));
      }
      StructNode node = meta.add("Span");
      pieces.addAll(
          inlines.write(
              CoverWriter.content(report), node, type.quiet(), scope.notes(), scope.subject()));
    }
    unsaid.ifPresent(names -> pieces.add(span(pieces.isEmpty() ? names : SEPARATOR + names, meta)));
    return pieces;
  }

  private InlineItem span(String text, StructNode parent) {
    return new TextPiece(text, type.quiet(), Optional.of(parent.add("Span")), Optional.empty());
  }

  /** The kind of a team; a topic's heading, or a name such as {@code Team Quay}, says it. */
  private Optional<String> kind(Team team) {
    String kind = wording.kind(team.kind());
    boolean said = TitleText.words(team.name()).containsAll(TitleText.words(kind));
    return switch (team.kind()) {
      case TOPIC -> Optional.empty();
      case TEAM, SIG -> said ? Optional.empty() : Optional.of(kind);
    };
  }

  /** The team's name, with the markup and links that its first slide's title has. */
  private static List<Inline> headline(Team team) {
    return isHeadline(team)
        ? team.slides().getFirst().title()
        : List.of(Text.of(TitleText.withoutCounter(team.name())));
  }

  /** Whether the first slide's title is the team's name, word for word. */
  private static boolean isHeadline(Team team) {
    return !team.slides().isEmpty()
        && !team.slides().getFirst().title().isEmpty()
        && TitleText.withoutCounter(team.name()).equals(team.name())
        && TitleText.same(team.name(), team.slides().getFirst().title());
  }

  /** Who reports, where no line of the source says so. */
  private Optional<String> unsaidReporters(Team team) {
    StringBuilder said = new StringBuilder();
    for (Slide slide : team.slides()) {
      said.append(TextContent.of(slide.title())).append(' ');
      if (withoutReports(slide).size() < SlideBlocks.of(slide).size()) {
        return Optional.empty();
      }
      said.append(TextContent.ofBlocks(slide.blocks())).append(' ');
    }
    List<String> names =
        team.reporters().stream()
            .map(Person::displayName)
            .filter(name -> said.indexOf(name.replaceFirst("^@", "")) < 0)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.reportBy(String.join(", ", names)));
  }

  private Flowable slideTitle(List<Inline> title, Scope scope) {
    StructNode node = scope.node().add("H" + scope.headings().slide());
    TextStyle style = TextStyle.of(type.title(), type.palette().text()).inBold();
    return new Words(
        inlines.write(title, node, style, scope.notes(), scope.subject()),
        ParagraphStyle.of(type.title(), 1.25, type.room(1.1), type.room(0.25)),
        true,
        List.of());
  }
}
