package dev.rollcall.parser.internal.log;

import dev.rollcall.parser.LoggedCall;
import dev.rollcall.parser.LoggedCall.Lines;
import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.log.DatedHeadings.DatedHeading;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.source.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Divides a running log, such as a pad that is used for every call, by its dated headings.
 *
 * <p>A document is a log when at least two headings of one level name different days, and little
 * else: a meeting, an hour, or the same words each time.
 */
public final class CallLog {

  private static final Pattern MEETING =
      Pattern.compile(
          "(?iu)\\b(?:meeting|meetup|call|sync|minutes|notes|agenda|stand-?up|session|sitzung|treffen|besprechung"
              + "|protokoll|notizen|réunion|compte[- ]rendu|procès-verbal|reunión|acta|minuta)s?\\b");
  private static final Pattern NO_MEETING =
      Pattern.compile(
          "(?iu)\\b(?:next|last|previous|upcoming|nächste[rsn]?|letzte[rsn]?|prochaine?|dernière|próxima|última|template"
              + "|example)\\b|\\bv?\\d+\\.\\d+");
  private static final Pattern MARKS = Pattern.compile("^[\\s#>*_+-]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final RoleLexicon lexicon;

  /** Creates a divider. */
  public CallLog(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The calls in the order of the document; none where it is the report of a single call.
   *
   * @param lines the lines behind the front matter, those of code marked
   * @param named the date in the name of the file
   */
  public List<LoggedCall> read(List<Line> lines, Optional<LocalDate> named) {
    List<DatedHeading> headings = DatedHeadings.in(lines, named);
    List<DatedHeading> starts = starts(headings);
    if (starts.stream().map(DatedHeading::date).distinct().count() < 2
        || isPartOfOneCall(lines, headings, starts)) {
      return List.of();
    }
    return calls(lines, headings, starts);
  }

  /** The headings that open a call: those of the level where most of them stand. */
  private List<DatedHeading> starts(List<DatedHeading> headings) {
    Map<String, Integer> words = new HashMap<>();
    Map<Integer, List<DatedHeading>> levels = new HashMap<>();
    List<DatedHeading> dated =
        headings.stream()
            .filter(h -> h.date().isPresent() && !NO_MEETING.matcher(rest(h)).find())
            .toList();
    dated.forEach(heading -> words.merge(words(heading), 1, Integer::sum));
    for (DatedHeading heading : dated) {
      if (MeetingDates.isDay(heading.text())
          || MEETING.matcher(rest(heading)).find()
          || words.getOrDefault(words(heading), 0) > 1) {
        levels.computeIfAbsent(heading.level(), level -> new ArrayList<>()).add(heading);
      }
    }
    return levels.entrySet().stream()
        .max(
            Map.Entry.<Integer, List<DatedHeading>>comparingByValue(
                    (one, other) -> Integer.compare(one.size(), other.size()))
                .thenComparing(Map.Entry.comparingByKey((one, other) -> other - one)))
        .map(Map.Entry::getValue)
        .map(CallLog::withoutRepetition)
        .orElse(List.of());
  }

  /** Agenda and notes of one day are one call; two calls of a day have the same words. */
  private static List<DatedHeading> withoutRepetition(List<DatedHeading> starts) {
    List<DatedHeading> kept = new ArrayList<>();
    for (DatedHeading start : starts) {
      boolean goesOn =
          !kept.isEmpty()
              && kept.getLast().date().equals(start.date())
              && !words(kept.getLast()).equals(words(start));
      if (!goesOn) {
        kept.add(start);
      }
    }
    return kept;
  }

  private static String rest(DatedHeading heading) {
    return Dates.without(heading.text());
  }

  private static String words(DatedHeading heading) {
    return DIGITS.matcher(rest(heading)).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** Whether the days stand in a report that has a date or people of its own above them. */
  private boolean isPartOfOneCall(
      List<Line> lines, List<DatedHeading> headings, List<DatedHeading> starts) {
    int first = starts.getFirst().line();
    int level = starts.getFirst().level();
    boolean ownDate =
        headings.stream()
            .anyMatch(h -> h.line() < first && h.level() < level && h.date().isPresent());
    boolean ownPeople = namesPeople(lines.subList(0, first));
    return (ownDate || ownPeople) && !namesPeople(lines.subList(first, lines.size()));
  }

  private boolean namesPeople(List<Line> lines) {
    for (Line line : lines) {
      String text = MARKS.matcher(line.text()).replaceFirst("");
      if (!line.code()
          && !text.isEmpty()
          && lexicon
              .heading(text)
              .or(() -> lexicon.label(text))
              .filter(match -> match.is(MinutesRole.ATTENDEES))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<LoggedCall> calls(
      List<Line> lines, List<DatedHeading> headings, List<DatedHeading> starts) {
    int level = starts.getFirst().level();
    int first = starts.getFirst().line();
    int title =
        headings.stream()
            .filter(h -> h.line() < first && h.level() < level && h.date().isEmpty())
            .findFirst()
            .map(h -> lines.get(h.line()).number())
            .orElse(0);
    List<Lines> calls = new ArrayList<>();
    List<Lines> outside = new ArrayList<>();
    if (title == 0) {
      outside(lines, 0, first, outside);
    } else {
      int at = title - lines.getFirst().number();
      outside(lines, 0, at, outside);
      outside(lines, at + 1, first, outside);
    }
    int heading = 0;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i).line();
      int next = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
      int to = next;
      for (; heading < headings.size() && headings.get(heading).line() < next; heading++) {
        DatedHeading one = headings.get(heading);
        if (to == next && one.line() > from && one.level() < level) {
          to = one.line(); // such as the year of the calls below
        }
      }
      calls.add(new Lines(lines.get(from).number(), lines.get(to - 1).number()));
      outside(lines, to, next, outside);
    }
    Map<LocalDate, Integer> days = new HashMap<>();
    List<LoggedCall> logged = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate date = starts.get(i).date().orElseThrow();
      int count = days.merge(date, 1, Integer::sum);
      String id = count == 1 ? date.toString() : date + "-" + count;
      logged.add(new LoggedCall(id, date, calls.get(i), title, i == 0 ? outside : List.of()));
    }
    return logged;
  }

  private static void outside(List<Line> lines, int from, int to, List<Lines> outside) {
    int start = from;
    while (start < to && lines.get(start).blank()) {
      start++;
    }
    if (start < to) {
      outside.add(new Lines(lines.get(start).number(), lines.get(to - 1).number()));
    }
  }
}
