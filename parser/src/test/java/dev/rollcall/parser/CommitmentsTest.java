package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What minutes forgot to say about who does what until when, and who was there. */
final class CommitmentsTest {

  private static final List<ParserCode> CODES =
      List.of(
          ParserCode.ACTION_WITHOUT_OWNER,
          ParserCode.UNKNOWN_OWNER,
          ParserCode.DUE_BEFORE_CALL,
          ParserCode.ACTION_STATE,
          ParserCode.MISSING_DATE,
          ParserCode.MISSING_ATTENDANCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          action-without-owner | - ACTION: buy lamps
                               | - ACTION: Mira to buy lamps
                               | - AI: @mira buy lamps
          unknown-owner        | - ACTION: @bo to buy lamps
                               | - ACTION: @all read the paper
                               | - ACTION: none
                               | - ACTION: eX: buy lamps
                               | - TODO(jo): buy lamps
          unknown-owner        | - TODO(bo): buy lamps
                               | - ACTION: Mira to buy lamps by 2024-05-20
          due-before-call      | - ACTION: Mira to buy lamps by 2024-04-20
          due-before-call      | ## Action items\\n\\n- Mira: lamps, due 2023-06-01
          action-state         | ## Action items\\n\\n- [x] Mira: lamps\\n- [ ] Mira: lamps
                               | ## Action items\\n\\n- [x] Mira: lamps, due 2023-06-01
                               | ## Action item review\\n\\n- buy lamps
          action-without-owner | ## Action items\\n\\n- paint the boat
          """)
  void actionsAreComparedWithThePeople(String expected, String text) {
    String head = "# Pier sync 2024-05-14\n\nPresent: Mira Lund (@mira), Jo Feld\n\n## Lamps\n\n";
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        found("pier.md", head + text.translateEscapes() + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pier.md            | # Pier\\n\\nPresent: Mira\\n\\n## Lamps\\n\\n- a            | missing-date
          2024-05-14.md      | # Pier\\n\\nPresent: Mira\\n\\n## Lamps\\n\\n- a            |
          pier.md            | # Pier 2024-05-14\\n\\nPresent: Mira\\n\\n## Lamps\\n\\n- a |
          pier.md            | # Pier 2024-05-14\\n\\n## Lamps\\n\\n- AI: a              | missing-attendance
          pier.md            | # Pier 2024-05-14\\n\\n## Lamps\\n\\n- a                  |
          pier.md            | # Pier 2024-05-14\\n\\nScribe: Mira\\n\\n## Lamps\\n\\n- a  |
          pier.md            | # Pier\\n\\n## Lamps\\n\\n- a                             |
          """)
  void minutesTellWhenAndWho(String name, String text, String expected) {
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        found(name, text.translateEscapes() + "\n"));
  }

  private static List<String> found(String name, String text) {
    return CallParser.builder().build().parse(new Source(name, text)).diagnostics().stream()
        .filter(d -> d.code() instanceof ParserCode code && CODES.contains(code))
        .map(d -> d.code().id())
        .toList();
  }
}
