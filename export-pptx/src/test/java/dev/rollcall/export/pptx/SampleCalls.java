package dev.rollcall.export.pptx;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Calls with every construct that a deck has to show. */
final class SampleCalls {

  private SampleCalls() {}

  /** A deck with a picture on its cover, two teams and much on its slides. */
  static Call deck() {
    return Call.builder()
        .kind(CallKind.DECK)
        .title("Lighthouse Call")
        .language("en")
        .date(LocalDate.of(2026, 3, 4))
        .addTags("lamps")
        .addCover(
            Slide.builder()
                .addTitle(Text.of("Lighthouse Keepers"))
                .level(1)
                .addBlocks(paragraph("Light for everybody"), paragraph("Call of 2026-03-04"))
                .background(Background.builder().image(SafeUrl.of("sea.png")).build())
                .build())
        .addTeams(lamps(), fog())
        .build();
  }

  private static Team lamps() {
    return Team.builder()
        .id("lamps")
        .name("Team Lamps")
        .kind(TeamKind.TEAM)
        .addSlides(slide("Team Lamps", paragraph("Report by Ada")))
        .addSlides(
            Slide.builder()
                .addTitle(Text.of("Team Lamps"))
                .level(2)
                .addBlocks(list(3, 2), paragraph("And then there is more to say."))
                .addNotes(paragraph("Say it slowly."), list(2, 1))
                .build())
        .addSlides(slide("Long story", list(30, 3)))
        .addSlides(slide("Table", paragraph("Oil used"), table(), paragraph("All in litres.")))
        .build();
  }

  private static Team fog() {
    return Team.builder()
        .id("fog")
        .name("Team Fog")
        .kind(TeamKind.TEAM)
        .addSlides(slide("Team Fog", code(4)))
        .addSlides(slide("", picture("chart.png", Optional.empty())))
        .addSlides(slide("Side by side", list(3, 1), picture("chart.png", Optional.of("A chart"))))
        .addSlides(
            slide(
                "Quoted",
                Quote.builder().addBlocks(paragraph("The lamp is lit.")).build(),
                Paragraph.of(
                    List.of(
                        Strong.of(List.of(Text.of("See "))),
                        link("the log", "https://example.org/log?a=1&b=ü"),
                        Text.of(", "),
                        Code.of("lamp --on")))))
        .addSlides(slide("Long code", code(60)))
        .build();
  }

  /** A slide; untitled where the title is empty. */
  static Slide slide(String title, Block... blocks) {
    Slide.Builder slide = Slide.builder().addBlocks(blocks);
    if (!title.isEmpty()) {
      slide.addTitle(Text.of(title)).level(2);
    }
    return slide.build();
  }

  static Paragraph paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)));
  }

  static Inline link(String text, String target) {
    return Link.builder().target(SafeUrl.of(target)).addContent(Text.of(text)).build();
  }

  static Paragraph picture(String source, Optional<String> alt) {
    return Paragraph.of(
        List.of(
            Image.builder()
                .source(SafeUrl.of(source))
                .alt(alt)
                .width(new Length(50, true))
                .build()));
  }

  /** A list of items with items below each. */
  static ListBlock list(int count, int below) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      List<Item> nested = new ArrayList<>();
      for (int j = 1; j <= below; j++) {
        nested.add(item(paragraph("detail %d of item %d, told at some length".formatted(j, i))));
      }
      items.add(
          item(
              paragraph("item " + i),
              ListBlock.builder().ordered(true).tight(true).addAllItems(nested).build()));
    }
    return ListBlock.builder().ordered(false).tight(true).addAllItems(items).build();
  }

  private static Item item(Block... blocks) {
    return Item.builder().addBlocks(blocks).build();
  }

  private static CodeBlock code(int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= lines; i++) {
      text.append(i > 1 ? "\n" : "").append("lamp --station ").append(i).append(" --on");
    }
    return CodeBlock.builder().language("sh").text(text.toString()).build();
  }

  private static Table table() {
    Table.Builder table =
        Table.builder().addColumns(Alignment.LEFT, Alignment.RIGHT).head(row("Month", "Litres"));
    for (int i = 1; i <= 12; i++) {
      table.addRows(row("Month number " + i, String.valueOf(100 * i)));
    }
    return table.build();
  }

  private static TableRow row(String... cells) {
    TableRow.Builder row = TableRow.builder();
    for (String cell : cells) {
      row.addCells(TableCell.builder().addContent(Text.of(cell)).build());
    }
    return row.build();
  }

  /** Finds a grey picture under every name. */
  static ImageLoader images() {
    byte[] png = png(640, 400);
    SourceImage image = new SourceImage(png, ImageKind.PNG, 640, 400, 1);
    return source -> new ImageResult.Loaded(image);
  }

  private static byte[] png(int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, 0x808080);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
