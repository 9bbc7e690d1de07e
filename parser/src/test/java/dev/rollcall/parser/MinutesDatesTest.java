package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a meeting is found in the forms in which people write it. */
final class MinutesDatesTest {

  private final CallParser parser = CallParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sync.md            | # Sync 2026-05-07",
        "sync.md            | # Sync 2026/05/07",
        "sync.md            | # Sync 20260507",
        "sync.md            | # Sync 2026.05.07",
        "sync.md            | # 7 May 2026",
        "sync.md            | # Sync of May 7th, 2026",
        "sync.md            | # Thursday, May 7, 2026",
        "sync.md            | # Treffen am 7. Mai 2026",
        "sync.md            | # Treffen am 07.05.2026",
        "sync.md            | # Réunion du 7 mai 2026",
        "sync.md            | # Reunión del 7 de mayo de 2026",
        "sync.md            | # Sync\\n\\n- Date: 2026-05-07T14:00:00Z",
        "sync.md            | # Sync\\n\\n**Date**: Thursday, May 7, 2026, 14:00 UTC",
        "sync.md            | # Sync\\n\\nMeeting date 2026-05-07",
        "sync.md            | # Sync\\n\\n## Date\\n\\n7 May 2026",
        "sync.md            | # Sync\\n\\nDatum: 07.05.2026, 14 Uhr",
        "2026-05-07.md      | # Sync",
        "2026-05-07-sync.md | # Sync, May 7",
        "2026/20260507.md   | # Sync, 7 May",
        "2026-05-07.md      | # Sync 05/07/2026",
        "2026-05-07.md      | # Sync 7/5/26",
        "sync.md            | # Thu 05/07/2026",
        "sync.md            | # Sync 2026-05-07\\n\\n## Next meeting: 2026-05-21",
        "2026-05-07.md      | # Sync\\n\\n## Previous meeting 2026-04-23\\n\\n- link"
      })
  void theDayIsRead(String file, String document) {
    String text = document.strip().replace("\\n", "\n") + "\n\n## Lamps\n\nWe talked.\n";
    assertEquals(
        Optional.of(LocalDate.of(2026, 5, 7)),
        parser.parse(new Source(file.strip(), text)).call().date());
  }

  @Test
  void aTableMayTellTheDay() {
    String text =
        "# Sync\n\n| Date | 2026-05-07 |\n|---|---|\n| Place | Room 3 |\n\n## Lamps\n\nText.\n";
    assertEquals(
        Optional.of(LocalDate.of(2026, 5, 7)),
        parser.parse(new Source("sync.md", text)).call().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sync.md | # Sync 05/07/2026",
        "sync.md | # Sync, May 7",
        "sync.md | # Sync",
        "sync.md | # Sync\\n\\n## Next meeting\\n\\n2026-05-21"
      })
  void aDayThatNobodyCanTellIsLeftOut(String file, String document) {
    String text = document.strip().replace("\\n", "\n") + "\n\n## Lamps\n\nWe talked.\n";
    assertEquals(Optional.empty(), parser.parse(new Source(file.strip(), text)).call().date());
  }
}
