package dev.rollcall.model.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final PeopleNames form;
  private final List<Person> people;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<Integer>> lengths = new HashMap<>();

  KnownPeople(PeopleNames form, List<Person> people) {
    this.form = form;
    this.people = people;
    for (Person person : people) {
      person.name().ifPresent(name -> add(new Entry(name, person, false)));
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
    return mentions && form == PeopleNames.INITIALS ? withMentions(text, edits) : edits;
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
    return people.stream()
        .anyMatch(
            person ->
                person.name().filter(name -> Profiles.holds(url, name)).isPresent()
                    || isAccount(url, person)
                    || (person.handle().isEmpty() && person.url().filter(url::equals).isPresent()));
  }

  private boolean isAccount(SafeUrl url, Person person) {
    return form == PeopleNames.INITIALS
        && (person.url().filter(url::equals).isPresent()
            || person.handle().filter(handle -> Profiles.isOf(url, handle)).isPresent());
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
