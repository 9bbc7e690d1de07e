package dev.rollcall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class CallJsonTest {

  private final CallJson json = new CallJson();

  @Test
  void roundTripKeepsEverything() {
    Block list =
        ListBlock.builder()
            .ordered(true)
            .start(3)
            .tight(true)
            .addItems(
                Item.builder()
                    .done(true)
                    .addBlocks(Paragraph.of(List.of(Text.of("a"), Code.of("b"))))
                    .addBlocks(CodeBlock.builder().language("java").text("x").build())
                    .build())
            .build();
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .title("Call")
            .date(LocalDate.of(2024, 11, 7))
            .addPresenters(
                Person.builder().handle("x").url(SafeUrl.of("https://github.com/x")).build())
            .addTeams(
                Team.builder()
                    .id("iaas")
                    .name("Team IaaS")
                    .kind(TeamKind.TEAM)
                    .addSlides(
                        Slide.builder()
                            .addTitle(Strong.of(List.of(Text.of("Team IaaS"))))
                            .level(1)
                            .addBlocks(list)
                            .addBlocks(Quote.builder().addBlocks(Rule.builder().build()).build())
                            .addBlocks(
                                Callout.builder()
                                    .kind(CalloutKind.INFO)
                                    .addBlocks(
                                        Heading.builder()
                                            .level(2)
                                            .role(Role.REPORT)
                                            .addContent(LineBreak.builder().build())
                                            .build())
                                    .build())
                            .addNotes(
                                Paragraph.of(
                                    List.of(
                                        Link.builder()
                                            .target(SafeUrl.of("#fn-1"))
                                            .addContent(Text.of("1"))
                                            .build(),
                                        Image.builder()
                                            .source(SafeUrl.of("a.png"))
                                            .width(new Length(50, true))
                                            .build())))
                            .background(Background.builder().color("#ffffff").build())
                            .source(new SourceRange(1, 1, 9, 3))
                            .build())
                    .build())
            .build();
    String text = json.write(call);
    assertEquals(call, json.read(text));
    assertEquals(text, json.write(json.read(text)));
  }

  @Test
  void roundTripKeepsEmptyText() {
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .addTagline(Code.of(""))
            .addCover(Slide.builder().addBlocks(CodeBlock.builder().text("").build()).build())
            .build();
    assertEquals(call, json.read(json.write(call)));
  }

  @Test
  void refusesUnknownProperties() {
    assertThrows(JacksonException.class, () -> json.read("{\"kind\":\"deck\",\"surprise\":1}"));
  }
}
