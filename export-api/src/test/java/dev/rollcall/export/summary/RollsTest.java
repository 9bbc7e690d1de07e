package dev.rollcall.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollsTest {

  @Test
  void manyPeopleAreARoll() {
    ListBlock list = list(13, "Sailor ", Optional.empty());
    Rolls rolls = Rolls.of(call(true));
    assertEquals(List.of(list), rolls.on(List.of(Slide.builder().addBlocks(list).build())));
    String line = TextContent.of(rolls.line(list).orElseThrow().content());
    assertTrue(line.startsWith("Sailor 0 (deck); Sailor 1 (deck); "), line);
  }

  @Test
  void rollIsFoundWithinAList() {
    ListBlock list = list(13, "Sailor ", Optional.empty());
    Item present = Item.builder().addBlocks(paragraph("Present"), list).build();
    ListBlock outer = ListBlock.builder().ordered(false).tight(true).addItems(present).build();
    Slide slide = Slide.builder().addBlocks(outer).build();
    assertEquals(List.of(list), Rolls.of(call(true)).on(List.of(slide)));
  }

  @Test
  void otherListsAreNone() {
    Rolls rolls = Rolls.of(call(true));
    assertTrue(rolls.line(list(12, "Sailor ", Optional.empty())).isEmpty(), "few");
    assertTrue(rolls.line(list(13, "Buoy ", Optional.empty())).isEmpty(), "things");
    assertTrue(rolls.line(list(13, "Sailor ", Optional.of(true))).isEmpty(), "who was there");
    assertTrue(rolls.line(paragraph("Sailor 1")).isEmpty(), "no list");
  }

  @Test
  void callOfWhichNoMoreIsKnownHasNone() {
    assertTrue(Rolls.of(call(false)).line(list(13, "Sailor ", Optional.empty())).isEmpty());
  }

  private static ListBlock list(int count, String name, Optional<Boolean> done) {
    ListBlock.Builder list = ListBlock.builder().ordered(false).tight(true);
    IntStream.range(0, count)
        .forEach(
            i ->
                list.addItems(
                    Item.builder().done(done).addBlocks(paragraph(name + i + " (deck)")).build()));
    return list.build();
  }

  private static Paragraph paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)));
  }

  private static Call call(boolean absent) {
    Call.Builder call = Call.builder().kind(CallKind.MINUTES);
    IntStream.range(0, 13)
        .forEach(i -> call.addParticipants(Person.builder().name("Sailor " + i).build()));
    if (absent) {
      call.addAbsent(Person.builder().name("Ada Brandt").build());
    }
    return call.build();
  }
}
