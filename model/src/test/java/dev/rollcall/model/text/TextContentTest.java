package dev.rollcall.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.PictureUse;
import dev.rollcall.model.Slide;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextContentTest {

  @Test
  void plainTextKeepsTheCharactersOfEveryInline() {
    List<Inline> inlines =
        List.of(
            Text.of("a"),
            Strong.of(List.of(Emphasis.of(List.of(Text.of("b"))), Code.of("c"))),
            LineBreak.builder().build(),
            Strike.of(List.of(Inserted.of(List.of(Mark.of(List.of(Text.of("d"))))))),
            Subscript.of(List.of(Superscript.of(List.of(Text.of("e"))))),
            Colored.builder().color("#ff0000").addContent(Text.of("f")).build(),
            Link.builder().target(SafeUrl.of("#x")).addContent(Text.of("g")).build(),
            image("h.png", "h"));
    assertEquals("abc defgh", TextContent.of(inlines));
  }

  @Test
  void blocksGiveOneLineForEachPieceOfText() {
    assertEquals(
        "head\nitem\ncode\nquote\nA\n1\nbox\nin it\nterm\nmeaning\nnote",
        TextContent.ofBlocks(allBlocks()));
  }

  @Test
  void imagesAreFoundInEveryKindOfBlockInOrder() {
    Slide slide =
        Slide.builder()
            .addTitle(image("title.png", "t"))
            .level(1)
            .addBlocks(quote(image("a.png", "a")))
            .addNotes(quote(image("n.png", "n")))
            .background(Background.builder().image(SafeUrl.of("bg.png")).build())
            .source(new SourceRange(3, 1, 9, 1))
            .build();
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .addTagline(image("logo.png", "l"))
            .addCover(slide)
            .build();
    List<PictureUse> uses = PictureUse.of(call);
    assertEquals(
        List.of("logo.png", "bg.png", "title.png", "a.png", "n.png"),
        uses.stream().map(use -> use.source().value()).toList());
    assertEquals(Optional.of(new SourceRange(3, 1, 9, 1)), uses.get(1).range());
  }

  private static Image image(String name, String alt) {
    return Image.builder().source(SafeUrl.of(name)).alt(alt).build();
  }

  private static Block paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)));
  }

  private static Block quote(Inline inline) {
    return Quote.builder().addBlocks(Paragraph.of(List.of(inline))).build();
  }

  private static TableRow row(String text) {
    return TableRow.builder()
        .addCells(TableCell.builder().addContent(Text.of(text)).build())
        .build();
  }

  private static List<Block> allBlocks() {
    return List.of(
        Heading.builder().level(2).addContent(Text.of("head")).build(),
        ListBlock.builder()
            .ordered(false)
            .tight(true)
            .addItems(Item.builder().addBlocks(paragraph("item")).build())
            .build(),
        CodeBlock.builder().text("code").build(),
        Quote.builder().addBlocks(paragraph("quote")).build(),
        Table.builder().addColumns(Alignment.NONE).head(row("A")).addRows(row("1")).build(),
        Rule.builder().build(),
        Callout.builder()
            .kind(CalloutKind.INFO)
            .addTitle(Text.of("box"))
            .addBlocks(paragraph("in it"))
            .build(),
        Definitions.builder()
            .addEntries(
                Definition.builder()
                    .addTerm(Text.of("term"))
                    .addMeanings(List.of(paragraph("meaning")))
                    .build())
            .build(),
        Footnotes.builder()
            .addEntries(Footnote.builder().label("1").addBlocks(paragraph("note")).build())
            .build());
  }
}
