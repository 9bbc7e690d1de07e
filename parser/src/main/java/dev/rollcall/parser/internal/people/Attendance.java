package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who was there, and who was not, from lists, lines and tables. */
public final class Attendance {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;、，]|\\s/\\s|\\b(?:and|und|et|with|mit)\\b|\\s[&+]\\s)\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GROUP = Pattern.compile("^[^:@(]{2,40}:\\s*(?!//)");
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\s*(?:x|✓|✔️?|✅|☑️?|yes|y|ja|j|oui|o|sí|si|s|p|present|here|\\+|1|•)\\s*");
  private static final Pattern NO_MARK =
      Pattern.compile("(?i)\\s*(?:no|n|nein|non|-|–|absent|regrets?|a|r|❌|✗|✘|0|excused)?\\s*");
  private static final Pattern NAME_HEAD =
      Pattern.compile(
          "(?i).*\\b(?:name|who|attendees?|participants?|members?|person|teilnehmer|nom|nombre)\\b.*");
  private static final Pattern HANDLE_HEAD =
      Pattern.compile("(?i).*\\b(?:git ?hub|gh|git ?lab|handle|account|user ?name|nick|irc)\\b.*");
  private static final Pattern AFFILIATION_HEAD =
      Pattern.compile(
          "(?i).*\\b(?:affiliation|company|organi[sz]ation|org|employer|representing|institution|firma|société|empresa)\\b.*");
  private static final Pattern PRESENCE_HEAD =
      Pattern.compile(
          "(?i)\\s*(?:present|presence|attend(?:ed|ing|ance)?|here|there|anwesend|présent|presente|asistió)\\b.*");

  private static final Pattern INITIALLED =
      Pattern.compile(
          "\\s*(?:[\\p{L} ]{2,30}:\\s*)?(?:\\p{Lu}[^(),;:]{1,40}\\s\\(\\p{Lu}[\\p{L}.]{0,3}\\)[\\s,;]*+(?:and\\s+)?){3,}\\.?\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What is longer is no list of names. */
  private static final int LONGEST_LINE = 4_000;

  private final List<Person> present = new ArrayList<>();
  private final List<Person> absent = new ArrayList<>();
  private final Map<Person, MinutesRole> roles = new LinkedHashMap<>();
  private final Set<String> presentKeys = new HashSet<>();
  private final Set<String> awayKeys = new HashSet<>();

  /** Who was there, in the order of the source. */
  public List<Person> present() {
    return present;
  }

  /** Who was not. */
  public List<Person> absent() {
    return absent;
  }

  /** Adds people who were not there. */
  public void away(List<Person> people) {
    people.forEach(person -> add(person, true));
  }

  /**
   * Whether a table lists people by its head: their names, and where they belong or whether they
   * came.
   */
  public static boolean isList(Table table) {
    Optional<Integer> name = column(table, NAME_HEAD);
    return name.isPresent()
        && Stream.of(HANDLE_HEAD, AFFILIATION_HEAD, PRESENCE_HEAD)
            .flatMap(head -> column(table, head).stream())
            .anyMatch(column -> !column.equals(name.get()));
  }

  /** Whom a remark behind their name gives a role, as in 'Kim Doe (chair)'. */
  public List<Person> inRole(MinutesRole role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Reads a block below a heading or label that introduces people. */
  public void read(Block block) {
    if (block instanceof ListBlock list) {
      list(list);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Paragraph paragraph) {
      for (List<Inline> line : InlineEdits.lines(paragraph.content())) {
        line(line, 0);
      }
    }
  }

  /** Reads the people of a line from an offset on, in UTF-16 units of its text. */
  public void line(List<Inline> line, int from) {
    PeopleReader.Words words = new PeopleReader.Words(line);
    String text = words.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    int start = from;
    if (from == 0) {
      var group = GROUP.matcher(text);
      start = group.find() ? group.end() : 0;
    }
    enumeration(words, start, text.length());
  }

  /** Reads a line that is no more than names with their initials: 'Kim Doe (KD), Lee Roe (LR)'. */
  public void initialled(List<Inline> line) {
    PeopleReader.Words words = new PeopleReader.Words(line);
    if (words.text().length() <= LONGEST_LINE && INITIALLED.matcher(words.text()).matches()) {
      enumeration(words, words.text().indexOf(':') + 1, words.text().length());
    }
  }

  private void enumeration(PeopleReader.Words words, int from, int to) {
    String text = words.text();
    List<int[]> parts = new ArrayList<>();
    int at = from;
    var between = BETWEEN.matcher(text).region(from, to);
    while (between.find()) {
      if (!inBrackets(text, from, between.start())
          && !words.insideLink(between.start(), between.end())) {
        parts.add(new int[] {at, between.start()});
        at = between.end();
      }
    }
    parts.add(new int[] {at, to});
    List<PersonReader.Entry> entries = new ArrayList<>();
    int filled = 0;
    for (int[] part : parts) {
      if (text.substring(part[0], part[1]).isBlank()) {
        continue;
      }
      filled++;
      read(words, part[0], part[1], false).ifPresent(entries::add);
    }
    // Where most parts name nobody, the line is prose.
    if (entries.size() * 2 >= filled) {
      entries.forEach(this::add);
    }
  }

  private void list(ListBlock list) {
    boolean checked = list.items().stream().anyMatch(item -> item.done().orElse(false));
    boolean tasks = list.items().stream().anyMatch(item -> item.done().isPresent());
    boolean commas = commasSetOff(list);
    for (Item item : list.items()) {
      if (tasks && !checked && item.done().isPresent()) {
        continue; // nobody has been ticked off
      }
      Attendance into = item.done().isPresent() && !item.done().get() ? new Attendance() : this;
      into.item(item, commas);
      if (into != this) {
        into.present.forEach(person -> add(person, true));
      }
    }
  }

  private void item(Item item, boolean commas) {
    boolean named = false;
    for (Block block : item.blocks()) {
      if (block instanceof Paragraph paragraph) {
        for (List<Inline> line : InlineEdits.lines(paragraph.content())) {
          named |= itemLine(line, commas);
        }
      } else if (block instanceof ListBlock inner && (!named || isGroup(item))) {
        list(inner);
      }
    }
  }

  /** Whether an item only heads the list below it, as in 'Voting members:'. */
  private static boolean isGroup(Item item) {
    return item.blocks().getFirst() instanceof Paragraph paragraph
        && TextContent.of(paragraph.content()).strip().endsWith(":");
  }

  private boolean itemLine(List<Inline> line, boolean commas) {
    PeopleReader.Words words = new PeopleReader.Words(line);
    String text = words.text();
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    var group = GROUP.matcher(text);
    if (group.find() && group.end() < text.length()) {
      enumeration(words, group.end(), text.length());
      return true;
    }
    if (text.strip().endsWith(":")) {
      return false;
    }
    long separators =
        text.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", "")
            .chars()
            .filter(c -> c == ',' || c == ';')
            .count();
    long handles = text.chars().filter(c -> c == '@').count();
    boolean enumeration = (handles > 1 && separators >= handles - 1) || (separators > 0 && !commas);
    if (enumeration) {
      int before = present.size();
      enumeration(words, 0, text.length());
      return present.size() > before;
    }
    Optional<PersonReader.Entry> entry = read(words, 0, text.length(), true);
    entry.ifPresent(this::add);
    return entry.isPresent();
  }

  /** Whether commas in a list with one person an item set off the affiliation. */
  private static boolean commasSetOff(ListBlock list) {
    return list.items().size() > 2;
  }

  private static Optional<PersonReader.Entry> read(
      PeopleReader.Words words, int from, int to, boolean commas) {
    Optional<SafeUrl> url = words.link(from, to);
    String text = words.text().substring(from, to);
    if (url.isPresent() && text.strip().equals(url.get().value())) {
      return PeopleReader.profile(url.get())
          .map(
              handle ->
                  new PersonReader.Entry(
                      Person.builder().handle(handle).url(url).build(), false, Optional.empty()));
    }
    return PersonReader.read(text, url, commas);
  }

  private void add(PersonReader.Entry entry) {
    entry.role().ifPresent(role -> roles.putIfAbsent(entry.person(), role));
    add(entry.person(), entry.away());
  }

  private void add(Person person, boolean away) {
    if (isNew(person, away ? awayKeys : presentKeys)) {
      (away ? absent : present).add(person);
    }
  }

  /** Whether nobody of that account or name is known yet, in whatever case. */
  private static boolean isNew(Person person, Set<String> known) {
    String name = person.name().map(n -> n.toLowerCase(Locale.ROOT)).orElse("");
    if (person.handle().isEmpty()) {
      return known.add(name);
    }
    boolean other = known.add("@" + person.handle().get().toLowerCase(Locale.ROOT));
    if (!name.isEmpty()) {
      known.add(name);
    }
    return other;
  }

  private static boolean inBrackets(String text, int from, int offset) {
    int depth = 0;
    for (int i = offset - 1; i >= from && offset - i < 200; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        depth++;
      } else if (c == '(' || c == '[') {
        if (depth == 0) {
          return true;
        }
        depth--;
      }
    }
    return false;
  }

  private void table(Table table) {
    int columns = table.head().cells().size();
    int name = column(table, NAME_HEAD).orElse(-1);
    boolean headed = name >= 0;
    int handle = column(table, HANDLE_HEAD).orElse(-1);
    int affiliation = column(table, AFFILIATION_HEAD).orElse(-1);
    int presence = presence(table, name).orElse(-1);
    if (!headed) {
      for (int i = 0; i < columns && name < 0; i++) {
        name = i != presence && i != handle && i != affiliation ? i : -1;
      }
    }
    List<TableRow> rows = new ArrayList<>(table.rows());
    if (!headed && handle < 0 && presence < 0) {
      rows.addFirst(table.head());
    }
    for (TableRow row : rows) {
      row(row, name, handle, affiliation, presence);
    }
  }

  private void row(TableRow row, int name, int accounts, int affiliation, int presence) {
    String mark = presence < 0 ? "x" : text(row, presence);
    String company = affiliation < 0 ? "" : text(row, affiliation);
    String account =
        accounts < 0 || accounts == name ? "" : text(row, accounts).replaceAll("^@|\\s.*$", "");
    String shown = name < 0 ? "" : text(row, name);
    Optional<PersonReader.Entry> read =
        name < 0 || shown.isBlank()
            ? Optional.empty()
            : PersonReader.read(
                shown,
                new PeopleReader.Words(row.cells().get(name).content()).link(0, shown.length()),
                true);
    if (shown.length() > LONGEST_LINE || (read.isEmpty() && account.isEmpty())) {
      return;
    }
    Optional<Person> named = read.map(PersonReader.Entry::person);
    Optional<String> handle = named.flatMap(Person::handle);
    Optional<Person> person =
        handle.isPresent() || account.matches("[\\w.-]+") || named.isPresent()
            ? Optional.of(
                Person.builder()
                    .name(named.flatMap(Person::name))
                    .handle(account.matches("[\\w.-]+") ? Optional.of(account) : handle)
                    .url(named.flatMap(Person::url))
                    .affiliation(
                        company.isBlank()
                            ? named.flatMap(Person::affiliation)
                            : Optional.of(company.strip()))
                    .build())
            : Optional.empty();
    boolean away =
        read.filter(PersonReader.Entry::away).isPresent() || !MARK.matcher(mark).matches();
    person.ifPresent(p -> add(p, away));
  }

  private static Optional<Integer> column(Table table, Pattern head) {
    for (int i = 0; i < table.head().cells().size(); i++) {
      if (head.matcher(text(table.head(), i)).matches()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The column that ticks off who is there. */
  private static Optional<Integer> presence(Table table, int name) {
    for (int i = 0; i < table.head().cells().size(); i++) {
      int column = i;
      boolean marks =
          table.rows().stream()
              .map(row -> text(row, column))
              .allMatch(t -> MARK.matcher(t).matches() || NO_MARK.matcher(t).matches());
      boolean any =
          table.rows().stream()
              .map(row -> text(row, column))
              .anyMatch(t -> MARK.matcher(t).matches());
      if (i != name && marks && (any || PRESENCE_HEAD.matcher(text(table.head(), i)).matches())) {
        return any ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String text(TableRow row, int column) {
    List<TableCell> cells = row.cells();
    return column < cells.size() ? TextContent.of(cells.get(column).content()).strip() : "";
  }
}
