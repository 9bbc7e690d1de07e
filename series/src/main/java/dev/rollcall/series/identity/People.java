package dev.rollcall.series.identity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import dev.rollcall.series.Series;
import dev.rollcall.series.words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of a series: a name and a handle are one person where a call says both of one, and no
 * call gives the name another handle.
 *
 * @param all those in most calls first
 */
public record People(List<KnownPerson> all, Map<String, KnownPerson> byKey) {

  /** Copies the list. */
  public People {
    all = List.copyOf(all);
    byKey = Map.copyOf(byKey);
  }

  /** Finds the people of a series. */
  public static People of(Series series) {
    Finder finder = new Finder();
    for (int i = 0; i < series.calls().size(); i++) {
      int call = i;
      named(series.calls().get(i).call()).forEach(person -> finder.add(person, call));
    }
    return finder.find();
  }

  /** Whom a person named in one of the calls is. */
  public Optional<KnownPerson> of(Person person) {
    return Optional.ofNullable(byKey.get(key(person)));
  }

  private static Stream<Person> named(Call call) {
    return Stream.of(
            call.presenters().stream(),
            call.minuteTakers().stream(),
            call.participants().stream(),
            call.absent().stream(),
            call.teams().stream().map(Team::reporters).flatMap(List::stream),
            call.actions().stream().map(Action::owners).flatMap(List::stream))
        .flatMap(people -> people);
  }

  private static String key(Person person) {
    return person.handle().map(People::handleKey).orElseGet(() -> nameKey(person));
  }

  private static String handleKey(String handle) {
    return "@" + handle.toLowerCase(Locale.ROOT);
  }

  private static String nameKey(Person person) {
    return nameKey(person.name().orElse(""));
  }

  private static String nameKey(String name) {
    return Word.allOf(name).stream().map(Word::plain).collect(Collectors.joining(" "));
  }

  /** Counts names and handles and joins them. */
  private static final class Finder {
    private final Map<String, BitSet> calls = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> written = new HashMap<>();
    private final Map<String, Map<String, Integer>> handlesOfNames = new HashMap<>();

    void add(Person person, int call) {
      String key = key(person);
      if (key.isBlank()) {
        return;
      }
      calls.computeIfAbsent(key, k -> new BitSet()).set(call);
      if (person.handle().isPresent()) {
        count(written, key, "@" + person.handle().get());
        person.name().ifPresent(name -> count(handlesOfNames, nameKey(name), key));
      }
      person.name().ifPresent(name -> count(written, key, name.strip().replaceAll("\\s+", " ")));
    }

    People find() {
      Map<String, List<String>> groups = new LinkedHashMap<>();
      for (String key : calls.keySet()) {
        Map<String, Integer> handles = handlesOfNames.getOrDefault(key, Map.of());
        boolean joined = !key.startsWith("@") && handles.size() == 1;
        String home = joined ? handles.keySet().iterator().next() : key;
        groups.computeIfAbsent(home, h -> new ArrayList<>()).add(key);
      }
      Map<String, KnownPerson> byKey = new HashMap<>();
      List<KnownPerson> all = new ArrayList<>();
      groups.forEach(
          (home, keys) -> {
            KnownPerson person = person(keys);
            all.add(person);
            keys.forEach(key -> byKey.put(key, person));
          });
      all.sort(
          comparing(KnownPerson::calls, reverseOrder())
              .thenComparing(KnownPerson::name, String.CASE_INSENSITIVE_ORDER));
      return new People(all, byKey);
    }

    private KnownPerson person(List<String> keys) {
      BitSet in = new BitSet();
      Map<String, Integer> forms = new LinkedHashMap<>();
      for (String key : keys) {
        in.or(calls.getOrDefault(key, new BitSet()));
        written
            .getOrDefault(key, Map.of())
            .forEach((form, n) -> forms.merge(form, n, Integer::sum));
      }
      List<String> ordered =
          forms.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .toList();
      List<String> handles =
          ordered.stream().filter(f -> f.startsWith("@")).map(f -> f.substring(1)).toList();
      List<String> names = ordered.stream().filter(f -> !f.startsWith("@")).toList();
      return new KnownPerson(
          names.isEmpty() ? handles.getFirst() : names.getFirst(),
          handles,
          names,
          in.cardinality());
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String of) {
      counts.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(of, 1, Integer::sum);
    }
  }
}
