package dev.rollcall.series.promise;

import static java.util.Comparator.comparingInt;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.TrackedAction.State;
import dev.rollcall.series.words.WordBag;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows actions from call to call: each goes back to the most alike that is still open. */
final class ActionTracker {

  /** From which likeness on two actions of one owner or team are one. */
  private static final double ALIKE = 0.6;

  /** The same for actions that share neither. */
  private static final double ALIKE_BUT_OTHERS = 0.8;

  /** Calls without a word after which an open action is not heard of any more. */
  private static final int SILENCE = 3;

  /** Calls without a word after which an action that is named again is another one. */
  private static final int FORGOTTEN = 52;

  private final Series series;
  private final Teams teams;
  private final List<Open> all = new ArrayList<>();

  /** What the calls up to now name, as many of them as may not have named an open action. */
  private final Deque<Set<Open>> named = new ArrayDeque<>();

  private final List<List<OpenAction>> openFromEarlier = new ArrayList<>();
  private final Map<String, List<Open>> byWord = new HashMap<>();

  /** An action while it is followed. */
  private static final class Open {
    final WordBag words;
    final Map<String, Person> owners = new LinkedHashMap<>();
    final Optional<String> teamId;
    final Set<Integer> mentions = new LinkedHashSet<>();
    final int number;
    final String firstText;
    String text;
    Optional<LocalDate> due = Optional.empty();
    Optional<Integer> done = Optional.empty();
    int last;

    /** How many words it shares with the action that is looked at. */
    int shared;

    Open(int number, Action action, WordBag words, Optional<String> teamId) {
      this.number = number;
      this.words = words;
      this.teamId = teamId;
      firstText = action.text();
      text = action.text();
    }
  }

  ActionTracker(Series series, Teams teams) {
    this.series = series;
    this.teams = teams;
  }

  /** Follows the actions through all calls. */
  ActionTracker followed() {
    for (int call = 0; call < series.calls().size(); call++) {
      follow(call);
    }
    return this;
  }

  List<TrackedAction> actions() {
    Promises.Ids ids = new Promises.Ids();
    return all.stream().map(action -> tracked(action, ids)).toList();
  }

  /** The ids that sections of a call have among the teams of the series. */
  static Map<String, String> teamIds(Call call, Teams teams) {
    Map<String, String> ids = new HashMap<>();
    for (Team team : call.teams()) {
      ids.putIfAbsent(team.id(), teams.idOf(team));
    }
    return ids;
  }

  private void follow(int at) {
    Call call = series.calls().get(at).call();
    Map<String, String> ids = teamIds(call, teams);
    Set<Open> ownNamed = new LinkedHashSet<>();
    for (Action action : call.actions()) {
      WordBag words = WordBag.of(action.text());
      Optional<String> teamId = action.team().map(id -> ids.getOrDefault(id, id));
      Open open =
          earlier(action, words, teamId, at, ownNamed)
              .orElseGet(() -> begin(action, words, teamId));
      ownNamed.add(open);
      open.text = action.text();
      open.mentions.add(at);
      open.last = at;
      action.due().ifPresent(due -> open.due = Optional.of(due));
      action.owners().forEach(owner -> open.owners.putIfAbsent(key(owner), owner));
      if (action.done().orElse(false)) {
        open.done = open.done.or(() -> Optional.of(at));
      }
    }
    openFromEarlier.add(open(ownNamed));
    named.addLast(ownNamed);
    if (named.size() >= SILENCE) {
      named.removeFirst();
    }
  }

  /** What is open after a call that the last ones before it named, and it does not. */
  private List<OpenAction> open(Set<Open> ownNamed) {
    return named.stream()
        .flatMap(Set::stream)
        .distinct()
        .filter(action -> action.done.isEmpty() && !ownNamed.contains(action))
        .sorted(comparingInt(action -> action.number))
        .map(
            action ->
                new OpenAction(
                    action.text,
                    List.copyOf(action.owners.values()),
                    action.due,
                    series.calls().get(action.mentions.iterator().next())))
        .toList();
  }

  /** What is open from earlier calls after each call, in the order of the calls. */
  List<List<OpenAction>> openFromEarlier() {
    return openFromEarlier;
  }

  private Open begin(Action action, WordBag words, Optional<String> teamId) {
    Open open = new Open(all.size(), action, words, teamId);
    all.add(open);
    words.stems().forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(open));
    return open;
  }

  /** The action of an earlier call that one goes back to; the latest of those as alike. */
  private Optional<Open> earlier(
      Action action, WordBag words, Optional<String> teamId, int at, Set<Open> ownNamed) {
    Open best = null;
    double most = 0;
    List<Open> sharing = sharing(words, at);
    for (Open open : sharing) {
      boolean may =
          !ownNamed.contains(open)
              && (open.done.isEmpty() || action.done().orElse(false))
              && !words.pointsElsewhere(open.words);
      if (may) {
        double likeness = words.likeness(open.words, open.shared);
        double wanted =
            sharesOwner(action, open) || sharesTeam(teamId, open) ? ALIKE : ALIKE_BUT_OTHERS;
        boolean better =
            likeness > most || (likeness == most && (best == null || open.number > best.number));
        if (likeness >= wanted && better) {
          best = open;
          most = likeness;
        }
      }
    }
    sharing.forEach(open -> open.shared = 0);
    return Optional.ofNullable(best);
  }

  /** The actions that share words with one, each with the number of these. */
  private List<Open> sharing(WordBag words, int at) {
    List<Open> sharing = new ArrayList<>();
    for (String word : words.stems()) {
      List<Open> having = byWord.getOrDefault(word, List.of());
      if (!having.isEmpty() && at - having.getFirst().last > FORGOTTEN) {
        having.removeIf(open -> at - open.last > FORGOTTEN);
      }
      for (Open open : having) {
        if (at - open.last <= FORGOTTEN) {
          if (open.shared == 0) {
            sharing.add(open);
          }
          open.shared++;
        }
      }
    }
    return sharing;
  }

  private static boolean sharesOwner(Action action, Open open) {
    return action.owners().stream().anyMatch(owner -> open.owners.containsKey(key(owner)));
  }

  private static boolean sharesTeam(Optional<String> teamId, Open open) {
    return teamId.isPresent() && teamId.equals(open.teamId);
  }

  private static String key(Person person) {
    return person.handle().or(person::name).orElse("").toLowerCase(Locale.ROOT);
  }

  private TrackedAction tracked(Open open, Promises.Ids ids) {
    List<Series.Entry> mentions = open.mentions.stream().map(series.calls()::get).toList();
    int last = List.copyOf(open.mentions).getLast();
    State state =
        open.done.isPresent()
            ? State.DONE
            : series.calls().size() - 1 - last >= SILENCE ? State.UNHEARD : State.OPEN;
    return new TrackedAction(
        ids.next(mentions.getFirst(), open.firstText),
        open.text,
        List.copyOf(open.owners.values()),
        open.due,
        open.teamId,
        mentions,
        open.done.map(series.calls()::get),
        state);
  }
}
