package dev.rollcall.model.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a call, found again in its text. */
final class KnownPeople {

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** An account behind a name, as in {@code Mira (@mira)}: said once is enough. */
  private static final Pattern ACCOUNT =
      Pattern.compile("[ \\t]*[(\\[<,]?[ \\t]*@?([\\p{L}\\p{N}][\\p{L}\\p{N}.-]*)[ \\t]*[)\\]>]?");

  /** Somebody mentioned by an account; packages such as {@code @scope/name} and mail are not. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./@-])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?![\\w/@.]*[/@])");

  /** Names of more words are cut; nobody is called by them in text. */
  private static final int MOST_WORDS = 8;

  /** A person's name or account as it stands in text. */
  private record Entry(String spelling, Person person, boolean account) {}

  /**
   * A stretch of text to replace.
   *
   * @param from its first offset
   * @param to the offset behind it
   * @param by what stands there instead
   */
  record Edit(int from, int to, String by) {}

  /** A mail address; whose it is, its mailbox tells. */
  private static final Pattern MAIL =
      Pattern.compile("([\\p{L}\\p{N}._%+-]{1,64})@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  /** Shorter surnames are parts of too many other words. */
  private static final int SHORTEST_SURNAME = 4;

  private final PeopleNames form;
  private final List<Person> people;
  private final Set<String> mentioned;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<Integer>> lengths = new HashMap<>();

  /**
   * Prepares to find people.
   *
   * @param texts the texts of the call, in which further people may be mentioned by accounts
   */
  KnownPeople(PeopleNames form, List<Person> people, Stream<String> texts) {
    this.form = form;
    this.people = people;
    this.mentioned =
        form == PeopleNames.INITIALS
            ? texts
                .filter(text -> text.indexOf('@') >= 0)
                .flatMap(text -> MENTION.matcher(text).results())
                .map(mention -> lower(mention.group(1)))
                .collect(Collectors.toSet())
            : Set.of();
    for (Person person : people) {
      person.name().ifPresent(name -> add(new Entry(name, person, false)));
      person.name().ifPresent(name -> add(new Entry(surnameFirst(name), person, false)));
      if (form == PeopleNames.INITIALS) {
        person.handle().ifPresent(handle -> add(new Entry(handle, person, true)));
      }
    }
  }

  private void add(Entry entry) {
    List<String> words = words(entry.spelling()).stream().map(MatchResult::group).toList();
    if (!words.isEmpty() && words.size() <= MOST_WORDS) {
      entries.putIfAbsent(key(words), entry);
      lengths.computeIfAbsent(lower(words.getFirst()), w -> new HashSet<>()).add(words.size());
    }
  }

  /** What to replace in some text, in its order. */
  List<Edit> edits(String text, boolean mentions) {
    List<Edit> edits = new ArrayList<>();
    List<MatchResult> words = words(text);
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Edit edit = words.get(i).start() < done ? null : edit(text, words, i);
      if (edit != null) {
        edits.add(edit);
        done = edit.to();
      }
    }
    List<Edit> all = text.indexOf('@') < 0 ? edits : withMail(text, edits);
    return mentions && form == PeopleNames.INITIALS ? withMentions(text, all) : all;
  }

  private List<Edit> withMail(String text, List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    Matcher mail = MAIL.matcher(text);
    while (mail.find()) {
      Optional<Person> owner =
          people.stream().filter(person -> isMailbox(mail.group(1), person)).findFirst();
      if (owner.isPresent()) {
        int from = mail.start();
        int to = mail.end();
        all.removeIf(edit -> edit.from() < to && edit.to() > from);
        all.add(new Edit(from, to, form.shown(owner.get())));
      }
    }
    return all.stream().sorted(java.util.Comparator.comparingInt(Edit::from)).toList();
  }

  /** Whether a mailbox is a person's: it holds the surname or, where it is hidden, the account. */
  private boolean isMailbox(String mailbox, Person person) {
    String box = lower(mailbox);
    return person.name().filter(name -> holdsSurname(box, name)).isPresent()
        || (form == PeopleNames.INITIALS
            && person.handle().filter(handle -> box.equals(lower(handle))).isPresent());
  }

  private static boolean holdsSurname(String box, String name) {
    List<MatchResult> words = words(name);
    return words.size() > 1
        && Profiles.spellings(words.getLast().group())
            .anyMatch(surname -> surname.length() >= SHORTEST_SURNAME && box.contains(surname));
  }

