package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the people of a call by what they are called in its text. */
public final class KnownPeople {

  private final Map<String, Set<Person>> whole = new HashMap<>();
  private final Map<String, Set<Person>> first = new HashMap<>();
  private final Map<String, Set<Person>> initials = new HashMap<>();

  /** Knows some people by their accounts, names, first names and initials. */
  public KnownPeople(Collection<Person> people) {
    for (Person person : people) {
      person.handle().ifPresent(handle -> put(whole, key(handle), person));
      person
          .name()
          .map(KnownPeople::key)
          .ifPresent(
              name -> {
                put(whole, name, person);
                put(first, name.split(" ")[0], person);
                put(initials, initials(name), person);
              });
    }
  }

  /**
   * The person that a handle, a name, a first name or initials mean; empty where it is nobody, or
   * could be several.
   */
  public Optional<Person> find(String word) {
    String key = key(word);
    return one(whole, key)
        .or(() -> one(first, key))
        .or(() -> key.length() > 1 ? one(initials, key) : Optional.empty());
  }

  private static Optional<Person> one(Map<String, Set<Person>> index, String key) {
    Set<Person> found = index.getOrDefault(key, Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static String initials(String key) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  private static void put(Map<String, Set<Person>> index, String key, Person person) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
