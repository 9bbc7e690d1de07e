package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who presents a matter of minutes in its heading: 'Roadmap (10 min, Mira)', 'Roadmap -
 * Mira'.
 */
public final class TopicPresenters {

  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{2,80})[)\\]]\\s*$");
  private static final Pattern DASH = Pattern.compile("\\s[-–—|]\\s+([^-–—|]{2,60})$");
  private static final Pattern PART = Pattern.compile("\\s*[,;:|]\\s*");
  private static final Pattern NAMES =
      Pattern.compile("\\s*(?:/|&|\\+)\\s*|\\s+(?:and|und|et|y)\\s+");
  private static final Pattern DURATION =
      Pattern.compile("(?i)[~≈<]?\\d{1,3}\\s?(?:m|mins?|minutes?|h|hrs?|hours?|minuten|std|')\\.?");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)all|any|anyone|everyone|everybody|host|chairs?|group|team|members|continued|cont|if time.*|remote|optional|tentative|new|follow-?up|updates?|alle|tous|todos");

  private final KnownPeople known;

  /** Creates a finder that knows the people of the call. */
  public TopicPresenters(KnownPeople known) {
    this.known = known;
  }

  /** Who presents, in order; strangers count only beside a duration. */
  public List<Person> in(String heading) {
    List<Person> people = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(heading);
    if (bracket.find()) {
      String[] parts = PART.split(bracket.group(1).strip());
      boolean timed = false;
      for (String part : parts) {
        timed |= DURATION.matcher(part).matches();
      }
      for (String part : parts) {
        if (!DURATION.matcher(part).matches()) {
          named(part, timed, people);
        }
      }
    }
    String plain = bracket.reset().replaceFirst("").strip();
    Matcher dash = DASH.matcher(plain);
    if (people.isEmpty() && dash.find()) {
      named(dash.group(1), false, people);
    }
    return people;
  }

  private void named(String part, boolean strangers, List<Person> people) {
    for (String word : NAMES.split(part.strip())) {
      String name = word.strip();
      if (name.isEmpty() || NOBODY.matcher(name).matches()) {
        continue;
      }
      known
          .find(name)
          .or(() -> strangers ? stranger(name) : Optional.empty())
          .filter(person -> !people.contains(person))
          .ifPresent(people::add);
    }
  }

  private static Optional<Person> stranger(String name) {
    if (name.startsWith("@")) {
      return Optional.of(Person.builder().handle(name.substring(1)).build());
    }
    return PersonReader.isName(name) && Character.isUpperCase(name.codePointAt(0))
        ? Optional.of(Person.builder().name(name).build())
        : Optional.empty();
  }
}
