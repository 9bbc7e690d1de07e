package dev.rollcall.parser.internal.action;

import dev.rollcall.model.Action;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.people.KnownPeople;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.role.RoleMatch;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the actions and decisions of a call, wherever they stand in its text. */
public final class ActionReader {

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)\\W*(?:(?:none|no|keine?|aucune?|ninguna?)(?:\\s+(?:new|open|so far|yet|today|at this time|action items?|actions?|decisions?|todos?|neuen?"
              + "|aufgaben|this (?:week|time)))*|n/?a|tbd|tba|text|todo|…|action items? list|pending)?\\W*");
  private static final Pattern DUE =
      Pattern.compile(
          "(?i)\\b(?:by|due(?: on)?|until|before|deadline|bis(?: zum)?|fällig(?: am)?|avant le|pour le|antes del?|para el)\\b\\s*:?\\s*(.{4,40})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)^\\s*(?:✅|✔️?|☑️?|\\[(?:done|x)\\]|\\(done\\)|done\\s*[:–—-]).*|.*(?:✅|[(\\[]\\s*(?:done|completed|erledigt|fait|hecho)\\s*[)\\]])\\s*$",
          Pattern.DOTALL);
  private static final Pattern MARKS =
      Pattern.compile("^[\\s>*_/•☐☑✅✔➡→–—\\uFE0F-]*(?:\\[(?: |x|X|done)?\\]\\s*)?");

  /** '[2026-05-07]: Kim to buy lamps', as a list of open actions keeps it. */
  private static final Pattern DATED = Pattern.compile("[\\[(](\\d{4}-\\d{2}-\\d{2})[\\])]\\W");

  /** 'April 21: planning' tells when something will be, and not what somebody is to do. */
  private static final Pattern SCHEDULE =
      Pattern.compile(
          "(?iu)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*(?:[:–—-]|<-)");

  /** What is longer is a report, and nobody's task. */
  private static final int LONGEST = 1_600;

  private final boolean boxes;
  private final RoleLexicon lexicon;
  private final Owners owners;
  private final MeetingDates dates;
  private final Optional<LocalDate> day;
  private final List<Action> actions = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Action> quoted = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Optional<Boolean>> states = new HashMap<>();
  private Optional<String> team = Optional.empty();

  /**
   * Creates a reader.
   *
   * @param people who took part or is named in the head of the call
   * @param date the day of the call, which tells the year of dates without one
   * @param boxes whether a box to tick is an action by itself; in decks it shows how far a team is,
   *     and where nobody met it may be anything
   */
  public ActionReader(
      RoleLexicon lexicon, List<Person> people, Optional<LocalDate> date, boolean boxes) {
    this.boxes = boxes;
    this.lexicon = lexicon;
    this.owners = new Owners(new KnownPeople(people));
    this.dates = new MeetingDates(date);
    this.day = date;
  }

  /** The actions so far, in the order of the source. */
  public List<Action> actions() {
    return actions;
  }

  /** The decisions so far, in the order of the source. */
  public List<Decision> decisions() {
    return decisions;
  }

  /**
   * Reads a slide.
   *
   * @param within the id of the team that it belongs to
   */
  public void read(ParsedSlide slide, Optional<String> within) {
    team = within;
    int before = actions.size();
    @Nullable RoleMatch under =
        slide.title().flatMap(title -> lexicon.heading(text(title.content()))).orElse(null);
    @Nullable RoleMatch pending = null;
    for (Block block : slide.blocks()) {
      if (block instanceof Heading heading) {
        under = lexicon.heading(text(heading.content())).orElse(null);
        pending = null;
        continue;
      }
      block(block, pending == null ? under : pending, true);
      pending = announced(block);
    }
    withoutSuperseded(before);
  }

  /** Where a matter states a new action, what was asked last time for it is history. */
  private void withoutSuperseded(int from) {
    List<Action> here = actions.subList(from, actions.size());
    boolean renewed = here.stream().anyMatch(action -> action.carried().isEmpty());
    if (renewed) {
      here.removeIf(
          action ->
              action.carried().isPresent() && action.done().isEmpty() && quoted.contains(action));
    }
  }

  /** What the last line of a paragraph announces for the block behind it. */
  private @Nullable RoleMatch announced(Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      return null;
    }
    List<List<Inline>> lines = InlineEdits.lines(paragraph.content());
    String last = text(lines.getLast());
    return lexicon
        .heading(last)
        .filter(ActionReader::introduces)
        .or(() -> lexicon.label(last).filter(RoleMatch::namesPeople))
        .orElse(null);
  }

  private static boolean introduces(RoleMatch match) {
    return match.is(MinutesRole.ACTIONS)
        || match.is(MinutesRole.PAST_ACTIONS)
        || match.is(MinutesRole.DECISIONS);
  }

  private void block(Block block, @Nullable RoleMatch context, boolean outer) {
    @Nullable RoleMatch under = context != null && introduces(context) ? context : null;
    switch (block) {
      case Paragraph paragraph -> paragraph(paragraph, under);
      case ListBlock list -> {
        boolean tasks =
            boxes && context == null && list.items().stream().noneMatch(ActionReader::isDiscussed);
        list.items().forEach(item -> item(item, under, context, outer, tasks));
      }
      case Callout callout -> callout.blocks().forEach(inner -> block(inner, context, outer));
      case Table table -> table(table, under);
      default -> {}
    }
  }

  private void paragraph(Paragraph paragraph, @Nullable RoleMatch under) {
    for (List<Inline> line : InlineEdits.lines(paragraph.content())) {
      Optional<SourceRange> source = InlineEdits.range(line).or(paragraph::source);
      boolean stated = statement(line, Optional.empty(), under, source);
      boolean fresh = under != null && !under.is(MinutesRole.PAST_ACTIONS);
      boolean owned = !stated && fresh && !owners.of("", text(line)).isEmpty();
      if (owned && !text(line).strip().endsWith(":")) {
        take(under, "", text(line), Optional.empty(), source);
      }
    }
  }

  private void item(
      Item item,
      @Nullable RoleMatch under,
      @Nullable RoleMatch context,
      boolean outer,
      boolean tasks) {
    if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Paragraph first)) {
      item.blocks().forEach(inner -> block(inner, context, false));
      return;
    }
    List<Block> below = item.blocks().subList(1, item.blocks().size());
    String text = text(first.content());
    Optional<RoleMatch> announces = announces(text);
    if (announces.isPresent() && !below.isEmpty()) {
      below.forEach(inner -> block(inner, announces.get(), true));
      return;
    }
    boolean group =
        under != null
            && outer
            && !below.isEmpty()
            && (text.strip().endsWith(":") || owners.isPerson(text));
    boolean stated = false;
    for (List<Inline> line : InlineEdits.lines(first.content())) {
      stated |= statement(line, item.done(), under, InlineEdits.range(line).or(item::source));
    }
    boolean task = tasks && under == null && item.done().isPresent();
    if (!stated && !group && ((under != null && outer) || task)) {
      List<Inline> line = InlineEdits.lines(first.content()).getFirst();
      boolean struck = line.size() == 1 && line.getFirst() instanceof Strike;
      Optional<Boolean> done = struck ? Optional.of(true) : item.done();
      take(under, "", text(line), done, item.source());
    }
    below.forEach(inner -> block(inner, group ? under : discussed(item, context), group));
  }

  /** Whether something was written below a box to tick: then it is a matter, and no task. */
  private static boolean isDiscussed(Item item) {
    return item.blocks().stream()
        .skip(1)
        .anyMatch(
            block ->
                !(block instanceof ListBlock list)
                    || list.items().stream().anyMatch(inner -> inner.done().isEmpty()));
  }

  private static @Nullable RoleMatch discussed(Item item, @Nullable RoleMatch context) {
    return context == null && isDiscussed(item)
        ? new RoleMatch(Set.of(MinutesRole.NOTES), 0)
        : context;
  }

  private Optional<RoleMatch> announces(String text) {
    return lexicon.heading(text).filter(ActionReader::introduces);
  }

  /** Reads a line with a label; whether there is one. */
  private boolean statement(
      List<Inline> line,
      Optional<Boolean> done,
      @Nullable RoleMatch under,
      Optional<SourceRange> source) {
    String text = text(line);
    Optional<Statement> statement = StatementReader.read(text);
    if (statement.isEmpty()) {
      return false;
    }
    String rest = text.substring(statement.get().end()).strip();
    if (statement.get().isAction()) {
      boolean past = statement.get().past() || isPast(under);
      int before = actions.size();
      Optional<Boolean> state = DONE.matcher(text).matches() ? Optional.of(true) : done;
      action(statement.get().owner(), rest, Optional.empty(), state, past, source);
      if (statement.get().past() && actions.size() > before) {
        quoted.add(actions.getLast());
      }
    } else {
      decision(rest, statement.get().decision().orElseThrow(), source);
    }
    return true;
  }

  private static boolean isPast(@Nullable RoleMatch under) {
    return under != null && under.is(MinutesRole.PAST_ACTIONS);
  }

  private void take(
      @Nullable RoleMatch under,
      String owner,
      String text,
      Optional<Boolean> done,
      Optional<SourceRange> source) {
    if (under != null && under.is(MinutesRole.DECISIONS)) {
      decision(text, DecisionKind.DECISION, source);
    } else {
      boolean past = under != null && under.is(MinutesRole.PAST_ACTIONS);
      action(owner, text, Optional.empty(), done, past, source);
    }
  }

  private void table(Table table, @Nullable RoleMatch under) {
    boolean past = under != null && under.is(MinutesRole.PAST_ACTIONS);
    for (ActionTables.Row row : ActionTables.read(table, under != null)) {
      if (under != null && under.is(MinutesRole.DECISIONS)) {
        decision(row.text(), DecisionKind.DECISION, table.source());
        continue;
      }
      action(row.owner(), row.text(), dates.find(row.due()), row.done(), past, table.source());
    }
  }

  private void action(
      String owner,
      String text,
      Optional<LocalDate> due,
      Optional<Boolean> done,
      boolean past,
      Optional<SourceRange> source) {
    if (text.length() > LONGEST) {
      return;
    }
    String words = MARKS.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    if (!says(words) || SCHEDULE.matcher(words).lookingAt()) {
      return;
    }
    boolean earlier = past || isOfEarlierCall(words);
    Action action =
        Action.builder()
            .text(words)
            .addAllOwners(owners.of(owner, words))
            .due(due.or(() -> due(words)))
            .done(DONE.matcher(text).matches() ? Optional.of(true) : done)
            .carried(earlier ? Optional.of(true) : Optional.empty())
            .team(team)
            .source(source)
            .build();
    boolean again = states.containsKey(key(words));
    Optional<Boolean> before = states.getOrDefault(key(words), action.done());
    states.putIfAbsent(key(words), action.done());
    boolean contradicts =
        before.isPresent() && action.done().isPresent() && !before.equals(action.done());
    if (!again || contradicts) {
      actions.add(action);
    }
  }

  /** Whether an action begins with the day of a call before this one. */
  private boolean isOfEarlierCall(String words) {
    Matcher dated = DATED.matcher(words);
    return dated.lookingAt()
        && day.flatMap(today -> dates.find(dated.group(1)).map(then -> then.isBefore(today)))
            .orElse(false);
  }

  private void decision(String text, DecisionKind kind, Optional<SourceRange> source) {
    if (text.length() > LONGEST) {
      return;
    }
    String words = MARKS.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    if (says(words) && known.add(kind + key(words))) {
      decisions.add(Decision.builder().text(words).kind(kind).team(team).source(source).build());
    }
  }

  private static boolean says(String words) {
    return !NOTHING.matcher(words).matches() && !words.matches("<[^>]*>.*");
  }

  private Optional<LocalDate> due(String text) {
    Matcher due = DUE.matcher(text);
    while (due.find()) {
      Optional<LocalDate> date = dates.find(due.group(1));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String text(List<Inline> line) {
    return TextContent.of(line);
  }
}
