package dev.rollcall.model.schema;

import dev.rollcall.model.Action;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.List;

/** Calls for tests. */
final class Calls {

  private Calls() {}

  /** A call that has every kind of block and inline, and every property. */
  static Call withEverything() {
    Person mira =
        Person.builder()
            .name("Mira")
            .handle("mira")
            .url(SafeUrl.of("https://example.org"))
            .affiliation("Harbour")
            .build();
    Slide slide =
        Slide.builder()
            .addAllTitle(inlines())
            .level(2)
            .addAllBlocks(blocks())
            .addAllNotes(blocks())
            .background(Background.builder().image(SafeUrl.of("a.png")).color("#50c3a5").build())
            .arrangement(
                Arrangement.builder()
                    .kind(ArrangementKind.COLUMNS)
                    .above(1)
                    .addColumns(1, 1)
                    .build())
            .source(new SourceRange(1, 1, 9, 3))
            .build();
    return Call.builder()
        .kind(CallKind.DECK)
        .title("Community Call")
        .series("Harbour Cloud")
        .date(LocalDate.of(2026, 5, 7))
        .language("en")
        .addTags("call")
        .addAllTagline(inlines())
        .addAllOccasion(inlines())
        .addPresenters(mira)
        .addMinuteTakers(mira)
        .addParticipants(mira)
        .addAbsent(Person.builder().name("Tove").build())
        .addActions(
            Action.builder()
                .text("Mira to look at the lamps")
                .addOwners(mira)
                .due(LocalDate.of(2026, 5, 14))
                .done(true)
                .carried(true)
                .team("platform")
                .source(new SourceRange(3, 1, 3, 30))
                .build())
        .addDecisions(
            Decision.builder()
                .text("Lamps are bought")
                .kind(DecisionKind.VOTE)
                .team("platform")
                .source(new SourceRange(4, 1, 4, 30))
                .build())
        .addCover(slide)
        .addTeams(
            Team.builder()
                .id("platform")
                .name("Team Platform")
                .kind(TeamKind.TEAM)
                .addReporters(mira)
                .addSlides(slide)
                .build())
        .addClosing(slide)
        .build();
  }

  private static List<Inline> inlines() {
    List<Inline> text = List.of(Text.of("text"));
    return List.of(
        Text.builder().text("SSO").expansion("Single sign-on").language("en").build(),
        Emphasis.of(text),
        Strong.of(text),
        Strike.of(text),
        Inserted.of(text),
        Mark.of(text),
        Code.of("code"),
        Subscript.of(text),
        Superscript.of(text),
        Colored.builder().color("#0f5fe1").addAllContent(text).build(),
        Link.builder()
            .target(SafeUrl.of("mailto:hello@example.org"))
            .title("mail")
            .addAllContent(text)
            .range(new SourceRange(2, 3, 2, 9))
            .build(),
        Image.builder()
            .source(SafeUrl.of("pictures/a.png?size=1:2"))
            .alt("a picture")
            .title("title")
            .width(new Length(50, true))
            .height(new Length(480, false))
            .build(),
        LineBreak.builder().build());
  }

  private static List<Block> blocks() {
    Paragraph paragraph = Paragraph.of(inlines());
    TableRow row =
        TableRow.builder().addCells(TableCell.builder().addAllContent(inlines()).build()).build();
    return List.of(
        Paragraph.builder().role(Role.REPORT).addAllContent(inlines()).build(),
        Heading.builder().level(3).role(Role.DATE).addAllContent(inlines()).build(),
        ListBlock.builder()
            .ordered(true)
            .start(3)
            .tight(true)
            .addItems(Item.builder().done(false).addBlocks(paragraph).build())
            .build(),
        CodeBlock.builder().language("java").text("code").build(),
        Quote.builder().addBlocks(paragraph).build(),
        Table.builder().addColumns(Alignment.CENTER).head(row).addRows(row).build(),
        Callout.builder()
            .kind(CalloutKind.SPOILER)
            .addAllTitle(inlines())
            .addBlocks(paragraph)
            .build(),
        Definitions.builder()
            .addEntries(
                Definition.builder()
                    .addAllTerm(inlines())
                    .addMeanings(List.of(paragraph, paragraph))
                    .build())
            .build(),
        Rule.builder().build(),
        Footnotes.builder()
            .addEntries(Footnote.builder().label("1").addBlocks(paragraph).build())
            .build());
  }
}
