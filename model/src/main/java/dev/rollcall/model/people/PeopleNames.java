package dev.rollcall.model.people;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the people of a call are named.
 *
 * <p>It holds for the people whom a call lists as reporters, presenters, minute takers or
 * participants, and wherever their full names, their accounts or mail addresses stand in its text,
 * its links and the names of its pictures. A first name alone, and people whom the call does not
 * list, stay as they are.
 */
public enum PeopleNames {
  /** As the source does. */
  FULL,
  /** By their accounts ({@code @mira}); by initials who has none. */
  HANDLES,
  /** By initials ({@code M. L.}), without accounts and links to them. */
  INITIALS;

  /** The call with its people named this way. */
  public Call in(Call call) {
    return rename(call).call();
  }

  /** The call with its people named this way, and what its pictures were called. */
  public RenamedCall rename(Call call) {
    if (this == FULL) {
      return new RenamedCall(call, Map.of());
    }
    List<Person> people =
        Stream.of(
                call.presenters().stream(),
                call.minuteTakers().stream(),
                call.participants().stream(),
                call.absent().stream(),
                call.actions().stream().flatMap(action -> action.owners().stream()),
                call.teams().stream().flatMap(team -> team.reporters().stream()))
            .flatMap(persons -> persons)
            .distinct()
            .toList();
    return new CallRewriter(new KnownPeople(this, people, texts(call)), this).rewrite(call);
  }

  private static Stream<String> texts(Call call) {
    return call.slides()
        .flatMap(
            slide ->
                Stream.of(
                    TextContent.of(slide.title()),
                    TextContent.ofBlocks(slide.blocks()),
                    TextContent.ofBlocks(slide.notes())));
  }

  /** A person of the call, named this way. */
  Person of(Person person) {
    return switch (this) {
      case FULL -> person;
      case HANDLES ->
          person
              .handle()
              .map(handle -> Person.builder().handle(handle).url(profile(person)))
              .orElseGet(() -> Person.builder().name(shown(person)))
              .affiliation(person.affiliation())
              .build();
      case INITIALS ->
          Person.builder().name(shown(person)).affiliation(person.affiliation()).build();
    };
  }

  /** How a person is named in text. */
  String shown(Person person) {
    Optional<String> handle = person.handle().filter(h -> this != INITIALS);
    return handle
        .map(h -> "@" + h)
        .orElseGet(() -> initials(person.name().or(person::handle).orElseThrow()));
  }

  private static Optional<SafeUrl> profile(Person person) {
    return person.url().filter(url -> Profiles.isOf(url, person.handle().orElse("")));
  }

  /** {@code M. L.} for {@code Mira Lindqvist} and for {@code mira-lindqvist}. */
  static String initials(String name) {
    return KnownPeople.WORD
        .matcher(name)
        .results()
        .map(word -> word.group().substring(0, word.group().offsetByCodePoints(0, 1)))
        .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining(" "));
  }
}
