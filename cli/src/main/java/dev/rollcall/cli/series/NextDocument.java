package dev.rollcall.cli.series;

import dev.rollcall.export.markdown.MarkdownText;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.series.habit.Habits;
import dev.rollcall.series.promise.TrackedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document of the next call, as the series writes its documents. */
public final class NextDocument {

  /** Headings of minutes below which the parser takes actions for those of earlier calls. */
  private static final String PAST = "## Open action items";

  private static final String PAST_IN_GERMAN = "## Alte Aufgaben";

  /** Stands where somebody is to write. */
  static final String PLACEHOLDER = "…";

  private final Habits habits;
  private final Map<String, CallText> texts;
  private final List<TrackedAction> actions;
  private final LocalDate day;

  /**
   * Creates a document.
   *
   * @param texts the documents of the last calls by the names of the calls
   * @param actions what is open
   * @param day the day of the next call
   */
  public NextDocument(
      Habits habits, Map<String, CallText> texts, List<TrackedAction> actions, LocalDate day) {
    this.habits = habits;
    this.texts = Map.copyOf(texts);
    this.actions = List.copyOf(actions);
    this.day = day;
  }

  /** A document that begins where the last one stood. */
  public String afterLast() {
    Standing standing =
        new Standing(
            repeated(line -> Optional.of(line)), repeated(Standing::label), habits.last().date());
    List<String> lines =
        habits.last().call().kind() == CallKind.DECK
            ? new NextDeck(
                    habits, texts, standing, actionLines("# Open actions", "# Offene Aufgaben"))
                .lines()
            : new NextMinutes(habits, texts, standing, actionLines(PAST, PAST_IN_GERMAN)).lines();
    Optional<LocalDate> last = habits.last().date();
    String text = String.join("\n", tidy(lines)) + "\n";
    return last.map(old -> DateForms.replace(text, old, day)).orElse(text);
  }

  /** A template with the day and what is open filled in; nothing in it is moved. */
  public String filling(String template) {
    List<String> lines = new ArrayList<>();
    boolean told = false;
    for (String line : template.lines().toList()) {
      lines.add(DateForms.fill(line, day));
      if (!told
          && line.matches("(?i)#{1,6}\\s+.*(?:open actions?|action items|offene aufgaben).*")) {
        lines.add("");
        lines.addAll(items());
        told = true;
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** What of lines stands in two of the last calls' documents, whatever else they say. */
  private Set<String> repeated(Function<String, Optional<String>> part) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (CallText text : texts.values()) {
      text.lines().stream()
          .filter(line -> !line.isBlank())
          .flatMap(line -> part.apply(line).stream())
          .distinct()
          .filter(found -> !seen.add(found))
          .forEach(repeated::add);
    }
    return repeated;
  }

  /** Whether a heading of minutes stands above what earlier ones asked for. */
  static boolean isPast(String heading) {
    return heading.equals(PAST) || heading.equals(PAST_IN_GERMAN);
  }

  private List<String> actionLines(String english, String german) {
    boolean isGerman = habits.last().call().language().filter(l -> l.startsWith("de")).isPresent();
    return actions.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(isGerman ? german : english, ""), items().stream()).toList();
  }

  private List<String> items() {
    return actions.stream().map(NextDocument::item).toList();
  }

  private static String item(TrackedAction action) {
    String owners =
        action.owners().stream()
            .filter(owner -> !action.text().contains(owner.displayName().replace("@", "")))
            .map(NextDocument::name)
            .collect(Collectors.joining(", "));
    return "- [ ] "
        + MarkdownText.of(action.text())
        + (owners.isEmpty() ? "" : " (" + owners + ")");
  }

  private static String name(Person person) {
    return person.handle().map(handle -> "@" + handle).orElseGet(person::displayName);
  }

  /** One blank line where several are. */
  private static List<String> tidy(List<String> lines) {
    List<String> tidy = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() || (!tidy.isEmpty() && !tidy.getLast().isBlank())) {
        tidy.add(line);
      }
    }
    while (!tidy.isEmpty() && tidy.getLast().isBlank()) {
      tidy.removeLast();
    }
    return tidy;
  }
}
