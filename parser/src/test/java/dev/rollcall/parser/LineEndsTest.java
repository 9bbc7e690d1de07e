package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.TextContent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a single newline within a paragraph of minutes means. */
final class LineEndsTest {

  private static final String WRAPPED =
      """
      # Lamp committee 2026-03-04

      We looked at the lamps in the yard and found that two of them do not
      burn any more, which nobody had told the house keeper until this
      morning.
      """;

  static Stream<Arguments> forms() {
    return Stream.of(
        form("prose wrapped at a column", WRAPPED, 0),
        form(
            "wrapped items of a list, their lines indented",
            """
            # Lamp committee 2026-03-04

            * The yard: two lamps do not burn, and the ladder that we would need to
              reach them is lent to the neighbours.
              * They bring it back when the roof is done, which they think will be
                before the end of March.
            """,
            0),
        form(
            "sentences that happen to start in new lines of wrapped prose",
            """
            # Lamp committee 2026-03-04

            We had talked about the lamps before, but never in this round of people.
            Everybody was for new ones, so that they are ordered by the end of
            the week. The price is the one that was offered to us in February.
            Mira will look whether it still holds, since the offer is rather old
            by now.
            """,
            0),
        form(
            "nouns with capitals, as German has them",
            """
            # Protokoll 2026-03-04

            Der Ausschuss hat die Lampen im Hof besehen und dabei festgestellt, dass
            Lampe zwei und Lampe drei nicht mehr brennen, was dem Hausmeister bis
            heute niemand gesagt hatte.
            """,
            0),
        form(
            "quoted mail",
            """
            # Lamp committee 2026-03-04

            > The lamps that you ordered are on their way and should be with you by
            > the end of the week, unless the roads are blocked again.
            """,
            0),
        form(
            "a pad's label lines",
            """
            # Lamp committee 2026-03-04

            Room: kitchen
            Length: 40 minutes
            Cake: Mira
            """,
            2),
        form(
            "a pad's short statements",
            """
            # Lamp committee 2026-03-04

            Lamps are ordered
            Ladder is lent
            Next look in March
            """,
            2),
        form(
            "lines that nobody wrapped",
            """
            # Lamp committee 2026-03-04

            The lamps in the yard were looked at, and two of them do not burn any more, which nobody had told the house keeper before
            we should order two new ones, and while we are at it we should look at the ladder, which has been lent to the neighbours
            ordering is done by Mira, who has the address of the shop and knows what the lamps in the yard need for a socket, too
            """,
            2),
        form(
            "speech, one line a speaker",
            """
            # Lamp committee 2026-03-04

            Mira: two lamps do not burn, we should order new ones
            Jonas: who has the address of the shop?
            Mira: me
            """,
            2),
        form(
            "labels above wrapped prose",
            """
            # Lamp committee 2026-03-04

            Room: kitchen
            Cake: Mira

            We looked at the lamps in the yard and found that two of them do not
            burn any more, which nobody had told the house keeper until this
            morning. He was rather surprised, since he had been there on Monday,
            and will order new ones.
            """,
            1),
        form(
            "hard breaks in wrapped prose",
            WRAPPED + "\nFirst line,\\\nsecond line that was broken by hand.\n",
            1),
        form(
            "addresses do not make lines long",
            """
            # Lamp committee 2026-03-04

            See [the offer](https://shop.example.org/offers/2026/february/lamps-for-yards-and-gardens/4711) which
            holds until the end of March, and the drawing of the yard that
            the house keeper made.
            """,
            0),
        form("front matter that says true wins", "---\nbreaks: true\n---\n" + WRAPPED, 2),
        form(
            "front matter that says false wins",
            "---\nbreaks: false\n---\n# Lamps\n\nRoom: kitchen\nCake: Mira\n",
            0),
        form("a deck's lines", "---\ntype: slide\n---\n" + WRAPPED, 2));
  }

  private static Arguments form(String name, String text, int breaks) {
    return Arguments.of(name, text, breaks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsNewlinesAsTheDocumentMeansThem(String name, String text, int breaks) {
    assertEquals(breaks, breaks(text, LineBreaks.AUTO), name);
  }

  @Test
  void readsNewlinesAsToldWhereTheDocumentDoesNotSay() {
    assertEquals(2, breaks(WRAPPED, LineBreaks.TRUE));
    assertEquals(0, breaks("# Lamps\n\nOne\nTwo\n", LineBreaks.FALSE));
  }

  private static long breaks(String text, LineBreaks breaks) {
    var call = CallParser.builder().breaks(breaks).build().parse(new Source("x.md", text)).call();
    return Stream.concat(
            call.cover().stream(), call.teams().stream().flatMap(team -> team.slides().stream()))
        .map(Slide::blocks)
        .flatMap(blocks -> TextContent.inlines(blocks).stream())
        .filter(LineBreak.class::isInstance)
        .count();
  }
}
