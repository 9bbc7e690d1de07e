package dev.rollcall.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Series.Entry entry(String name, String title) {
    return new Series.Entry(name, Call.builder().kind(CallKind.MINUTES).title(title).build());
  }

  @Test
  void ordersByDateEvenWhereOnlyTheNameHasIt() {
    Series.Entry first = entry("2026-01-08", "A");
    Series.Entry second = entry("notes_20260115-draft", "A");
    Series.Entry undated = entry("zz-12345678", "A");
    assertEquals(
        List.of(undated, first, second), Series.of(List.of(second, undated, first)).calls());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 15)), second.date());
    assertEquals(Optional.empty(), undated.date());
  }

  @Test
  void findsTheCallBeforeOfTheSameTitle() {
    Series.Entry weekly = entry("2026-01-08", "Weekly");
    Series.Entry hands = entry("2026-01-09", "All hands");
    Series.Entry next = entry("2026-01-15", "Weekly");
    Series.Entry renamed = entry("2026-01-22", "Harbour Weekly");
    Series series = Series.of(List.of(weekly, hands, next, renamed));
    assertEquals(Optional.of(weekly), series.before(next));
    assertEquals(Optional.of(next), series.before(renamed));
    assertEquals(Optional.empty(), series.before(weekly));
  }
}
