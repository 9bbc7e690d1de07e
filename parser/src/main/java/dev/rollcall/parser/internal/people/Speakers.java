package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who spoke in a transcript, where lines begin with a speaker as in {@code Kim: We meet on
 * the pier.} or, in a log of a chat, {@code <kim> We meet on the pier.}
 */
public final class Speakers {

  private static final Pattern LABEL =
      Pattern.compile(
          "^[*_]*((?:@[\\w-]{1,38}|\\p{Lu}[\\p{L}'’.-]*)(?: \\p{Lu}[\\p{L}'’.-]*){0,2})[*_]*\\s?:[*_]*\\s+\\S");
  private static final Pattern CHAT =
      Pattern.compile(
          "^(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\s+)?<[@+ ]?([A-Za-z_\\[\\]`^{}|][\\w\\[\\]`^{}|-]{1,30})>\\s+\\S");

  /** Labels that stand before lines again and again, and are no names. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)q|a|n?ote|notes|pros?|cons?|question|questions|answer|answers|issue|issues|update|updates|next|pr|prs|example"
              + "|examples|status|todo|topic|topics|summary|option|options|link|links|proposal|problem|solution|goal|goals"
              + "|context|background|result|results|done|blocked|blockers|conclusion|comment|comments|discussion|decision|action"
              + "|ai|resolved|agreed|consensus|ref|reference|see|also|edit|tl|tldr|fyi|idea|plan|priority|owner|due|date|time|where"
              + "|when|who|what|why|how|version|release|bug|feature|docs|tests?|concern|concerns|motivation|title|description"
              + "|frage|antwort|hinweis|beispiel|ergebnis|thema|remarque|exemple|réponse|pregunta|respuesta|nota|ejemplo");

  private static final int FEWEST_TURNS = 6;
  private static final int FEWEST_SPEAKERS = 2;

  private final RoleLexicon lexicon;
  private final Map<String, Integer> turns = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();

  /**
   * Creates a finder.
   *
   * @param lexicon tells speakers from labels such as 'Agenda:'
   */
  public Speakers(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Who spoke at least twice, in order; nobody where no conversation is recorded. */
  public List<Person> people() {
    List<String> speakers =
        turns.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    int all = speakers.stream().mapToInt(s -> turns.getOrDefault(s, 0)).sum();
    if (all < FEWEST_TURNS || speakers.size() < FEWEST_SPEAKERS) {
      return List.of();
    }
    List<Person> people = speakers.stream().map(s -> person(shown.getOrDefault(s, s))).toList();
    KnownPeople full = new KnownPeople(people.stream().filter(Speakers::isFull).toList());
    return people.stream().filter(p -> isFull(p) || full.find(label(p)).isEmpty()).toList();
  }

  /** Whether a person is called by more than a first name or initials. */
  private static boolean isFull(Person person) {
    return label(person).indexOf(' ') > 0;
  }

  private static String label(Person person) {
    return person.name().or(person::handle).orElse("");
  }

  private static Person person(String label) {
    return label.startsWith("@")
        ? Person.builder().handle(label.substring(1)).build()
        : Person.builder().name(label).build();
  }

  /** Reads what was said. */
  public void read(List<Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      InlineEdits.lines(paragraph.content()).forEach(this::line);
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> read(item.blocks()));
    } else if (block instanceof Quote quote) {
      read(quote.blocks());
    } else if (block instanceof Callout callout) {
      read(callout.blocks());
    } else if (block instanceof CodeBlock code) {
      code.text().lines().forEach(line -> chat(line.strip()).ifPresent(this::add));
    }
  }

  private void line(List<Inline> line) {
    String text = TextContent.of(line).strip();
    chat(text).or(() -> label(text)).ifPresent(this::add);
  }

  private static Optional<String> chat(String line) {
    Matcher chat = CHAT.matcher(line);
    return chat.find() ? Optional.of(chat.group(1)) : Optional.empty();
  }

  private Optional<String> label(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find()
            && !WORD.matcher(label.group(1)).matches()
            && PersonReader.isName(label.group(1).replaceFirst("^@", ""))
            && lexicon.heading(label.group(1)).isEmpty()
        ? Optional.of(label.group(1))
        : Optional.empty();
  }

  private void add(String speaker) {
    String key = speaker.toLowerCase(Locale.ROOT);
    turns.merge(key, 1, Integer::sum);
    shown.putIfAbsent(key, speaker);
  }
}
