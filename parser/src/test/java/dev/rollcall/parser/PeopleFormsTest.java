package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which minutes say who was there: inclusive words, tables, remarks, transcripts. */
final class PeopleFormsTest {

  private static final String MATTERS = "\n## Lamps\n\nText.\n\n## Cables\n\nText.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Présent.es",
        "Présent.e.s",
        "Présent·e·s",
        "Présent(e)s",
        "Présent-e-s",
        "Personnes présentes",
        "Participant.es",
        "Participant(e)s",
        "Teilnehmer:innen",
        "Teilnehmer*innen",
        "Teilnehmer/innen",
        "Teilnehmer_innen",
        "Asistent@s"
      })
  void inclusiveWordsIntroducePeople(String word) {
    Call call = Reading.of("# Sync\n\n**" + word + " :** Mira Lund, Otto Berg\n" + MATTERS).call();
    assertEquals(List.of("Mira Lund", "Otto Berg"), names(call.participants()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Excusé.es", "Excusé(e)s", "Absent.e.s", "Absents et excusés"})
  void inclusiveWordsIntroduceTheAbsent(String word) {
    String text = "# Sync\n\n**Présents :** Otto Berg\\\n**" + word + " :** Mira Lund\n" + MATTERS;
    assertEquals(List.of("Mira Lund"), names(Reading.of(text).call().absent()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s: Lamps are dark.\n\n",
        "- %s: Lamps are dark.\n",
        "**%s**: Lamps are dark.\n\n",
        "**%s:** Lamps are dark.\n\n",
        "%s: Lamps are dark.  \n",
        "> %s: Lamps are dark.\n\n",
        "<%s> Lamps are dark.  \n",
        "10:03 <%s> Lamps are dark.  \n",
        "[10:03:12] <%s> Lamps are dark.  \n",
        "- %s : Lamps are dark.\n"
      })
  void whoSpeaksTookPart(String line) {
    StringBuilder text = new StringBuilder("# Sync\n\n## Lamps\n\n");
    for (String speaker : List.of("Mira", "Otto", "Mira", "Ada", "Otto", "Ada", "Mira")) {
      text.append(line.formatted(speaker));
    }
    Call call = Reading.of(text.append("\n## Cables\n\nText.\n").toString()).call();
    assertEquals(List.of("Mira", "Otto", "Ada"), names(call.participants()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pros: cheap\n\nCons: dark\n\nPros: near\n\nCons: far\n\nPros: old\n\nCons: new\n",
        "Question: who?\n\nAnswer: us.\n\nQuestion: when?\n\nAnswer: now.\n\nQuestion: why?\n\nAnswer: so.\n",
        "Mira: Lamps are dark.\n\nOtto: So they are.\n",
        "```yaml\nLamp: 1\nCable: 2\nLamp: 3\nCable: 4\nLamp: 5\nCable: 6\n```\n"
      })
  void otherLabelsAreNobody(String lines) {
    Call call = Reading.of("# Sync\n\n## Lamps\n\n" + lines + "\n## Cables\n\nText.\n").call();
    assertEquals(List.of(), call.participants());
  }

  @Test
  void speakersDoNotAddToThoseWhoAreListed() {
    String said = "Ada: Dark.\n\nOtto: So they are.\n\n".repeat(4);
    String text =
        "# Sync\n\n## Present\n\n- Mira Lund\n\n## Lamps\n\n" + said + "## Cables\n\nText.\n";
    assertEquals(List.of("Mira Lund"), names(Reading.of(text).call().participants()));
  }

  @Test
  void namesWithTheirInitialsTookPart() {
    String text = "# Sync\n\nMira Lund (ML), Otto Berg (OB), Ada van Kling (AVK)\n" + MATTERS;
    Call call = Reading.of(text).call();
    assertEquals(List.of("Mira Lund", "Otto Berg", "Ada van Kling"), names(call.participants()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lamps (10 min, Mira)          | Mira Lund",
        "Lamps (Mira, 10m)             | Mira Lund",
        "Lamps (15m, Mira/Otto)        | Mira Lund, Otto Berg",
        "Lamps (5 minutes; Ada Kling)  | Ada Kling",
        "Lamps - Mira                  | Mira Lund",
        "Lamps – Otto Berg             | Otto Berg",
        "Lamps (Mira)                  | Mira Lund",
        "Lamps [ML, 10 min]            | Mira Lund",
        "Lamps (@mlund, 1 h)           | @mlund",
        "Lamps (10 min)                | ''",
        "Lamps (20m, all)              | ''",
        "Lamps - New Zealand           | ''",
        "Lamps (if time)               | ''",
        "Lamps (draft)                 | ''"
      })
  void aMattersHeadingNamesWhoPresentsIt(String heading, String reporters) {
    Call call =
        Reading.of(
                "# Sync\n\n## Present\n\n- Mira Lund\n- Otto Berg\n\n## "
                    + heading.strip()
                    + "\n\nText.\n\n## Cables\n\nText.\n")
            .call();
    assertEquals(reporters.strip(), String.join(", ", names(call.teams().getFirst().reporters())));
  }

  @ParameterizedTest
  @CsvSource({
    "Mira Lund (1Lamp), 1Lamp",
    "Mira Lund (3M), 3M",
    "Mira Lund (No affiliation), ''",
    "Mira Lund (unaffiliated), ''",
    "Mira Lund (10 min), ''",
    "Mira Lund (2nd time), ''",
    "Mira Lund (Independent), Independent"
  })
  void whatStandsBehindANameMayBeWhomTheyWorkFor(String item, String affiliation) {
    Call call =
        Reading.of("# Sync\n\n## Present\n\n- " + item + "\n- Otto Berg\n" + MATTERS).call();
    assertEquals(affiliation, call.participants().getFirst().affiliation().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Chair:** Mira Lund **Scribe:** Otto Berg",
        "**Date:** 2026-05-07 **Chair:** Mira Lund **Scribe**: Otto Berg",
        "Chair: Mira Lund, Scribe: Otto Berg",
        "Chair: Mira Lund | Scribe: Otto Berg",
        "Chair: Mira Lund; Scribe: Otto Berg",
        "Chair: Mira Lund. Scribe: Otto Berg",
        "Time: 14:00 · Chair: Mira Lund · Note taker: Otto Berg",
        "*Chair:* Mira Lund\nScribe: Otto Berg",
        "Leitung: Mira Lund; Protokollführung: Otto Berg",
        "- Chair: Mira Lund\n- Scribe: Otto Berg",
        "Present: Mira Lund (chair), Otto Berg (notes)",
        "Present: Mira Lund (facilitator), Otto Berg (taking notes), Ada Kling",
        "Attendees:\n\n- Mira Lund (chairing)\n- Otto Berg (scribe, Lamps Ltd)"
      })
  void aLineMayHoldSeveralLabels(String head) {
    Call call = Reading.of("# Sync\n\n" + head.replace("\\n", "\n") + "\n" + MATTERS).call();
    assertEquals(List.of("Mira Lund"), names(call.presenters()));
    assertEquals(List.of("Otto Berg"), names(call.minuteTakers()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Attendee | GitHub | Present |\n|---|---|---|\n| Mira Lund | @mira | x |\n| Otto Berg | @otto | |\n",
        "| Name | Affiliation | Username |\n|---|---|---|\n| Mira Lund | Lamps | mira |\n",
        "| Name | Organization |\n|---|---|\n| Mira Lund | Lamps |\n",
        "| Who | Company | Here |\n|---|---|---|\n| Mira Lund | Lamps | ✅ |\n| Otto Berg | Pier | ❌ |\n",
        "| Handle | Name |\n|---|---|\n| @mira | Mira Lund |\n",
        "| Participant | Institution | Attended |\n|---|---|---|\n| Mira Lund | Quay | yes |\n",
        "| Nom | Société | Présent |\n|---|---|---|\n| Mira Lund | Quai | oui |\n"
      })
  void aTableTellsByItsHeadThatItListsPeople(String table) {
    String matters = "\n## Lamps\n\nText.\n\n## Cables\n\nText.\n";
    for (String above : List.of("", "## Welcome to the quay\n\nAdd yourself.\n\n")) {
      Call call = Reading.of("# Sync\n\n" + above + table + matters).call();
      assertEquals(List.of("Mira Lund"), names(call.participants()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attendance: (X = present)\n\n- [X] Mira Lund\n- [ ] Otto Berg\n",
        "Present:\n\n- [x] Mira Lund\n- [ ] Otto Berg\n",
        "## Attendance\n\n- [x] Mira Lund\n- [ ] Otto Berg\n"
      })
  void whoIsTickedOffIsNoTask(String attendance) {
    Call call = Reading.of("# Sync\n\n" + attendance + MATTERS).call();
    assertEquals(List.of("Mira Lund"), names(call.participants()));
    assertEquals(List.of("Otto Berg"), names(call.absent()));
    assertEquals(List.of(), call.actions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directors present: Mira Lund (President), Otto Berg\n",
        "**Members present**: Mira Lund, Otto Berg\n",
        "Anwesend: Mira Lund (Vorsitz), Otto Berg\nGäste: keine\n",
        "Présents : Mira Lund, Otto Berg\nInvités : aucun\n",
        "Presentes: Mira Lund, Otto Berg\nInvitados: ninguno\n",
        "Present: Mira Lund, Otto Berg\n\n| Topic | Who |\n|---|---|\n| Lamps | Ada |\n"
      })
  void whoIsPresentOfAGroupTookPart(String head) {
    Call call = Reading.of("# Sync\n\n" + head + MATTERS).call();
    assertEquals(List.of("Mira Lund", "Otto Berg"), names(call.participants()));
  }

  @Test
  void anEmptyLabelNamesNobodyFarBelow() {
    String text = "# Sync\n\nScribe:\n\nRoom: the pier\n\nHelp Wanted\n" + MATTERS;
    assertEquals(List.of(), Reading.of(text).call().minuteTakers());
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(p -> p.name().orElseGet(() -> "@" + p.handle().orElse(""))).toList();
  }
}
