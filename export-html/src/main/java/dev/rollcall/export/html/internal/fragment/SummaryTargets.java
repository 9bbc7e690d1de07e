package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.ElementIds;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.SummaryTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of the places that the tables at the start lead to; others need none. */
final class SummaryTargets {

  private final List<SummaryTable> tables;
  private final ElementIds ids;
  private final Set<Place> wanted = new HashSet<>();
  private final Map<Place, String> found = new HashMap<>();

  SummaryTargets(List<SummaryTable> tables, ElementIds ids) {
    this.tables = tables;
    this.ids = ids;
    tables.forEach(table -> wanted.addAll(table.places()));
    found.put(new Place(Place.Part.COVER, 0, 0), ids.document());
  }

  /** Asks for an id for a place that something else leads to. */
  void want(Place place) {
    wanted.add(place);
  }

  /** The id of a place; to be asked when these are known. */
  Optional<String> found(Place place) {
    return Optional.ofNullable(found.get(place));
  }

  /** Notes the id that a place has in any case. */
  void put(Place place, String id) {
    found.put(place, id);
  }

  /** An id for a place that a table leads to. */
  Optional<String> of(Place place, String name) {
    return wanted.contains(place)
        ? Optional.of(found.computeIfAbsent(place, p -> ids.of(name)))
        : Optional.empty();
  }

  /** The tables with the ids of all places; to be asked when these are known. */
  List<CallView.Summary> tables() {
    return tables.stream()
        .map(table -> new CallView.Summary(ids.of(table.title()), table, found))
        .toList();
  }
}
