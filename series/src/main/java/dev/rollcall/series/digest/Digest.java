package dev.rollcall.series.digest;

import dev.rollcall.series.Series;
import dev.rollcall.series.identity.KnownTeam;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.Promises;
import dev.rollcall.series.promise.TrackedAction;
import dev.rollcall.series.promise.TrackedAction.State;
import dev.rollcall.series.promise.TrackedDecision;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What calls of a span decided, agreed and told, in their own words. Calls before the span say what
 * was known already; those behind it count for nothing.
 *
 * @param calls those of the span, the oldest first
 * @param decisions in the order of the calls
 * @param open what the span's calls ask for and nobody has done by its end
 * @param done what they say is done
 * @param earlier what earlier calls ask for, is open and not named in the span
 * @param news in the order of the last call, teams that it does not have behind them
 * @param teamNames what teams are called, by their identities
 */
public record Digest(
    List<Series.Entry> calls,
    List<TrackedDecision> decisions,
    List<TrackedAction> open,
    List<TrackedAction> done,
    List<TrackedAction> earlier,
    List<TeamNews> news,
    Map<String, String> teamNames) {

  /** Copies the lists. */
  public Digest {
    calls = List.copyOf(calls);
    decisions = List.copyOf(decisions);
    open = List.copyOf(open);
    done = List.copyOf(done);
    earlier = List.copyOf(earlier);
    news = List.copyOf(news);
    teamNames = Map.copyOf(teamNames);
  }

  /** Reads the calls of a span; empty where there are none. */
  public static Optional<Digest> of(Series all, Span span, Collection<KnownTeam> known) {
    Series series = new Series(all.calls().stream().filter(span::reaches).toList());
    List<Series.Entry> calls = series.calls().stream().filter(span::holds).toList();
    if (calls.isEmpty()) {
      return Optional.empty();
    }
    Set<Series.Entry> within = identical(calls);
    Teams teams = Teams.of(series, known);
    Promises promises = Promises.of(series, teams);
    Map<Boolean, List<TrackedAction>> byNamed =
        promises.actions().stream()
            .collect(
                Collectors.partitioningBy(
                    action -> action.mentions().stream().anyMatch(within::contains)));
    List<TrackedAction> named = byNamed.getOrDefault(true, List.of());
    return Optional.of(
        new Digest(
            calls,
            promises.decisions().stream().filter(d -> within.contains(d.call())).toList(),
            named.stream().filter(action -> action.state() != State.DONE).toList(),
            named.stream()
                .filter(action -> action.done().filter(within::contains).isPresent())
                .toList(),
            byNamed.getOrDefault(false, List.of()).stream()
                .filter(action -> action.state() == State.OPEN)
                .toList(),
            new NewsReader(series, teams).of(calls),
            teams.all().stream()
                .collect(Collectors.toMap(team -> team.id(), team -> team.name(), (a, b) -> a))));
  }

  /** A set that asks whether a call is one of these, not whether it says the same. */
  static Set<Series.Entry> identical(List<Series.Entry> calls) {
    Set<Series.Entry> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(calls);
    return set;
  }
}
