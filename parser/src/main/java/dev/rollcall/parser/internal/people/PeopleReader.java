package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the people whom a line of text names. */
public final class PeopleReader {

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\w.])@\\s?([\\p{L}\\p{N}][\\w.-]*\\w|\\w)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;/]|\\b(?:and|und|with|mit)\\b)\\s*|\\s+[&+]\\s+|\\s*[&+]\\s*(?=@)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROFILE =
      Pattern.compile(
          "https?://(?:www\\.)?(?:github\\.com|gitlab\\.com|codeberg\\.org)/@?([\\w.-]+)/?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 4;

  /** The people of a line; {@code nobody} when a word stands for somebody still to be found. */
  public record Named(List<Person> people, boolean nobody) {}

  private record Address(int from, int to, SafeUrl target) {}

  /** A line as characters, with the links that stand in it. */
  public static final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Address> links = new ArrayList<>();

    public Words(List<Inline> line) {
      line.forEach(this::add);
    }

    private void add(Inline inline) {
      int from = text.length();
      if (inline instanceof Image || TextContent.isFootnoteMark(inline)) {
        return; // a picture names nobody, and a footnote's mark is no part of a name
      }
      List<Inline> children = TextContent.children(inline);
      if (children.isEmpty()) {
        text.append(inline instanceof LineBreak ? "\n" : TextContent.of(List.of(inline)));
      } else {
        children.forEach(this::add);
      }
      if (inline instanceof Link link) {
        links.add(new Address(from, text.length(), link.target()));
      }
    }

    public String text() {
      return text.toString();
    }

    /** Whether a stretch touches a link's text. */
    boolean insideLink(int from, int to) {
      return links.stream().anyMatch(link -> link.from() < to && link.to() > from);
    }

    /** Where the first link within a stretch leads to. */
    Optional<SafeUrl> link(int from, int to) {
      return links.stream()
          .filter(link -> link.from() >= from && link.to() <= to)
          .map(Address::target)
          .findFirst();
    }

    public boolean hasLink(int from) {
      return links.stream().anyMatch(link -> link.to() > from);
    }
  }

  /** The people named from an offset on. */
  public Named read(Words words, int from, int to) {
    List<Person> people = new ArrayList<>();
    boolean nobody = false;
    int at = from;
    Matcher between = BETWEEN.matcher(words.text).region(from, to);
    while (at <= to) {
      int end = to;
      int next = to + 1;
      while (between.find()) {
        if (!insideLink(words, between.start(), between.end())
            && !insideRemark(words.text, at, between.start())) {
          end = between.start();
          next = between.end();
          break;
        }
      }
      if (end > at || people.isEmpty()) {
        Optional<Person> person = person(words, at, end);
        person.filter(p -> !people.contains(p)).ifPresent(people::add);
        nobody |= person.isEmpty();
      }
      at = next;
    }
    return new Named(people, nobody && people.isEmpty());
  }

  private static boolean insideLink(Words words, int from, int to) {
    return words.insideLink(from, to);
  }

  /** Whether an offset stands in brackets behind a name, as in 'Kim (she/her)'. */
  private static boolean insideRemark(CharSequence text, int from, int offset) {
    int start = Math.max(from, offset - LONGEST_NAME);
    String before = text.subSequence(start, offset).toString();
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') && (start > from || !before.substring(0, open).isBlank());
  }

  private Optional<Person> person(Words words, int from, int to) {
    Optional<SafeUrl> url = words.link(from, to);
    String text = words.text.substring(from, to);
    if (url.isPresent() && text.strip().equals(url.get().value())) {
      return profile(url.get()).map(h -> Person.builder().handle(h).url(url).build());
    }
    Matcher handle = HANDLE.matcher(text);
    if (handle.find()) {
      if (PersonWords.isNobody(handle.group(1))) {
        return Optional.empty();
      }
      Person.Builder person = Person.builder().handle(handle.group(1)).url(url);
      name(text.substring(0, handle.start())).ifPresent(person::name);
      return Optional.of(person.build());
    }
    Optional<String> name = name(REMARK.matcher(text).replaceAll(""));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> linked =
        url.flatMap(PeopleReader::profile).filter(account -> !PersonWords.isNobody(account));
    Person.Builder person = Person.builder().url(url);
    linked.ifPresent(person::handle);
    if (linked.isEmpty() || !linked.get().equalsIgnoreCase(name.get())) {
      person.name(name);
    }
    return Optional.of(person.build());
  }

  /** The account that a profile's address names. */
  static Optional<String> profile(SafeUrl url) {
    Matcher profile = PROFILE.matcher(url.value());
    return profile.matches() ? Optional.of(profile.group(1)) : Optional.empty();
  }

  private static Optional<String> name(String text) {
    String name =
        text.strip()
            .replaceAll("^[\\s\\p{Punct}…–—&&[^@<]]+|[\\s\\p{Punct}…–—&&[^.>]]+$", "")
            .replaceAll("\\s+", " ");
    if (name.isEmpty() || name.contains("://") || PersonWords.isNobody(name)) {
      return Optional.empty();
    }
    String[] parts = name.split(" ");
    if (parts.length > MOST_WORDS || name.length() > LONGEST_NAME) {
      StringBuilder first = new StringBuilder();
      for (String part : parts) {
        if (!Character.isUpperCase(part.codePointAt(0)) && !first.isEmpty()) {
          break;
        }
        first.append(first.isEmpty() ? "" : " ").append(part);
        if (first.length() > LONGEST_NAME / 2) {
          break;
        }
      }
      name = first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) : first.toString();
    }
    name =
        name.endsWith(".") && !name.matches(".*\\b\\p{Lu}\\.")
            ? name.replaceAll("\\.+$", "")
            : name;
    return Optional.of(name.strip()).filter(n -> !n.isEmpty());
  }
}
