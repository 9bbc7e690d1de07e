package dev.rollcall.export.pptx.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "Team Quay (3/5), Team Quay, Team Quay: Lamps",
    "Team Quay, Team Quay, Team Quay: Lamps",
    "team quay (2/2), Team Quay (1/2), team quay: Lamps",
    "Harbour (3/5), Team Quay, Harbour (3/5)",
    "'', Team Quay, ''"
  })
  void titleSaysWhatTheSlideIsAbout(String title, String team, String expected) {
    Slide slide = slide(title, heading(3, "Lamps"), words(), heading(4, "Prices"), words());
    assertEquals(expected, TextContent.of(Subjects.titled(slide, team).title()));
  }

  @Test
  void subjectIsSaidOnce() {
    Slide slide = slide("Team Quay (3/5)", heading(3, "Lamps"), words());
    assertEquals(List.of(words()), Subjects.titled(slide, "Team Quay").blocks());
  }

  @Test
  void severalSubjectsStayBelowTheTitle() {
    Slide slide = slide("Team Quay", heading(3, "Lamps"), words(), heading(3, "Ropes"), words());
    assertSame(slide, Subjects.titled(slide, "Team Quay"));
    Slide later = slide("Team Quay", words(), heading(3, "Lamps"), words());
    assertSame(later, Subjects.titled(later, "Team Quay"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lamps                                   | Team Quay: Lamps
          Lamps;Ropes                             | Team Quay: Lamps, Ropes
          Lamps:;Ropes;Nets                       | Team Quay: Lamps, Ropes, …
          A first item of a list that says so much that no title could hold it;Ropes | \
          Team Quay: A first item of a list that says so much that…
          Donaudampfschifffahrtsgesellschaftskapitaenspatentverlaengerungsantrag | Team Quay (2/3)
          """)
  void firstItemsTellSlidesWithOneTitleApart(String items, String expected) {
    ListBlock.Builder list = ListBlock.builder().ordered(false).tight(true);
    for (String item : items.split(";", -1)) {
      list.addItems(Item.builder().addBlocks(Paragraph.of(List.of(Text.of(item)))).build());
    }
    Slide later = slide("Team Quay (2/3)", list.build());
    Slide told = Subjects.toldApart(later, "Team Quay", Subjects.Alike.LATER);
    assertEquals(expected, TextContent.of(told.title()));
    assertEquals(later.blocks(), told.blocks());
  }

  @Test
  void aSlideWithATitleOfItsOwnKeepsIt() {
    Slide alone = slide("Team Quay", words());
    assertSame(alone, Subjects.toldApart(alone, "Team Quay", Subjects.Alike.NONE));
  }

  private static Slide slide(String title, Block... blocks) {
    return Slide.builder().addTitle(Text.of(title)).level(2).addBlocks(blocks).build();
  }

  private static Heading heading(int level, String text) {
    return Heading.builder().level(level).addContent(Text.of(text)).build();
  }

  private static Paragraph words() {
    return Paragraph.of(List.of(Text.of("Words")));
  }
}
