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
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.identity.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a call apart into what it says, in the order of the source. */
final class Statements {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Statement> found = new ArrayList<>();
  private int section = -1;
  private String teamId = "";

  private Statements() {}

  /** What the sections of a call and its end say; the cover says who and when, and nothing new. */
  static List<Statement> of(Call call, Teams teams) {
    Statements statements = new Statements();
    for (Team team : call.teams()) {
      statements.section++;
      statements.teamId = teams.idOf(team);
      team.slides().forEach(statements::slide);
    }
    statements.section++;
    statements.teamId = "";
    call.closing().forEach(statements::slide);
    return statements.found;
  }

  private void slide(Slide slide) {
    blocks(slide.blocks(), Optional.empty());
  }

  private void blocks(List<Block> blocks, Optional<Boolean> done) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph p -> {
          if (p.role().filter(Role.REPORT::equals).isEmpty()) {
            add(p.content(), done, p.source());
          }
        }
        case Heading h -> {} // it says what the matter is, not what is new in it
        case ListBlock l -> l.items().forEach(this::item);
        case CodeBlock c -> add(c.text(), List.of(), done, c.source());
        case Quote q -> blocks(q.blocks(), done);
        case Table t -> t.rows().forEach(row -> row(row, t.source()));
        case Callout c -> {
          add(c.title(), done, c.source());
          blocks(c.blocks(), done);
        }
        case Definitions d ->
            d.entries()
                .forEach(
                    entry -> {
                      add(entry.term(), done, d.source());
                      entry.meanings().forEach(meaning -> blocks(meaning, done));
                    });
        case Rule r -> {}
        case Footnotes f -> f.entries().forEach(note -> blocks(note.blocks(), done));
      }
    }
  }

  /** An item's paragraphs are one statement; what is listed below it are others. */
  private void item(Item item) {
    List<Paragraph> own =
        item.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    String text =
        own.stream().map(p -> TextContent.of(p.content())).collect(Collectors.joining(" "));
    add(
        text,
        links(own.stream().flatMap(p -> p.content().stream()).toList()),
        item.done(),
        own.stream().findFirst().flatMap(Paragraph::source));
    blocks(
        item.blocks().stream().filter(block -> !(block instanceof Paragraph)).toList(),
        Optional.empty());
  }

  private void row(TableRow row, Optional<SourceRange> range) {
    add(
        row.cells().stream()
            .map(cell -> TextContent.of(cell.content()))
            .collect(Collectors.joining(" | ")),
        links(row.cells().stream().flatMap(cell -> cell.content().stream()).toList()),
        Optional.empty(),
        range);
  }

  private void add(List<Inline> content, Optional<Boolean> done, Optional<SourceRange> range) {
    add(TextContent.of(content), links(content), done, range);
  }

  private static List<String> links(List<Inline> content) {
    return TextContent.within(content).stream()
        .filter(Link.class::isInstance)
        .map(link -> ((Link) link).target().value())
        .toList();
  }

  private void add(
      String text, List<String> links, Optional<Boolean> done, Optional<SourceRange> range) {
    String plain = BLANKS.matcher(text).replaceAll(" ").strip();
    if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
      found.add(new Statement(section, teamId, plain, links, done, range));
    }
  }
}
