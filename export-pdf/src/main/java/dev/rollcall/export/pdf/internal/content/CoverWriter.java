package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Divider;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.summary.Attendance;
import dev.rollcall.export.summary.Rolls;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arranges the cover: the call's name and day in front, then what else stands there. */
final class CoverWriter {

  /** The place of the cover. */
  static final String PLACE = "cover";

  private final Call call;
  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final Typography type;
  private final Wording wording;
  private final boolean speakerNotes;

  CoverWriter(
      Call call,
      InlineWriter inlines,
      BlockWriter blocks,
      Typography type,
      Wording wording,
      boolean speakerNotes) {
    this.call = call;
    this.inlines = inlines;
    this.blocks = blocks;
    this.type = type;
    this.wording = wording;
    this.speakerNotes = speakerNotes;
  }

  /** The call's name as it is printed; never empty. */
  static String title(Call call, Wording wording) {
    return call.title()
        .or(() -> dateHeading(call).map(TextContent::of))
        .or(() -> coverTitles(call).stream().findFirst().map(TextContent::of))
        .or(call::series)
        .filter(title -> !title.isBlank())
        .orElse(wording.untitled());
  }

  /** The cover's blocks. */
  List<Flowable> write(Scope scope) {
    Palette palette = type.palette();
    List<Flowable> flows = new ArrayList<>();
    String title = title(call, wording);
    Set<String> said = new HashSet<>(TitleText.words(title));
    call.date().ifPresent(date -> said.addAll(TitleText.words(date.toString())));
    StructNode eyebrow = scope.node();
    for (List<Inline> above : firstTitle(said)) {
      TextStyle style = TextStyle.of(type.coverLine(0.25), palette.quiet()).inBold();
      flows.add(
          words(above, "P", style, ParagraphStyle.of(style.size(), 1.3, 0, 2), scope.in(eyebrow)));
      said.addAll(TitleText.words(TextContent.of(above)));
    }
    flows.add(new Flowable.Anchor(PLACE));
    for (Slide slide : call.cover()) { // what stands below is found again by its own anchors
      inlines.links().allNames(slide).forEach(link -> flows.add(new Flowable.Anchor(link)));
    }
    TextPiece name =
        new TextPiece(
            title,
            TextStyle.of(type.coverTitle(), palette.title()).inBold(),
            Optional.of(scope.node().add("H1")),
            Optional.empty());
    flows.add(
        new Words(
            List.of(name), ParagraphStyle.of(type.coverTitle(), 1.16, 0, 3), true, List.of()));
    call.date()
        .ifPresent(
            date ->
                flows.add(
                    new Words(
                        List.of(
                            new TextPiece(
                                date.toString(),
                                TextStyle.of(type.coverLine(1.6), palette.text()).inBold(),
                                Optional.of(scope.node().add("P")),
                                Optional.empty())),
                        ParagraphStyle.of(type.coverLine(1.6), 1.3, 0, 4),
                        true,
                        List.of())));
    List<Flowable> rest = new ArrayList<>();
    writeSlides(scope, said, flows, rest);
    for (Attendance people : Summary.of(call).attendance()) {
      TextStyle style = TextStyle.of(type.body(), palette.text());
      flows.add(
          words(people.line(), "P", style, ParagraphStyle.of(style.size(), 1.4, 0, 2), scope));
    }
    if (!rest.isEmpty()) {
      flows.add(new Divider(palette.line(), 0.6, type.body()));
      flows.addAll(rest);
    }
    return flows;
  }

  private void writeSlides(
      Scope scope, Set<String> said, List<Flowable> head, List<Flowable> rest) {
    boolean first = true;
    Rolls rolls = Rolls.of(call);
    for (Slide slide : call.cover()) {
      if (!first && saysMore(slide.title(), said)) {
        int level = scope.headings().slide();
        TextStyle style = TextStyle.of(type.title(), type.palette().title()).inBold();
        rest.add(
            words(
                slide.title(),
                "H" + level,
                style,
                ParagraphStyle.of(type.title(), 1.3, type.room(1), type.room(0.3)),
                scope));
      }
      first = false;
      List<Block> others = new ArrayList<>();
      for (Block block : slide.blocks()) {
        Optional<Role> role = role(block);
        if (role.isEmpty()) {
          others.add(rolls.line(block).map(Block.class::cast).orElse(block));
        } else if (role.get() != Role.DATE || saysMore(content(block), said)) {
          head.add(fact(role.get(), content(block), scope));
        }
      }
      rest.addAll(blocks.write(others, scope));
      if (speakerNotes && !slide.notes().isEmpty()) {
        rest.add(SpeakerNotes.write(slide, scope, blocks, type, wording));
      }
    }
  }

  private Flowable fact(Role role, List<Inline> content, Scope scope) {
    Palette palette = type.palette();
    TextStyle style =
        switch (role) {
          case TAGLINE -> TextStyle.of(type.coverLine(0.7), palette.quiet()).inItalics();
          case DATE, OCCASION, PRESENTER, REPORT -> TextStyle.of(type.body(), palette.text());
        };
    return words(content, "P", style, ParagraphStyle.of(style.size(), 1.4, 0, 2), scope);
  }

  /** The first slide's title, where the call's name does not say the same. */
  private List<List<Inline>> firstTitle(Set<String> said) {
    List<List<Inline>> titles = new ArrayList<>();
    if (!call.cover().isEmpty()) {
      List<Inline> title = call.cover().getFirst().title();
      if (!title.isEmpty() && saysMore(title, said)) {
        titles.add(title);
      }
    }
    return titles;
  }

  private static boolean saysMore(List<Inline> content, Set<String> said) {
    return !said.containsAll(TitleText.words(TextContent.of(content)))
        || TitleText.holdsMore(content);
  }

  private Words words(
      List<Inline> content, String tag, TextStyle style, ParagraphStyle look, Scope scope) {
    StructNode node = scope.node().add(tag);
    return new Words(
        inlines.write(content, node, style, scope.notes(), scope.subject()), look, true, List.of());
  }

  private static Optional<List<Inline>> dateHeading(Call call) {
    return call.cover().stream()
        .flatMap(slide -> slide.blocks().stream())
        .filter(block -> role(block).equals(Optional.of(Role.DATE)))
        .map(CoverWriter::content)
        .findFirst();
  }

  private static List<List<Inline>> coverTitles(Call call) {
    return call.cover().stream().map(Slide::title).filter(title -> !title.isEmpty()).toList();
  }

  /** What a block means in the call. */
  static Optional<Role> role(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.role();
    }
    return block instanceof Heading heading ? heading.role() : Optional.empty();
  }

  /** The text of a block that has a role. */
  static List<Inline> content(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.content();
    }
    return block instanceof Heading heading ? heading.content() : List.of();
  }
}
