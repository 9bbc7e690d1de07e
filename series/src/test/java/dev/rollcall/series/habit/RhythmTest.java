package dev.rollcall.series.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "weekly; 2026-01-08 2026-01-15 2026-01-22; 2026-01-29",
        "fortnightly; 2026-01-08 2026-01-22 2026-02-05; 2026-02-19",
        "fortnightly with one left out; 2026-01-08 2026-01-22 2026-02-19 2026-03-05; 2026-03-19",
        "moved by a day once; 2026-01-08 2026-01-15 2026-01-22 2026-01-30; 2026-02-05",
        "first Thursday; 2026-01-01 2026-02-05 2026-03-05 2026-04-02; 2026-05-07",
        "last Friday; 2026-01-30 2026-02-27 2026-03-27 2026-05-29; 2026-06-26",
        "every fourth week; 2026-01-08 2026-02-05 2026-03-05 2026-04-02 2026-04-30; 2026-05-28",
        "two on one day; 2026-01-08 2026-01-15 2026-01-15 2026-01-22; 2026-01-29",
        "over the new year; 2026-12-17 2026-12-31; 2027-01-14"
      })
  void tellsTheNextDay(String what, String days, LocalDate next) {
    List<LocalDate> all = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    assertEquals(next, Rhythm.of(all).orElseThrow().next(), what);
  }

  @Test
  void tellsNothingFromOneCall() {
    assertEquals(Optional.empty(), Rhythm.of(List.of(LocalDate.of(2026, 1, 8))));
  }
}