  /** {@code Lindqvist, Mira}, as lists of people have it. */
  private static String surnameFirst(String name) {
    int last = name.strip().lastIndexOf(' ');
    return last < 0
        ? name
        : name.strip().substring(last + 1) + " " + name.strip().substring(0, last);
  }

  private @Nullable Edit edit(String text, List<MatchResult> words, int first) {
    Set<Integer> possible = lengths.getOrDefault(lower(words.get(first).group()), Set.of());
    for (int length = MOST_WORDS; length > 0; length--) {
      if (!possible.contains(length) || first + length > words.size()) {
        continue;
      }
      List<MatchResult> run = words.subList(first, first + length);
      Entry entry = entries.get(key(run.stream().map(MatchResult::group).toList()));
      if (entry != null && isNear(text, run) && isSpelt(entry, run)) {
        return edit(text, run.getFirst().start(), run.getLast().end(), entry);
      }
    }
    return null;
  }

  private Edit edit(String text, int start, int end, Entry entry) {
    int from = start > 0 && text.charAt(start - 1) == '@' ? start - 1 : start;
    int to = end;
    if (!entry.account() && entry.person().handle().isPresent()) {
      Matcher account = ACCOUNT.matcher(text).region(end, text.length());
      if (account.lookingAt() && account.group(1).equalsIgnoreCase(entry.person().handle().get())) {
        to = account.end();
      }
    }
    return new Edit(from, to, form.shown(entry.person()));
  }

  private static boolean isNear(String text, List<MatchResult> run) {
    for (int i = 1; i < run.size(); i++) {
      String gap = text.substring(run.get(i - 1).end(), run.get(i).start());
      if (gap.length() > 3 || gap.indexOf('\n') >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A name of one word could be any word: its letters must be the same, too. */
  private static boolean isSpelt(Entry entry, List<MatchResult> run) {
    return run.size() > 1 || entry.account() || entry.spelling().contains(run.getFirst().group());
  }

  private List<Edit> withMentions(String text, List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    Matcher mention = MENTION.matcher(text);
    while (text.indexOf('@') >= 0 && mention.find()) {
      int from = mention.start();
      int to = mention.end();
      if (edits.stream().noneMatch(edit -> edit.from() < to && edit.to() > from)) {
        all.add(new Edit(from, to, PeopleNames.initials(mention.group(1))));
      }
    }
    return all.stream().sorted(java.util.Comparator.comparingInt(Edit::from)).toList();
  }

  /** Whether an address tells who somebody is. */
  boolean isPersonal(SafeUrl url) {
    boolean mail = url.scheme().filter("mailto"::equals).isPresent();
    return people.stream()
            .anyMatch(
                person ->
                    person.name().filter(name -> Profiles.holds(url, name)).isPresent()
                        || (mail && isMailbox(mailbox(url), person))
                        || isAccount(url, person)
                        || (person.handle().isEmpty()
                            && person.url().filter(url::equals).isPresent()))
        || (!mentioned.isEmpty() && Profiles.accounts(url).stream().anyMatch(mentioned::contains));
  }

  private boolean isAccount(SafeUrl url, Person person) {
    return form == PeopleNames.INITIALS
        && (person.url().filter(url::equals).isPresent()
            || person.handle().filter(handle -> Profiles.holdsWord(url, handle, true)).isPresent());
  }

  private static String mailbox(SafeUrl url) {
    return url.value().substring("mailto:".length()).split("[@?]", 2)[0];
  }

  /** Whether the name of a picture tells who it shows. */
  boolean isPortrait(SafeUrl picture) {
    return people.stream().anyMatch(person -> isPortrait(picture, person));
  }

  private boolean isPortrait(SafeUrl picture, Person person) {
    boolean named =
        person.name().stream()
            .flatMap(name -> words(name).stream())
            .filter(word -> word.group().length() > 2)
            .flatMap(word -> Profiles.spellings(word.group()))
            .anyMatch(word -> Profiles.holdsWord(picture, word, false));
    return named
        || person.name().filter(name -> Profiles.holds(picture, name)).isPresent()
        || (form == PeopleNames.INITIALS
            && person
                .handle()
                .filter(handle -> Profiles.holdsWord(picture, handle, false))
                .isPresent());
  }

  private static String key(List<String> words) {
    return lower(String.join(" ", words));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }
}
