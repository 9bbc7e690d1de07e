package dev.rollcall.series.identity;

import dev.rollcall.model.TeamKind;
import dev.rollcall.series.identity.TeamFinder.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what may be one and is not joined: only somebody who knows the community can tell. */
final class DoubtFinder {

  private final Clusters clusters;
  private final List<Pair> open;
  private final Set<Set<Cluster>> told = new HashSet<>();
  private final List<Question> questions = new ArrayList<>();

  /** Two clusters that may be one. */
  record Question(Cluster one, Cluster other, String reason) {}

  DoubtFinder(Clusters clusters, List<Pair> open) {
    this.clusters = clusters;
    this.open = open;
  }

  List<Question> find() {
    for (Pair pair : open) {
      boolean matters =
          pair.one().kind != TeamKind.TOPIC || (pair.one().count() > 1 && pair.other().count() > 1);
      if (matters) {
        ask(clusters.home(pair.one()), clusters.home(pair.other()), pair.resemblance().reason());
      }
    }
    renames();
    otherKinds();
    return List.copyOf(questions);
  }

  private void renames() {
    List<Cluster> groups =
        clusters.all().stream().filter(cluster -> cluster.kind != TeamKind.TOPIC).toList();
    for (int i = 0; i < groups.size(); i++) {
      for (Cluster other : groups.subList(i + 1, groups.size())) {
        if (new Evidence(groups.get(i), other).isRename()) {
          ask(groups.get(i), other, "the same reporter in the same place, one after the other");
        }
      }
    }
  }

  private void otherKinds() {
    Map<String, Cluster> first = new HashMap<>();
    Map<Cluster, Set<String>> keys = new LinkedHashMap<>();
    for (Cluster cluster : clusters.all()) {
      Set<String> own = new HashSet<>();
      cluster.names.forEach(name -> own.add(name.key()));
      keys.put(cluster, own);
    }
    keys.forEach(
        (cluster, own) ->
            own.forEach(
                key -> {
                  Cluster other = first.putIfAbsent(key, cluster);
                  if (other != null && !key.isEmpty()) {
                    ask(other, cluster, "the same name for another kind");
                  }
                }));
  }

  private void ask(Cluster one, Cluster other, String reason) {
    if (Clusters.mayBeOne(one, other) && told.add(Set.of(one, other))) {
      questions.add(new Question(one, other, reason));
    }
  }
}
