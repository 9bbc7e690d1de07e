package dev.rollcall.series.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The clusters of a series while a {@link TeamFinder} joins them. */
final class Clusters {

  private final Map<String, Cluster> byKey = new LinkedHashMap<>();
  private final Map<Cluster, Cluster> absorbed = new HashMap<>();

  Cluster get(String key, Function<String, Cluster> make) {
    return byKey.computeIfAbsent(key, make);
  }

  /** The cluster that holds the sections of a key. */
  Optional<Cluster> find(String key) {
    return Optional.ofNullable(byKey.get(key)).map(this::home);
  }

  /** All that stand alone by now. */
  List<Cluster> all() {
    Collection<Cluster> all = byKey.values();
    return all.stream().filter(cluster -> !absorbed.containsKey(cluster)).toList();
  }

  /** The cluster that a cluster has become a part of; itself where none. */
  Cluster home(Cluster cluster) {
    Cluster into = absorbed.get(cluster);
    return into == null ? cluster : home(into);
  }

  void join(Cluster one, Cluster other) {
    boolean first =
        one.known.isPresent() || (other.known.isEmpty() && one.count() >= other.count());
    Cluster into = first ? one : other;
    Cluster from = first ? other : one;
    into.absorb(from);
    absorbed.put(from, into);
  }

  /** Whether nothing speaks against it that two clusters are one. */
  static boolean mayBeOne(Cluster one, Cluster other) {
    return one != other && !one.meets(other) && (one.known.isEmpty() || other.known.isEmpty());
  }
}
