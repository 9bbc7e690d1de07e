package dev.rollcall.export.summary;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * People who had the same part in a call.
 *
 * @param label what part that was
 * @param people who; never empty
 */
public record Attendance(String label, List<Person> people) {

  /** The most people whose names are read at a glance. */
  public static final int FEW = 12;

  /** Copies the people. */
  public Attendance {
    people = List.copyOf(people);
  }

  /** One line that names them all. */
  public List<Inline> line() {
    String names = people.stream().map(Attendance::name).collect(Collectors.joining(", "));
    return List.of(Strong.builder().addContent(Text.of(label + ":")).build(), Text.of(" " + names));
  }

  /** A person's name, with whom they work for. */
  public static String name(Person person) {
    return person
        .affiliation()
        .map(affiliation -> "%s (%s)".formatted(person.displayName(), affiliation))
        .orElse(person.displayName());
  }
}
