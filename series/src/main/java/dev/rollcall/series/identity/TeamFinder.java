package dev.rollcall.series.identity;

import static java.util.Comparator.comparing;

import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Cluster.Sighting;
import dev.rollcall.series.identity.Teams.Heading;
import dev.rollcall.series.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which sections are one team: first what is the same, then what surely is, then doubts. */
final class TeamFinder {

  private final Series series;
  private final Map<String, KnownTeam> knownByName = new HashMap<>();
  private final Map<String, KnownTeam> knownById = new HashMap<>();
  private final Clusters clusters = new Clusters();

  /** Two clusters whose names resemble each other. */
  record Pair(Cluster one, Cluster other, Resemblance resemblance) {}

  TeamFinder(Series series, List<KnownTeam> known) {
    this.series = series;
    for (KnownTeam team : known) {
      knownById.put(team.id(), team);
      knownByName.put(normal(team.name()), team);
      team.aliases().forEach(alias -> knownByName.put(normal(alias), team));
    }
  }

  Teams find() {
    for (int call = 0; call < series.calls().size(); call++) {
      List<Team> sections = series.calls().get(call).call().teams();
      for (int at = 0; at < sections.size(); at++) {
        collect(call, sections, at);
      }
    }
    joinNamesOfTheCommunity();
    joinHeads();
    joinIds();
    List<Pair> open = new ArrayList<>();
    for (Pair pair : pairs()) {
      join(pair).ifPresent(open::add);
    }
    return new TeamList(series, clusters.all()).with(new DoubtFinder(clusters, open).find());
  }

  private void collect(int call, List<Team> sections, int at) {
    Team section = sections.get(at);
    SectionName name = SectionName.of(section.name(), section.kind());
    Optional<KnownTeam> known = known(section);
    Cluster cluster =
        clusters.get(
            known.map(team -> "known " + team.id()).orElse(key(section)),
            key -> new Cluster(known.flatMap(KnownTeam::kind).orElse(section.kind()), known));
    if (!cluster.names.contains(name)) {
      cluster.names.add(name);
    }
    Optional<String> before = at == 0 ? Optional.empty() : Optional.of(key(sections.get(at - 1)));
    Optional<String> after =
        at + 1 == sections.size() ? Optional.empty() : Optional.of(key(sections.get(at + 1)));
    cluster.add(new Sighting(Heading.of(section), call, before, after, section.reporters()));
  }

  private Optional<KnownTeam> known(Team section) {
    return Optional.ofNullable(knownByName.get(normal(section.name())))
        .or(() -> Optional.ofNullable(knownById.get(section.id())));
  }

  private static String key(Team section) {
    SectionName name = SectionName.of(section.name(), section.kind());
    return section.kind() + " " + (name.isEmpty() ? section.id() : name.key());
  }

  /** As a roster compares names: case and punctuation do not matter. */
  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /**
   * {@code XY Tenders} are the tenders where the calls' titles say that all is about XY; so is
   * {@code End of XY Meeting} the end.
   */
  private void joinNamesOfTheCommunity() {
    Set<String> own = new HashSet<>();
    Set<List<Word>> titles = new HashSet<>();
    for (Series.Entry entry : series.calls()) {
      entry.call().title().ifPresent(title -> own.addAll(acronyms(title)));
      entry.call().title().ifPresent(title -> titles.add(Word.allOf(title)));
    }
    for (Cluster cluster : clusters.all()) {
      for (SectionName name : List.copyOf(cluster.names)) {
        List<Word> words = name.words();
        if (words.size() > 1 && own.contains(words.getFirst().plain())) {
          joinShorter(cluster, words.subList(1, words.size()));
        }
        for (int cut = words.size() - 2; cut > 0; cut--) {
          List<Word> end = words.subList(cut, words.size());
          if (titles.stream().anyMatch(title -> endsWith(title, end))) {
            joinShorter(cluster, words.subList(0, cut));
          }
        }
      }
    }
  }

  private static boolean endsWith(List<Word> title, List<Word> end) {
    return title.size() >= end.size()
        && title.subList(title.size() - end.size(), title.size()).equals(end);
  }

