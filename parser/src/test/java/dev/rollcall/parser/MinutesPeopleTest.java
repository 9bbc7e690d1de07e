package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes tell who was there, who was not, who led and who took notes. */
final class MinutesPeopleTest {

  private final CallParser parser = CallParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira Lund                                   | Mira Lund",
        "@mira                                       | @mira",
        "Mira Lund (@mira)                           | Mira Lund @mira",
        "@mira (Mira Lund)                           | Mira Lund @mira",
        "Mira Lund @mira                             | Mira Lund @mira",
        "Mira Lund - @mira                           | Mira Lund @mira",
        "[Mira Lund](https://github.com/mira)        | Mira Lund @mira",
        "<https://github.com/mira>                   | @mira",
        "Mira Lund (Lamps Ltd)                       | Mira Lund [Lamps Ltd]",
        "Mira Lund, Lamps Ltd                        | Mira Lund [Lamps Ltd]",
        "Mira Lund - Lamps Ltd                       | Mira Lund [Lamps Ltd]",
        "Mira Lund — Lamps Ltd                       | Mira Lund [Lamps Ltd]",
        "Mira Lund (Lamps Ltd, UTC+2)                | Mira Lund [Lamps Ltd]",
        "Mira Lund (she/her, Lamps Ltd)              | Mira Lund [Lamps Ltd]",
        "Mira Lund (@mira, Lamps Ltd)                | Mira Lund @mira [Lamps Ltd]",
        "Mira Lund (Lamps Ltd) (@mira)               | Mira Lund @mira [Lamps Ltd]",
        "Mira Lund <mira@lamps.example>              | Mira Lund",
        "Mira Lund (chair)                           | Mira Lund",
        "Mira Lund (remote)                          | Mira Lund",
        "Mira Lund (until 10:30)                     | Mira Lund",
        "Mira Lund [ML]                              | Mira Lund",
        "**Mira Lund** (voting member)               | Mira Lund",
        "_Mira Lund_                                 | Mira Lund",
        "Mira van der Lund                           | Mira van der Lund",
        "Mira J. Lund                                | Mira J. Lund",
        "Miřa Lůnd                                   | Miřa Lůnd",
        "mlund                                       | mlund",
        "[x] Mira Lund                               | Mira Lund",
        "✅ Mira Lund                                | Mira Lund",
        "Mira Lund - joined late                     | Mira Lund"
      })
  void aListOfAttendeesHoldsOneAnItem(String item, String person) {
    Call call =
        read("# Sync\n\n## Attendees\n\n- Otto Berg\n- Ada Kling\n- " + item.strip() + "\n");
    assertEquals(person.strip(), show(call.participants().getLast()));
    assertEquals(3, call.participants().size(), call.participants().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 more people",
        "and others",
        "everyone",
        "_names of attendees_",
        "TBD",
        "Quorum: yes",
        "+2 on the phone",
        "The rest of the team could not make it today because of the storm."
      })
  void notEveryItemIsSomebody(String item) {
    Call call = read("# Sync\n\n## Attendees\n\n- Otto Berg\n- Ada Kling\n- " + item + "\n");
    assertEquals(List.of("Otto Berg", "Ada Kling"), show(call.participants()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Attendees\n\n- Otto Berg\n- Ada Kling\n",
        "#### Present:\n\n* Otto Berg\n* Ada Kling\n",
        "## 👥 Participants (2)\n\nOtto Berg, Ada Kling\n",
        "**In attendance**\n\n- Otto Berg\n- Ada Kling\n",
        "**Attendees:** Otto Berg and Ada Kling\n",
        "Attendees: Otto Berg; Ada Kling\n",
        "Present (please add yourself)\n\n- Otto Berg\n- Ada Kling\n",
        "- **Date:** 2026-05-07\n- **Attendees:**\n  - Otto Berg\n  - Ada Kling\n",
        "- Attending: Otto Berg, Ada Kling\n- Scribe: Otto Berg\n",
        "| Role | Who |\n|---|---|\n| Scribe | Otto Berg |\n| Attendees | Otto Berg, Ada Kling |\n",
        "| Name | Present |\n|---|---|\n| Otto Berg | x |\n| Ada Kling | ✓ |\n| Ida Moor | |\n",
        "## Attendance\n\n| Name | GitHub | Company |\n|---|---|---|\n| Otto Berg | otto | Lamps |\n| Ada Kling | @ada | |\n",
        "## Attendance\n\n- [x] Otto Berg\n- [x] Ada Kling\n- [ ] Ida Moor\n",
        "## Attendance\n\n* Team: Otto Berg\n* Guests: Ada Kling\n",
        "## Attendance\n\n* Voting members:\n  * Otto Berg\n* Observers:\n  * Ada Kling\n",
        "Attendees\n: Otto Berg, Ada Kling\n",
        "## Anwesend\n\n- Otto Berg\n- Ada Kling\n",
        "## Présents\n\n- Otto Berg\n- Ada Kling\n",
        "## Asistentes:\n\n- Otto Berg\n- Ada Kling\n",
        "## Members present\n\nOtto Berg\nAda Kling\n\n## Topic\n\nText.\n"
      })
  void attendanceStandsInManyForms(String head) {
    String document = head.startsWith("| Name") ? "## Attendance\n\n" + head : head;
    Call call = read("# Sync\n\n" + document + "\n## Lamps\n\nWe talked.\n");
    List<String> names = call.participants().stream().map(p -> p.name().orElseThrow()).toList();
    assertEquals(List.of("Otto Berg", "Ada Kling"), names);
  }

  @Test
  void nobodyIsBothPresentAndAbsent() {
    Call call =
        read(
            """
            # Sync

            ## Present

            - Otto Berg
            - Ada Kling (regrets)
            - Ida Moor

            ## Regrets

            - Ida Moor
            - Kim Oss
            """);
    assertEquals(List.of("Otto Berg"), show(call.participants()));
    assertEquals(List.of("Ida Moor", "Kim Oss", "Ada Kling"), show(call.absent()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chair: Otto Berg\\nScribe: Ada Kling               | Otto Berg | Ada Kling",
        "**Facilitator** Otto Berg\\n\\n**Note taker** Ada Kling | Otto Berg | Ada Kling",
        "- Host: @otto\\n- Note-taker: @ada                 | @otto     | @ada",
        "Chaired by Otto Berg\\n\\nNotes taken by Ada Kling   | Otto Berg | Ada Kling",
        "## Chair\\n\\n* Otto Berg\\n\\n## Scribes\\n\\n* Ada Kling | Otto Berg | Ada Kling",
        "#### Lead: @otto\\n#### Notetaker: @ada             | @otto     | @ada",
        "Moderation: Otto Berg\\nProtokoll: Ada Kling       | Otto Berg | Ada Kling",
        "Leitung: Otto Berg\\nSchriftführung: Ada Kling     | Otto Berg | Ada Kling",
        "Animateur : Otto Berg\\nSecrétaire : Ada Kling     | Otto Berg | Ada Kling",
        "Modera: Otto Berg\\nToma de notas: Ada Kling       | Otto Berg | Ada Kling",
        "Chair and scribe: Otto Berg                       | Otto Berg | Otto Berg",
        "Chair: Otto Berg\\nAction item scribe: Kim\\nMinutes: Ada Kling | Otto Berg | Ada Kling"
      })
  void theHeadTellsWhoLedAndWhoTookNotes(String head, String chair, String scribe) {
    Call call =
        read("# Sync\n\n" + head.replace("\\n", "\n").strip() + "\n\n## Lamps\n\nWe talked.\n");
    assertEquals(List.of(chair.strip()), show(call.presenters()));
    assertEquals(List.of(scribe.strip()), show(call.minuteTakers()));
  }

  @Test
  void whoLeadsNextTimeLedNothingYet() {
    Call call =
        read("# Sync\n\nChair: Otto Berg\n\nNext time:\n\n- Chair: Ada Kling\n- Scribe: Kim Oss\n");
    assertEquals(List.of("Otto Berg"), show(call.presenters()));
    assertEquals(List.of(), show(call.minuteTakers()));
  }

  private Call read(String text) {
    return parser.parse(new Source("sync.md", text)).call();
  }

  private static List<String> show(List<Person> people) {
    return people.stream().map(MinutesPeopleTest::show).collect(Collectors.toList());
  }

  private static String show(Person person) {
    return (person.name().orElse("")
            + person.handle().map(h -> " @" + h).orElse("")
            + person.affiliation().map(a -> " [" + a + "]").orElse(""))
        .strip();
  }
}
