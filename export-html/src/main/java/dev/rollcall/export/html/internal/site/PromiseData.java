package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.internal.markup.Json;
import dev.rollcall.export.html.internal.site.PromiseEntry.State;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Actions and decisions for programs and spreadsheets: the same rows as JSON and as CSV. */
final class PromiseData {

  private static final List<String> COLUMNS =
      List.of(
          "id", "text", "state", "kind", "owners", "due", "team", "first", "last", "calls", "done");

  private PromiseData() {}

  static String json(List<PromiseEntry> entries) {
    return Json.compact(entries.stream().map(PromiseData::row).toList());
  }

  /** CSV as in RFC 4180; no cell begins like a formula of a spreadsheet. */
  static String csv(List<PromiseEntry> entries) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", COLUMNS));
    for (PromiseEntry entry : entries) {
      Map<String, String> row = row(entry);
      lines.add(
          COLUMNS.stream()
              .map(column -> cell(row.getOrDefault(column, "")))
              .collect(Collectors.joining(",")));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static Map<String, String> row(PromiseEntry entry) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", entry.id());
    row.put("text", entry.text());
    row.put("state", entry.state().name().toLowerCase(Locale.ROOT));
    put(row, "kind", entry.way());
    put(row, "owners", String.join(", ", entry.owners()));
    put(row, "due", entry.due().map(LocalDate::toString).orElse(""));
    put(row, "team", entry.team().map(PromiseEntry.TeamReference::name).orElse(""));
    row.put("first", entry.first().shortName());
    if (entry.state() != State.DECIDED) {
      row.put("last", entry.calls().getLast().shortName());
      row.put("calls", Integer.toString(entry.calls().size()));
    }
    put(row, "done", entry.done().map(CallEntry::shortName).orElse(""));
    return row;
  }

  private static void put(Map<String, String> row, String column, String value) {
    if (!value.isEmpty()) {
      row.put(column, value);
    }
  }

  private static String cell(String value) {
    String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
