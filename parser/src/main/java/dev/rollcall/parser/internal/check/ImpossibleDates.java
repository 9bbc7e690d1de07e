package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds dates that do not exist, and dates that contradict the day of the call. */
final class ImpossibleDates implements Check {

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final Pattern ISO =
      Pattern.compile("(?<![\\w/.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/]|-\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\b"
              + MONTH
              + "\\.?\\s+(\\d{1,2})"
              + ORDINAL
              + "\\s*[-–—]\\s*(\\d{1,2})"
              + ORDINAL
              + "(?![\\d:]|\\.\\d|\\s*(?:"
              + MONTH.replace("(jan", "(?:jan")
              + "|am\\b|pm\\b|h\\b|o'clock))");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?i)\\b" + MONTH + "\\.?\\s+(\\d{1,2})" + ORDINAL + "(?![\\d:]|\\.\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?i)(?<![\\d.:/-])(\\d{1,2})" + ORDINAL + "\\.?\\s+(?:of\\s+)?" + MONTH + "(?![a-z])");
  private static final Pattern DOTTED_DAY =
      Pattern.compile("(?<![\\d.,:/-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?"
              + "(?:"
              + MONTH
              + "\\.?\\s+(\\d{1,2})"
              + ORDINAL
              + "|(\\d{1,2})"
              + ORDINAL
              + "\\s+(?:of\\s+)?"
              + MONTH
              + "|(\\d{4})-(\\d{2})-(\\d{2}))(?![\\d:-])(?:,?\\s+(20\\d{2}))?");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:was|were|has|had|been|since|released|published|from|last|previous|minutes|done"
              + "|merged|happened|until now|ended|started|as of|so far|recap|retro\\w*|review)\\b");
  private static final Pattern COMING =
      Pattern.compile("(?i).*\\b(?:upcoming|kommende|next events?|future events?)\\b.*");

  /** No community plans further ahead than this, in years. */
  private static final int FARTHEST = 20;

  @Override
  public void check(CheckedCall call) {
    Optional<LocalDate> day = call.call().date().or(call::fileDate);
    call.slides().forEach(slide -> check(slide, day, call));
  }

  private static void check(Slide slide, Optional<LocalDate> day, CheckedCall call) {
    boolean coming = COMING.matcher(TextContent.of(slide.title())).matches();
    for (TextLine line : TextLine.of(slide)) {
      if (!line.text().chars().anyMatch(Character::isDigit)) {
        continue;
      }
      boolean found = nonexistent(line, call) || descending(line, call) || noSuchDay(line, call);
      if (!found && day.isPresent()) {
        compare(line, day.get(), coming, call);
      }
    }
  }

  private static void compare(TextLine line, LocalDate day, boolean coming, CheckedCall call) {
    if (farAway(line, day, call) || oldYear(line, day, call) || weekday(line, day, call)) {
      return;
    }
    if (coming && !line.isHeading()) {
      gone(line, day, call);
    }
  }

  /** 2024-02-30, 31.9.2024. */
  private static boolean nonexistent(TextLine line, CheckedCall call) {
    for (Pattern pattern : new Pattern[] {ISO, DOTTED}) {
      Matcher matcher = pattern.matcher(line.text());
      while (matcher.find()) {
        boolean iso = pattern.equals(ISO);
        int year = number(matcher, iso ? 1 : 3);
        if (year > 1900 && date(year, number(matcher, 2), number(matcher, iso ? 3 : 1)).isEmpty()) {
          return report(line, matcher, call, "There is no such day; correct the date.");
        }
      }
    }
    return false;
  }

  /** April 16-15. */
  private static boolean descending(TextLine line, CheckedCall call) {
    Matcher matcher = SPAN.matcher(line.text());
    while (matcher.find()) {
      int first = number(matcher, 2);
      int last = number(matcher, 3);
      if (first > last && first <= 31 && last >= 1) {
        return report(line, matcher, call, "This span ends before it starts; correct its days.");
      }
    }
    return false;
  }

  /** April 31, 31 April, 31.4. */
  private static boolean noSuchDay(TextLine line, CheckedCall call) {
    return noSuchDay(line, MONTH_DAY, 2, m -> month(m.group(1)), call)
        || noSuchDay(line, DAY_MONTH, 1, m -> month(m.group(2)), call)
        || noSuchDay(line, DOTTED_DAY, 1, m -> number(m, 2), call);
  }

  private static boolean noSuchDay(
      TextLine line, Pattern form, int day, ToIntFunction<Matcher> month, CheckedCall call) {
    Matcher matcher = form.matcher(line.text());
    while (matcher.find()) {
      int number = number(matcher, day);
      int named = month.applyAsInt(matcher);
      if (named >= 1 && named <= 12 && number > Month.of(named).maxLength() && number <= 31) {
        return report(line, matcher, call, "This month has no such day; correct the date.");
      }
    }
    return false;
  }

  /** 16.11.2923. */
  private static boolean farAway(TextLine line, LocalDate day, CheckedCall call) {
    for (Pattern pattern : new Pattern[] {ISO, DOTTED}) {
      Matcher matcher = pattern.matcher(line.text());
      while (matcher.find()) {
        if (number(matcher, pattern.equals(ISO) ? 1 : 3) > day.getYear() + FARTHEST) {
          return report(line, matcher, call, "This year is too far ahead; correct it.");
        }
      }
    }
    return false;
  }

  /** Around the turn of the year: a date to come, still with the old year. */
  private static boolean oldYear(TextLine line, LocalDate day, CheckedCall call) {
    Matcher matcher = ISO.matcher(line.text());
    while (matcher.find()) {
      Optional<LocalDate> date = date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (date.isEmpty() || !date.get().isBefore(day) || isPast(line, matcher)) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(day, date.get().plusYears(1));
      boolean turn = day.getMonthValue() >= 10 || day.getMonthValue() <= 2;
      if (turn && date.get().getMonthValue() <= 3 && ahead >= 1 && ahead <= 75) {
        return report(
            line,
            matcher,
            call,
            "This day is nearly a year before the call; is it " + date.get().plusYears(1) + "?");
      }
    }
    return false;
  }

  /** Wed Sept 29th, in a year in which that is a Thursday. */
  private static boolean weekday(TextLine line, LocalDate day, CheckedCall call) {
    Matcher matcher = WEEKDAY.matcher(line.text());
    while (matcher.find()) {
      DayOfWeek weekday = weekday(matcher.group(1));
      int month =
          matcher.group(2) != null
              ? month(matcher.group(2))
              : matcher.group(5) != null ? month(matcher.group(5)) : number(matcher, 7);
      int dayOfMonth =
          number(matcher, matcher.group(2) != null ? 3 : matcher.group(5) != null ? 4 : 8);
      IntStream years =
          matcher.group(6) != null
              ? IntStream.of(number(matcher, 6))
              : matcher.group(9) != null
                  ? IntStream.of(number(matcher, 9))
                  : IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                      .filter(year -> isNear(year, month, dayOfMonth, day));
      int[] candidates = years.toArray();
      boolean fits =
          IntStream.of(candidates)
              .mapToObj(year -> date(year, month, dayOfMonth))
              .flatMap(Optional::stream)
              .anyMatch(date -> date.getDayOfWeek() == weekday);
      if (candidates.length > 0 && !fits) {
        return report(
            line, matcher, call, "This day is not that day of the week; correct one of them.");
      }
    }
    return false;
  }

  private static boolean isNear(int year, int month, int dayOfMonth, LocalDate day) {
    return date(year, month, dayOfMonth)
        .filter(date -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= 200)
        .isPresent();
  }

  /** In a list of coming events: one that is over. */
  private static void gone(TextLine line, LocalDate day, CheckedCall call) {
    for (Pattern pattern : new Pattern[] {ISO, DOTTED}) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find() && !isPast(line, matcher)) {
        boolean iso = pattern.equals(ISO);
        Optional<LocalDate> date =
            date(number(matcher, iso ? 1 : 3), number(matcher, 2), number(matcher, iso ? 3 : 1));
        if (date.filter(d -> d.isBefore(day.minusDays(30))).isPresent()) {
          report(line, matcher, call, "This event is over before the call; correct its date.");
          return;
        }
      }
    }
  }

  /** Whether the sentence around a date speaks of something that is over. */
  private static boolean isPast(TextLine line, Matcher date) {
    int from = line.text().lastIndexOf(". ", date.start());
    int to = line.text().indexOf(". ", date.end());
    return PAST.matcher(line.text())
        .region(Math.max(from, 0), to < 0 ? line.text().length() : to)
        .find();
  }

  private static boolean report(TextLine line, Matcher matcher, CheckedCall call, String message) {
    call.report(line.range(matcher.start(), matcher.end()), ParserCode.IMPOSSIBLE_DATE, message);
    return true;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return IntStream.rangeClosed(1, 12)
        .filter(month -> Month.of(month).name().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static DayOfWeek weekday(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return IntStream.rangeClosed(1, 7)
        .mapToObj(DayOfWeek::of)
        .filter(weekday -> weekday.name().startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
