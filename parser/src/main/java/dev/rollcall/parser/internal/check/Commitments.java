package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.parser.ParserCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds actions of minutes that nobody will do: without a known owner, due before the call. */
final class Commitments implements Check {

  /** Initials that nobody of the call has, or words that say that there is nothing to do. */
  private static final Pattern NAMES_SOMEBODY =
      Pattern.compile("(?iu)\\W*(?:\\p{L}{2,12}:\\s|(?:none|nothing|keine|aucune?|ninguna?)\\b)");

  private static final Set<String> EVERYBODY =
      Set.of("all", "everyone", "everybody", "here", "channel");

  @Override
  public void check(CheckedCall call) {
    List<Person> people = people(call.call());
    Optional<LocalDate> day = call.call().date().or(call::fileDate);
    Map<String, Boolean> states = new HashMap<>();
    for (Action action : call.call().actions()) {
      boolean open = !action.done().orElse(false) && action.carried().isEmpty();
      if (open && !people.isEmpty()) {
        owners(action, people, call);
      }
      if (open && day.isPresent() && action.due().filter(day.get()::isAfter).isPresent()) {
        call.report(
            action.source(),
            ParserCode.DUE_BEFORE_CALL,
            "This is due on "
                + action.due().get()
                + ", before the call of "
                + day.get()
                + "; correct the day, or mark it as done.");
      }
      state(action, states, call);
    }
  }

  private static List<Person> people(Call call) {
    return Stream.of(call.participants(), call.presenters(), call.minuteTakers(), call.absent())
        .flatMap(List::stream)
        .toList();
  }

  private static void owners(Action action, List<Person> people, CheckedCall call) {
    if (action.owners().isEmpty()) {
      if (NAMES_SOMEBODY.matcher(action.text()).lookingAt()) {
        return;
      }
      call.report(
          action.source(),
          ParserCode.ACTION_WITHOUT_OWNER,
          "Nobody is named who does this; write '(Name)' or '@handle' behind it.");
      return;
    }
    String strangers =
        action.owners().stream()
            .filter(owner -> owner.handle().filter(EVERYBODY::contains).isEmpty())
            .filter(owner -> people.stream().noneMatch(person -> isSame(owner, person)))
            .map(Person::displayName)
            .collect(Collectors.joining(", "));
    if (!strangers.isEmpty()) {
      call.report(
          action.source(),
          ParserCode.UNKNOWN_OWNER,
          strangers
              + " is not among the people of this call; correct the name, or add it to those who were"
              + " there or absent.");
    }
  }

  /** Whether two are one person, as far as a first name or a handle tells. */
  private static boolean isSame(Person owner, Person person) {
    return owner.equals(person)
        || (owner.handle().isPresent() && same(owner.handle(), person.handle()))
        || (owner.name().isPresent() && same(owner.name(), person.name()))
        || (owner.name().isPresent() && same(owner.name(), person.handle()))
        || (owner.handle().isPresent() && same(owner.handle(), person.name()));
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && one.get().equalsIgnoreCase(other.get());
  }

  private static void state(Action action, Map<String, Boolean> states, CheckedCall call) {
    if (action.done().isEmpty()) {
      return;
    }
    String text = action.text().strip().toLowerCase(Locale.ROOT);
    Boolean before = states.putIfAbsent(text, action.done().get());
    if (before != null && !before.equals(action.done().get())) {
      call.report(
          action.source(),
          ParserCode.ACTION_STATE,
          "This stands as done and as open in one call; tick both boxes, or remove one.");
    }
  }
}
