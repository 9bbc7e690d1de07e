package dev.rollcall.series.identity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.rollcall.model.Person;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Cluster.Sighting;
import dev.rollcall.series.identity.Teams.Doubt;
import dev.rollcall.series.identity.Teams.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the {@link Teams} of finished clusters. */
final class TeamList {

  /** Reporters that are told; more are not usual. */
  private static final int MOST_REPORTERS = 4;

  private final Series series;
  private final Map<Cluster, TeamIdentity> teams = new LinkedHashMap<>();
  private final Map<Heading, TeamIdentity> byHeading = new HashMap<>();

  TeamList(Series series, List<Cluster> clusters) {
    this.series = series;
    Set<String> taken = new HashSet<>();
    clusters.forEach(cluster -> cluster.known.ifPresent(known -> taken.add(known.id())));
    clusters.stream()
        .sorted(
            comparing((Cluster cluster) -> cluster.kind)
                .thenComparing(Cluster::count, reverseOrder())
                .thenComparing(cluster -> cluster.sightings.getFirst().heading().name()))
        .forEach(cluster -> add(cluster, taken));
  }

  Teams with(List<DoubtFinder.Question> questions) {
    List<Doubt> doubts = new ArrayList<>();
    for (DoubtFinder.Question question : questions) {
      TeamIdentity one = teams.get(question.one());
      TeamIdentity other = teams.get(question.other());
      if (one != null && other != null) {
        doubts.add(new Doubt(one, other, question.reason()));
      }
    }
    return new Teams(List.copyOf(teams.values()), doubts, byHeading);
  }

  private void add(Cluster cluster, Set<String> taken) {
    List<TeamIdentity.Spelling> spellings = spellings(cluster);
    String name = cluster.known.map(KnownTeam::name).orElse(spellings.getFirst().name());
    TeamIdentity team =
        new TeamIdentity(
            cluster.known.map(KnownTeam::id).orElseGet(() -> freeId(cluster, name, taken)),
            name,
            cluster.kind,
            spellings,
            reporters(cluster),
            cluster.count(),
            date(cluster.calls.nextSetBit(0)),
            date(cluster.calls.length() - 1),
            cluster.known.isPresent());
    teams.put(cluster, team);
    cluster.sightings.forEach(sighting -> byHeading.put(sighting.heading(), team));
  }

  /** All names; of those that are as frequent the one used last comes first. */
  private static List<TeamIdentity.Spelling> spellings(Cluster cluster) {
    Map<String, Set<Integer>> calls = new TreeMap<>();
    for (Sighting sighting : cluster.sightings) {
      calls.computeIfAbsent(sighting.heading().name(), n -> new TreeSet<>()).add(sighting.call());
    }
    return calls.entrySet().stream()
        .sorted(
            comparing((Map.Entry<String, Set<Integer>> e) -> e.getValue().size(), reverseOrder())
                .thenComparing(e -> new TreeSet<>(e.getValue()).last(), reverseOrder()))
        .map(e -> new TeamIdentity.Spelling(e.getKey(), e.getValue().size()))
        .toList();
  }

  private static String freeId(Cluster cluster, String name, Set<String> taken) {
    String id =
        cluster.sightings.stream()
            .map(Sighting::heading)
            .filter(heading -> heading.name().equals(name))
            .map(Heading::id)
            .findFirst()
            .orElse("section");
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static List<String> reporters(Cluster cluster) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> shown = new HashMap<>();
    for (Sighting sighting : cluster.sightings) {
      for (Person person : sighting.reporters()) {
        String key = person.handle().or(person::name).orElse("").toLowerCase(Locale.ROOT);
        counts.merge(key, 1, Integer::sum);
        shown.putIfAbsent(key, person.handle().map(h -> "@" + h).or(person::name).orElse(""));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_REPORTERS)
        .map(e -> shown.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private Optional<LocalDate> date(int call) {
    return call < 0 ? Optional.empty() : series.calls().get(call).date();
  }
}
