package dev.rollcall.export.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

  private static final Speech SPEECH =
      Speech.of(
          Call.builder()
              .kind(CallKind.MINUTES)
              .addParticipants(
                  Person.builder().name("Mira Lindqvist").handle("mira-l").build(),
                  Person.builder().name("Piet van den Berg").build())
              .build());

  @ParameterizedTest
  @ValueSource(
      strings = {"ML", "M.L.", "Mira", "mira lindqvist", "mira-l", "@mira-l", "PB", "PvdB", "Piet"})
  void knowsPeopleByTheirNames(String name) {
    List<Block> set = SPEECH.in(List.of(paragraph(name + ": One", "Piet: Two")));
    assertEquals(List.of(name + ": One", "Piet: Two"), texts(set));
    Paragraph first = assertInstanceOf(Paragraph.class, set.getFirst());
    assertEquals(Strong.of(List.of(Text.of(name + ":"))), first.content().getFirst());
  }

  @Test
  void paragraphsInTurnAreSpeech() {
    List<Block> set = SPEECH.in(List.of(paragraph("ML: One"), paragraph("PB: Two", "and more")));
    assertEquals(List.of("ML: One", "PB: Two and more"), texts(set));
    assertInstanceOf(Strong.class, ((Paragraph) set.getLast()).content().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ML: One", // a single line
        "Note: One|Piet: Two", // begins with no speaker
        "XY: One|ZZ: Two",
        "ML:One|PB:Two",
        "https://example.org: One|ML: Two"
      })
  void otherTextStaysAsItIs(String lines) {
    List<Block> blocks = List.of(paragraph(lines.split("\\|")), paragraph("Words"));
    assertEquals(blocks, SPEECH.in(blocks));
  }

  @Test
  void callWithoutPeopleHasNoSpeech() {
    List<Block> blocks = List.of(paragraph("ML: One", "PB: Two"));
    assertSame(blocks, Speech.of(Call.builder().kind(CallKind.DECK).build()).in(blocks));
  }

  private static Paragraph paragraph(String... lines) {
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(LineBreak.builder().build());
      }
      content.add(Text.of(line));
    }
    return Paragraph.of(content);
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .map(block -> TextContent.ofBlocks(List.of(block)).strip().replaceAll("\\s+", " "))
        .toList();
  }
}
