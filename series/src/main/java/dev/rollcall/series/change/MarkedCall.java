package dev.rollcall.series.change;

import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that tells what changed: a summary in front of its sections, and a word behind each item
 * that is new, reworded or done. Where everything of a section is new, its items have none.
 */
public final class MarkedCall {

  private final SinceWords words;
  private final Map<SourceRange, String> marks = new HashMap<>();

  private MarkedCall(SinceWords words) {
    this.words = words;
  }

  /** Marks a call. */
  public static Call of(Call call, CallChanges changes) {
    SinceWords words = SinceWords.in(call.language());
    MarkedCall marked = new MarkedCall(words);
    changes.teams().forEach(marked::note);
    return marked.rebuilt(call, new SinceSummary(changes, words).section());
  }

  private void note(TeamChanges team) {
    boolean allNew =
        team.items().stream()
            .filter(item -> item.status() != Change.Status.GONE)
            .allMatch(item -> item.status() == Change.Status.NEW);
    for (Change item : team.items()) {
      Optional<String> word =
          item.done()
              ? Optional.of(words.done())
              : switch (item.status()) {
                case NEW -> allNew ? Optional.empty() : Optional.of(words.fresh());
                case REWORDED -> Optional.of(words.reworded());
                case CARRIED, GONE -> Optional.empty();
              };
      if (word.isPresent() && item.source().isPresent()) {
        marks.put(item.source().get(), word.get());
      }
    }
  }

  private Call rebuilt(Call call, Team summary) {
    return Call.builder()
        .formatVersion(call.formatVersion())
        .kind(call.kind())
        .title(call.title())
        .series(call.series())
        .date(call.date())
        .language(call.language())
        .addAllTags(call.tags())
        .addAllTagline(call.tagline())
        .addAllOccasion(call.occasion())
        .addAllPresenters(call.presenters())
        .addAllMinuteTakers(call.minuteTakers())
        .addAllParticipants(call.participants())
        .addAllAbsent(call.absent())
        .addAllActions(call.actions())
        .addAllDecisions(call.decisions())
        .addAllCover(call.cover())
        .addTeams(summary)
        .addAllTeams(call.teams().stream().map(this::team).toList())
        .addAllClosing(call.closing().stream().map(this::slide).toList())
        .build();
  }

  private Team team(Team team) {
    return Team.builder()
        .id(team.id())
        .name(team.name())
        .kind(team.kind())
        .addAllReporters(team.reporters())
        .addAllSlides(team.slides().stream().map(this::slide).toList())
        .build();
  }

  private Slide slide(Slide slide) {
    return Slide.builder()
        .addAllTitle(slide.title())
        .level(slide.level())
        .addAllBlocks(blocks(slide.blocks()))
        .addAllNotes(slide.notes())
        .background(slide.background())
        .source(slide.source())
        .build();
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Paragraph p -> paragraph(p);
      case ListBlock l ->
          ListBlock.builder()
              .ordered(l.ordered())
              .start(l.start())
              .tight(l.tight())
              .addAllItems(l.items().stream().map(this::item).toList())
              .source(l.source())
              .build();
      case Quote q -> Quote.builder().addAllBlocks(blocks(q.blocks())).source(q.source()).build();
      case Callout c ->
          Callout.builder()
              .kind(c.kind())
              .addAllTitle(c.title())
              .addAllBlocks(blocks(c.blocks()))
              .source(c.source())
              .build();
      case Heading h -> h;
      case CodeBlock c -> c;
      case Table t -> t;
      case Definitions d -> d;
      case Rule r -> r;
      case Footnotes f -> f;
    };
  }

  private Item item(Item item) {
    return Item.builder()
        .done(item.done())
        .addAllBlocks(blocks(item.blocks()))
        .source(item.source())
        .build();
  }

  private Paragraph paragraph(Paragraph paragraph) {
    Optional<String> mark =
        paragraph.source().flatMap(range -> Optional.ofNullable(marks.get(range)));
    if (mark.isEmpty()) {
      return paragraph;
    }
    return Paragraph.builder()
        .role(paragraph.role())
        .addAllContent(paragraph.content())
        .addContent(Text.of(" "), Superscript.of(List.of(Text.of(mark.get()))))
        .source(paragraph.source())
        .build();
  }
}
