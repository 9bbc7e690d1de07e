package dev.rollcall.export.html;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
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
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Calls made by hand for tests, with every kind of block and inline. */
public final class ExampleCalls {

  /** Code with all that a file of code can have: blank lines, indentation, tabs, braces. */
  public static final String CODE =
      """
      def call():
          if x < 3 && y > 4:

              return {{ "a": [1, 2], 'b': "*_`~" }}

      \tend  # {% raw %}\
      """;

  private ExampleCalls() {}

  /** A call with every construct. */
  public static Call everything() {
    return Call.builder()
        .kind(CallKind.DECK)
        .title("Harbour Call")
        .series("Harbour Project")
        .date(LocalDate.of(2025, 3, 6))
        .language("en")
        .addTags("harbour", "boats")
        .addCover(cover())
        .addTeams(
            team("boats", "Team Boats", TeamKind.TEAM)
                .addReporters(Person.builder().name("Ada Quay").build())
                .addSlides(
                    slide("Team Boats", 1, report(), lists()),
                    slide("Team Boats - Engine Room", 2, tasks(), table(), code()))
                .build(),
            team("docks", "SIG Docks", TeamKind.SIG)
                .addSlides(slide("SIG Docks", 1, rest().toArray(Block[]::new)))
                .build(),
            team("events", "Events & Press", TeamKind.TOPIC)
                .addReporters(Person.builder().handle("skipper").build())
                .addSlides(
                    slide("Events & Press", 3, heading(6, "Deep"), heading(3, "Less deep")),
                    slide("Far Shores", 5, pictures().toArray(Block[]::new)))
                .build())
        .build();
  }

  /** A call of one slide with these blocks. */
  public static Call of(Block... blocks) {
    return Call.builder()
        .kind(CallKind.DECK)
        .title("Call")
        .date(LocalDate.of(2025, 3, 6))
        .addTeams(
            team("boats", "Team Boats", TeamKind.TEAM)
                .addSlides(slide("Team Boats", 1, blocks))
                .build())
        .build();
  }

