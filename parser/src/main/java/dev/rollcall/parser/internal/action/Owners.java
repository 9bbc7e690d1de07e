package dev.rollcall.parser.internal.action;

import dev.rollcall.model.Person;
import dev.rollcall.parser.internal.people.KnownPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who is to do something, among the people of a call where they match. */
final class Owners {

  private static final Pattern HANDLES =
      Pattern.compile("^\\W*((?:@[\\w-][\\w.-]*\\w?[\\s,&/+]*(?:and\\s+|und\\s+)?)+)");
  private static final Pattern HANDLE = Pattern.compile("@([\\w-](?:[\\w.-]*\\w)?)");
  private static final Pattern AT_END =
      Pattern.compile(
          "[(\\[–—-]\\s*((?:@?[\\p{L}][\\w.-]*(?:\\s+\\p{Lu}[\\w.-]*)?(?:\\s*[,&/]\\s*|\\s+and\\s+)?){1,4})\\s*[)\\]]?\\s*$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\W*((?:\\p{L}[\\w'’.-]*\\s?){1,3}(?:\\s*(?:,|&|/|and|und|y|et)\\s*(?:\\p{L}[\\w'’.-]*\\s?){1,3}){0,3}):\\s",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern VERB =
      Pattern.compile(
          "^\\W*((?:\\p{L}[\\w'’.-]*)(?:(?:\\s*,\\s*|\\s*&\\s*|\\s*/\\s*|\\s*\\+\\s*|\\s+(?:and|und|y|et)\\s+|\\s+)(?:\\p{L}[\\w'’.-]*)){0,5}?),?\\s+"
              + "(?:to|will|shall|should|would|is going to|are going to|can|volunteers to|volunteered to|agreed to|takes|nimmt|wird|werden|soll|sollen|va|vont|doit|doivent|à|va a|debe|hará)\\s+\\p{L}",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** 'Kim orders lamps', where Kim is known. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^\\W*(\\p{L}[\\w'’.-]*(?:\\s+\\p{Lu}[\\w'’.-]*)?)\\s+\\p{Ll}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,&/+]\\s*|\\s+(?:and|und|y|et)\\s+");
  private static final Pattern BRACKET =
      Pattern.compile("^\\W*[\\[(]([^\\[\\]()]{2,40})[\\])]\\s*\\p{L}");
  private static final Pattern DATED = Pattern.compile("^\\W*\\d{4}-\\d{2}-\\d{2}\\W*");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:we|i|you|he|she|they|it|this|that|there|someone|somebody|everyone|everybody|anyone|all|group|team|need|needs|want|plan|try|continue|"
              + "remember|going|how|what|when|where|who|wir|man|jemand|alle|nous|on|tous|alguien|todos|nosotros|next|still|also|then|people|members?|folks|"
              + "editors?|chairs?|volunteers?|no|not|please|ready|happy|able|due|related|assign|probably|maybe|perhaps|possibly|should|up|welcome|feel|time|link|links|pr|prs|issue|issues|meeting|call)");

  private final KnownPeople people;

  Owners(KnownPeople people) {
    this.people = people;
  }

  /**
   * Who is to do something.
   *
   * @param label whom a label names; may be empty
   * @param text what is to be done
   */
  List<Person> of(String label, String text) {
    List<Person> owners = new ArrayList<>();
    if (!label.isBlank()) {
      named(label, true, owners);
    }
    String undated = DATED.matcher(text).replaceFirst("");
    Matcher handles = HANDLES.matcher(undated);
    if (owners.isEmpty() && handles.find()) {
      named(handles.group(1), true, owners);
    }
    Matcher bracket = BRACKET.matcher(undated);
    if (owners.isEmpty() && bracket.find()) {
      String inside = bracket.group(1).replaceFirst("^name=", "");
      named(inside, inside.matches("@?\\p{Lu}\\S*"), owners);
    }
    Matcher speaker = LABEL.matcher(undated);
    if (owners.isEmpty() && speaker.find()) {
      named(speaker.group(1), false, owners);
    }
    Matcher verb = VERB.matcher(undated);
    if (owners.isEmpty() && verb.find()) {
      named(verb.group(1), verb.group(1).matches("\\S+"), owners);
    }
    Matcher subject = SUBJECT.matcher(undated);
    if (owners.isEmpty() && subject.find()) {
      named(subject.group(1), false, owners);
      if (owners.isEmpty()) {
        named(subject.group(1).split("\\s", 2)[0], false, owners);
      }
    }
    Matcher end = AT_END.matcher(text);
    if (owners.isEmpty() && end.find()) {
      named(end.group(1), end.group(1).contains("@"), owners);
    }
    return owners;
  }

  /** Whether a text is no more than somebody of the call. */
  boolean isPerson(String text) {
    return people.find(text).isPresent();
  }

  /** Adds the people that words name; unknown ones only where {@code trusted}. */
  private void named(String words, boolean trusted, List<Person> owners) {
    for (String part : BETWEEN.split(words.strip())) {
      String name = part.strip().replaceAll("[:,.]+$", "");
      if (name.isEmpty() || NOBODY.matcher(name).matches()) {
        continue;
      }
      Optional<Person> person = people.find(name);
      if (person.isEmpty() && trusted) {
        person = Optional.of(stranger(name));
      }
      person.filter(p -> !owners.contains(p)).ifPresent(owners::add);
    }
  }

  private static Person stranger(String name) {
    Matcher handle = HANDLE.matcher(name);
    return handle.find()
        ? Person.builder().handle(handle.group(1)).build()
        : Person.builder().name(name).build();
  }
}
