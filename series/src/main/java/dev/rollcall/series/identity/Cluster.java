package dev.rollcall.series.identity;

import dev.rollcall.model.Person;
import dev.rollcall.model.TeamKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sections that are one team as far as is known; grows while a {@link TeamFinder} works. */
final class Cluster {

  /**
   * A section in a call.
   *
   * @param call the call's place in the series
   * @param before the key of the section above; empty for none
   * @param after the key of the section below; empty for none
   */
  record Sighting(
      Teams.Heading heading,
      int call,
      Optional<String> before,
      Optional<String> after,
      List<Person> reporters) {

    /** Whether a neighbour is the same as another sighting's. */
    boolean hasNeighbourOf(Sighting other) {
      return (before.isPresent() && before.equals(other.before))
          || (after.isPresent() && after.equals(other.after));
    }

    /** Whether both neighbours are. */
    boolean hasPlaceOf(Sighting other) {
      return before.isPresent()
          && after.isPresent()
          && before.equals(other.before)
          && after.equals(other.after);
    }
  }

  final TeamKind kind;
  final List<SectionName> names = new ArrayList<>();
  final List<Sighting> sightings = new ArrayList<>();
  final BitSet calls = new BitSet();
  final Optional<KnownTeam> known;

  Cluster(TeamKind kind, Optional<KnownTeam> known) {
    this.kind = kind;
    this.known = known;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    calls.set(sighting.call());
  }

  /** Takes what another cluster has. */
  void absorb(Cluster other) {
    names.addAll(other.names);
    sightings.addAll(other.sightings);
    calls.or(other.calls);
  }

  int count() {
    return calls.cardinality();
  }

  /** Whether both have a section in one call, which one team has not under two names. */
  boolean meets(Cluster other) {
    return calls.intersects(other.calls);
  }

  /** Whether all calls of one lie before all of the other, at most {@code gap} calls apart. */
  boolean follows(Cluster other, int gap) {
    int between =
        calls.nextSetBit(0) > other.calls.length() - 1
            ? calls.nextSetBit(0) - other.calls.length()
            : other.calls.nextSetBit(0) - calls.length();
    return between >= 0 && between <= gap;
  }

  /** Whether somebody reported for both. */
  boolean sharesReporter(Cluster other) {
    Set<String> shared = new HashSet<>(reporterKeys());
    shared.retainAll(other.reporterKeys());
    return !shared.isEmpty();
  }

  /** Whether both stood below, or above, the same section. */
  boolean sharesPlace(Cluster other) {
    return sightings.stream()
        .anyMatch(own -> other.sightings.stream().anyMatch(own::hasNeighbourOf));
  }

  /** Whether both stood between the same two sections. */
  boolean fillsPlace(Cluster other) {
    return sightings.stream().anyMatch(own -> other.sightings.stream().anyMatch(own::hasPlaceOf));
  }

  private Set<String> reporterKeys() {
    Set<String> keys = new TreeSet<>();
    for (Sighting sighting : sightings) {
      for (Person person : sighting.reporters()) {
        keys.add(person.handle().or(person::name).orElse("").toLowerCase(Locale.ROOT));
      }
    }
    return keys;
  }
}