  private void joinShorter(Cluster cluster, List<Word> words) {
    clusters
        .find(cluster.kind + " " + new SectionName(List.of(words)).key())
        .filter(shorter -> Clusters.mayBeOne(shorter, clusters.home(cluster)))
        .ifPresent(shorter -> clusters.join(shorter, clusters.home(cluster)));
  }

  private static List<String> acronyms(String title) {
    return Word.allOf(title).stream()
        .map(Word::plain)
        .filter(word -> word.length() > 1 && title.contains(word.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** {@code Events - meet us} are the events where there are calls with just these. */
  private void joinHeads() {
    for (Cluster cluster : clusters.all()) {
      String name = cluster.sightings.getFirst().heading().name();
      String head = SectionName.head(name);
      if (cluster.kind == TeamKind.TOPIC && cluster.known.isEmpty() && !head.equals(name)) {
        clusters
            .find(TeamKind.TOPIC + " " + SectionName.of(head, TeamKind.TOPIC).key())
            .filter(wanted -> wanted != clusters.home(cluster) && wanted.count() > 1)
            .ifPresent(wanted -> clusters.join(wanted, cluster));
      }
    }
  }

  /** The ids that names of teams and groups give are those of their first part. */
  private void joinIds() {
    Map<String, Cluster> byId = new HashMap<>();
    for (Cluster cluster : clusters.all()) {
      if (cluster.kind != TeamKind.TOPIC) {
        String id = cluster.sightings.getFirst().heading().id();
        Cluster first = clusters.home(byId.computeIfAbsent(id, i -> cluster));
        if (Clusters.mayBeOne(first, cluster)) {
          clusters.join(first, cluster);
        }
      }
    }
  }

  /** What resembles each other, the surest first. */
  private List<Pair> pairs() {
    Map<String, List<Cluster>> blocks = new LinkedHashMap<>();
    for (Cluster cluster : clusters.all()) {
      cluster.names.stream()
          .filter(name -> !name.isEmpty())
          .map(name -> cluster.kind + name.words().getFirst().plain().substring(0, 1))
          .distinct()
          .forEach(block -> blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(cluster));
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Cluster> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (Cluster other : block.subList(i + 1, block.size())) {
          Cluster one = block.get(i);
          if (Clusters.mayBeOne(one, other)) {
            resemblance(one, other).ifPresent(r -> pairs.add(new Pair(one, other, r)));
          }
        }
      }
    }
    pairs.sort(comparing(Pair::resemblance));
    return pairs;
  }

  private static Optional<Resemblance> resemblance(Cluster one, Cluster other) {
    return one.names.stream()
        .flatMap(a -> other.names.stream().flatMap(b -> Resemblance.of(a, b).stream()))
        .min(comparing(r -> r));
  }

  /** Joins a pair that is surely one; returns it where that is only possible. */
  private Optional<Pair> join(Pair pair) {
    Cluster one = clusters.home(pair.one());
    Cluster other = clusters.home(pair.other());
    if (!Clusters.mayBeOne(one, other)) {
      return Optional.empty();
    }
    if (new Evidence(one, other).isSure(pair.resemblance()) && !isAmbiguous(pair)) {
      clusters.join(one, other);
      return Optional.empty();
    }
    return Optional.of(pair);
  }

  /** Whether what looks abbreviated might be short for another name, too. */
  private boolean isAmbiguous(Pair pair) {
    boolean brief =
        pair.resemblance() == Resemblance.ABBREVIATION
            || pair.resemblance() == Resemblance.ABBREVIATIONS;
    Cluster one = clusters.home(pair.one());
    Cluster other = clusters.home(pair.other());
    return brief
        && clusters.all().stream()
            .filter(c -> c.kind == one.kind && c != one && c != other)
            .anyMatch(c -> isAsBrief(c, pair.one(), pair) || isAsBrief(c, pair.other(), pair));
  }

  private static boolean isAsBrief(Cluster third, Cluster cluster, Pair pair) {
    return resemblance(third, cluster).filter(r -> r == pair.resemblance()).isPresent();
  }
}
