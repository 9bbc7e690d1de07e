package dev.rollcall.model.people;

import dev.rollcall.model.Action;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import java.util.List;

/** Names the people of a call otherwise, in its lists of people and in all its text. */
final class CallRewriter {

  private final LineRewriter lines;
  private final PeopleNames form;

  CallRewriter(KnownPeople people, PeopleNames form) {
    this.lines = new LineRewriter(people);
    this.form = form;
  }

  RenamedCall rewrite(Call call) {
    return new RenamedCall(call(call), lines.portraits());
  }

  private Call call(Call call) {
    return Call.builder()
        .formatVersion(call.formatVersion())
        .kind(call.kind())
        .title(call.title().map(lines::text))
        .series(call.series().map(lines::text))
        .date(call.date())
        .language(call.language())
        .addAllTags(call.tags().stream().map(lines::text).toList())
        .addAllTagline(lines.inlines(call.tagline()))
        .addAllOccasion(lines.inlines(call.occasion()))
        .addAllPresenters(people(call.presenters()))
        .addAllMinuteTakers(people(call.minuteTakers()))
        .addAllParticipants(people(call.participants()))
        .addAllAbsent(people(call.absent()))
        .addAllActions(call.actions().stream().map(this::action).toList())
        .addAllDecisions(call.decisions().stream().map(this::decision).toList())
        .addAllCover(call.cover().stream().map(this::slide).toList())
        .addAllTeams(call.teams().stream().map(this::team).toList())
        .addAllClosing(call.closing().stream().map(this::slide).toList())
        .build();
  }

  private List<Person> people(List<Person> people) {
    return people.stream().map(form::of).map(this::withoutNames).toList();
  }

  private Person withoutNames(Person person) {
    return person.affiliation().isEmpty()
        ? person
        : Person.builder()
            .name(person.name())
            .handle(person.handle())
            .url(person.url())
            .affiliation(person.affiliation().map(lines::text))
            .build();
  }

  private Action action(Action action) {
    return Action.builder()
        .text(lines.text(action.text()))
        .addAllOwners(people(action.owners()))
        .due(action.due())
        .done(action.done())
        .carried(action.carried())
        .team(action.team().map(lines::slug))
        .source(action.source())
        .build();
  }

  private Decision decision(Decision decision) {
    return Decision.builder()
        .text(lines.text(decision.text()))
        .kind(decision.kind())
        .team(decision.team().map(lines::slug))
        .source(decision.source())
        .build();
  }

  private Team team(Team team) {
    return Team.builder()
        .id(lines.slug(team.id()))
        .name(lines.text(team.name()))
        .kind(team.kind())
        .addAllReporters(people(team.reporters()))
        .addAllSlides(team.slides().stream().map(this::slide).toList())
        .build();
  }

  private Slide slide(Slide slide) {
    return Slide.builder()
        .addAllTitle(lines.inlines(slide.title()))
        .level(slide.level())
        .addAllBlocks(blocks(slide.blocks()))
        .addAllNotes(blocks(slide.notes()))
        .background(slide.background().map(this::background))
        .arrangement(slide.arrangement())
        .source(slide.source())
        .build();
  }

  private Background background(Background background) {
    return Background.builder()
        .image(background.image().map(lines::picture))
        .color(background.color())
        .build();
  }

  private List<Block> blocks(List<? extends Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Paragraph p ->
          Paragraph.builder()
              .role(p.role())
              .addAllContent(lines.inlines(p.content()))
              .source(p.source())
              .build();
      case Heading h ->
          Heading.builder()
              .level(h.level())
              .role(h.role())
              .addAllContent(lines.inlines(h.content()))
              .source(h.source())
              .build();
      case ListBlock l ->
          ListBlock.builder()
              .ordered(l.ordered())
              .start(l.start())
              .tight(l.tight())
              .addAllItems(l.items().stream().map(this::item).toList())
              .source(l.source())
              .build();
      case CodeBlock c ->
          CodeBlock.builder()
              .language(c.language())
              .text(lines.code(c.text()))
              .source(c.source())
              .build();
      case Quote q -> Quote.builder().addAllBlocks(blocks(q.blocks())).source(q.source()).build();
      case Table t ->
          Table.builder()
              .addAllColumns(t.columns())
              .head(row(t.head()))
              .addAllRows(t.rows().stream().map(this::row).toList())
              .source(t.source())
              .build();
      case Callout c ->
          Callout.builder()
              .kind(c.kind())
              .addAllTitle(lines.inlines(c.title()))
              .addAllBlocks(blocks(c.blocks()))
              .source(c.source())
              .build();
      case Definitions d ->
          Definitions.builder()
              .addAllEntries(d.entries().stream().map(this::definition).toList())
              .source(d.source())
              .build();
      case Rule r -> r;
      case Footnotes f ->
          Footnotes.builder()
              .addAllEntries(f.entries().stream().map(this::footnote).toList())
              .source(f.source())
              .build();
    };
  }

  private Item item(Item item) {
    return Item.builder()
        .done(item.done())
        .addAllBlocks(blocks(item.blocks()))
        .source(item.source())
        .build();
  }

  private TableRow row(TableRow row) {
    return TableRow.builder()
        .addAllCells(
            row.cells().stream()
                .map(cell -> TableCell.builder().addAllContent(lines.inlines(cell.content())))
                .map(TableCell.Builder::build)
                .toList())
        .build();
  }

  private Definition definition(Definition definition) {
    Definition.Builder builder = Definition.builder().addAllTerm(lines.inlines(definition.term()));
    definition.meanings().forEach(meaning -> builder.addMeanings(blocks(meaning)));
    return builder.build();
  }

  private Footnote footnote(Footnote note) {
    return Footnote.builder()
        .label(note.label())
        .addAllBlocks(blocks(note.blocks()))
        .source(note.source())
        .build();
  }
}