  /** A paragraph of plain text. */
  public static Paragraph paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)));
  }

  /** A link with plain text. */
  public static Link link(String target, String text) {
    return Link.builder().target(SafeUrl.of(target)).addContent(Text.of(text)).build();
  }

  /** A slide with a title of plain text. */
  public static Slide slide(String title, int level, Block... blocks) {
    return Slide.builder().addTitle(Text.of(title)).level(level).addBlocks(blocks).build();
  }

  /** A team without slides and reporters. */
  public static Team.Builder team(String id, String name, TeamKind kind) {
    return Team.builder().id(id).name(name).kind(kind);
  }

  private static Slide cover() {
    return Slide.builder()
        .addTitle(Colored.builder().color("#50c3a5").addContent(Text.of("Harbour")).build())
        .addTitle(Text.of(" "))
        .addTitle(Colored.builder().color("#0f5fe1").addContent(Text.of("Project")).build())
        .level(1)
        .addBlocks(
            Heading.builder()
                .level(2)
                .role(Role.TAGLINE)
                .addContent(Text.of("All boats – one harbour."))
                .build(),
            Heading.builder()
                .level(2)
                .role(Role.DATE)
                .addContent(Text.of("Harbour Call 2025-03-06"))
                .build(),
            Paragraph.builder()
                .role(Role.OCCASION)
                .addContent(Text.of("Day of the Tide "))
                .addContent(link("https://tide.example/", "https://tide.example/"))
                .build(),
            Paragraph.builder()
                .role(Role.PRESENTER)
                .addContent(Text.of("Presented by "))
                .addContent(link("https://github.com/skipper", "@skipper"))
                .build())
        .build();
  }

  private static Paragraph report() {
    return Paragraph.builder()
        .role(Role.REPORT)
        .addContent(Text.of("Report by "))
        .addContent(link("https://github.com/ada-quay", "Ada Quay"))
        .build();
  }

  private static ListBlock lists() {
    ListBlock numbers =
        ListBlock.builder()
            .ordered(true)
            .start(3)
            .tight(true)
            .addItems(item(paragraph("Third")), item(paragraph("Fourth")))
            .build();
    return ListBlock.builder()
        .ordered(false)
        .tight(true)
        .addItems(
            item(
                Paragraph.of(
                    List.of(
                        Strong.of(List.of(Text.of("New hull:"))),
                        Text.of(" see "),
                        link(
                            "https://hull.example/a_b?x=1&y=2", "https://hull.example/a_b?x=1&y=2"),
                        Text.of(" or mail jo@hull.example, www.hull.example"))),
                numbers),
            item(
                paragraph(
                    "{{ .Values.image.tag }} {% x %} {{< figure >}} <b>&amp; *not* _this_ `")))
        .build();
  }

  private static ListBlock tasks() {
    return ListBlock.builder()
        .ordered(false)
        .tight(true)
        .addItems(
            Item.builder().done(true).addBlocks(paragraph("Oil the winch")).build(),
            Item.builder().done(false).addBlocks(paragraph("Paint the keel")).build())
        .build();
  }

  private static CodeBlock code() {
    return CodeBlock.builder().language("python").text(CODE).build();
  }

  private static Table table() {
    return Table.builder()
        .addColumns(Alignment.NONE, Alignment.RIGHT, Alignment.CENTER)
        .head(row("Boat", "Length in metres", "Ready"))
        .addRows(row("Gull", "12.5", "yes"), row("Cormorant", "7", "no"))
        .build();
  }

  private static TableRow row(String... cells) {
    TableRow.Builder row = TableRow.builder();
    for (String cell : cells) {
      row.addCells(TableCell.builder().addContent(Text.of(cell)).build());
    }
    return row.build();
  }

  private static List<Block> rest() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            List.of(
                Emphasis.of(List.of(Text.of("soft"))),
                Strike.of(List.of(Text.of("gone"))),
                Inserted.of(List.of(Text.of("new"))),
                Mark.of(List.of(Text.of("bright"))),
                Code.of("rm -rf {a}"),
                Subscript.of(List.of(Text.of("2"))),
                Superscript.of(List.of(Text.of("nd"))),
                Colored.builder().color("#cc0000").addContent(Text.of("red")).build(),
                LineBreak.builder().build(),
                Text.builder().text("AIS").expansion("Automatic Identification System").build(),
                Text.builder().text("Bonjour").language("fr").build(),
                Superscript.of(List.of(link("#fn-1", "1"))))));
    for (CalloutKind kind : CalloutKind.values()) {
      blocks.add(
          Callout.builder()
              .kind(kind)
              .addTitle(Text.of("A box of " + kind))
              .addBlocks(paragraph("In the box"))
              .build());
    }
    blocks.add(Quote.builder().addBlocks(paragraph("Ahoy"), heading(2, "Quoted")).build());
    blocks.add(
        Definitions.builder()
            .addEntries(
                Definition.builder()
                    .addTerm(Text.of("Port"))
                    .addMeanings(List.of(paragraph("Left")))
                    .addMeanings(List.of(paragraph("Harbour"), paragraph("Wine")))
                    .build())
            .build());
    blocks.add(Rule.builder().build());
    blocks.add(
        Footnotes.builder()
            .addEntries(Footnote.builder().label("1").addBlocks(paragraph("A note")).build())
            .build());
    return blocks;
  }

  private static List<Block> pictures() {
    Inline boat =
        picture("https://pictures.example/boat.png").alt("A boat").title("Our boat").build();
    return List.of(
        Paragraph.of(List.of(boat)),
        Paragraph.of(
            List.of(
                Text.of("Inline "),
                picture("boat.png").width(new Length(50, true)).build(),
                Text.of(" and missing "),
                picture("nowhere.png").alt("Nothing").build())),
        Paragraph.of(
            List.of(
                Link.builder()
                    .target(SafeUrl.of("https://boats.example/"))
                    .addContent(picture("boat.png").build())
                    .build())));
  }

  private static Image.Builder picture(String source) {
    return Image.builder().source(SafeUrl.of(source));
  }

  private static Heading heading(int level, String text) {
    return Heading.builder().level(level).addContent(Text.of(text)).build();
  }

  private static Item item(Block... blocks) {
    return Item.builder().addBlocks(blocks).build();
  }
}
