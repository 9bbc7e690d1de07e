package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.model.Call;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A community adds words of its own to the roles of minutes. */
final class RoleWordsTest {

  @Test
  void wordsOfOnesOwnNamePeople() {
    RoleWords words =
        RoleWords.read("roles:\n  attendees: [On board, 'Ahoy!']\n  Scribe: Log by\nteams: []\n");
    Call call =
        CallParser.builder()
            .roles(words)
            .build()
            .parse(
                new Source(
                    "a.md",
                    "# Pier 2024-05-14\n\n## On Board (2)\n\n- Mira\n- Jo\n\nLog by Ada\n\n## Lamps\n\n- a\n"))
            .call();
    assertEquals(2, call.participants().size());
    assertEquals("Ada", call.minuteTakers().getFirst().displayName());
    assertEquals(1, call.teams().size());
  }

  @Test
  void otherKeysAreLeftToOthers() {
    assertEquals(Map.of(), RoleWords.read("teams: [Cranes]\n").forms());
    assertEquals(Map.of(), RoleWords.read("").forms());
    assertEquals(
        Map.of("next meeting", List.of("Next tide")),
        RoleWords.read("roles: {next_meeting: [Next tide]}").forms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          roles: [a]               | 'roles' must be lists of words by role, such as 'attendees: [On board]'.
          roles: {atendees: [a]}   | There is no role 'atendees'; did you mean 'attendees'?
          roles: {scribe: {a: b}}  | The words of the role 'scribe' must be a list.
          """,
      quoteCharacter = '`')
  void whatIsNoListIsTold(String yaml, String message) {
    IllegalArgumentException told =
        assertThrows(IllegalArgumentException.class, () -> RoleWords.read(yaml));
    assertEquals(message, told.getMessage());
  }
}
