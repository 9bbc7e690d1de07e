package dev.rollcall.series.promise;

import dev.rollcall.model.Decision;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.TrackedAction.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The actions and decisions of a series.
 *
 * @param actions in the order in which calls asked for them
 * @param decisions in the order of the calls
 */
public record Promises(List<TrackedAction> actions, List<TrackedDecision> decisions) {

  /** Copies the lists. */
  public Promises {
    actions = List.copyOf(actions);
    decisions = List.copyOf(decisions);
  }

  /** Follows the actions of a series. */
  public static Promises of(Series series, Teams teams) {
    Ids ids = new Ids();
    List<TrackedDecision> decisions = new ArrayList<>();
    for (Series.Entry call : series.calls()) {
      Map<String, String> ids1 = ActionTracker.teamIds(call.call(), teams);
      for (Decision decision : call.call().decisions()) {
        decisions.add(
            new TrackedDecision(
                ids.next(call, decision.text()),
                decision.text(),
                decision.kind(),
                decision.team().map(team -> ids1.getOrDefault(team, team)),
                call));
      }
    }
    return new Promises(new ActionTracker(series, teams).followed().actions(), decisions);
  }

  /**
   * What is open from earlier calls after each call of a series: a list for each call, in their
   * order. Actions that several calls have not named any more are not among them.
   */
  public static List<List<OpenAction>> openFromEarlier(Series series, Teams teams) {
    return new ActionTracker(series, teams).followed().openFromEarlier();
  }

  /** What is to be done still, what was asked for first in front. */
  public List<TrackedAction> open() {
    return actions.stream().filter(action -> action.state() != State.DONE).toList();
  }

  /** Makes ids that no other action, or decision, of the series has. */
  static final class Ids {
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9-]+");
    private static final Pattern NO_WORD = Pattern.compile("\\W+");

    private final Set<String> taken = new HashSet<>();

    String next(Series.Entry call, String text) {
      String base =
          NO_NAME.matcher(call.date().map(Object::toString).orElse(call.name())).replaceAll("-")
              + "-"
              + Integer.toHexString(
                  NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").hashCode());
      String free = base;
      for (int n = 2; !taken.add(free); n++) {
        free = base + "-" + n;
      }
      return free;
    }
  }
}
