package dev.rollcall.parser.internal.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of a meeting in a heading or label, where people leave out what the file's name
 * says: a year, or which of two numbers is the month.
 */
public final class MeetingDates {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(?iu)" + Dates.MONTHS + "[-\\s]?(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?iu)(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?"
              + Dates.MONTHS);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?iu)" + Dates.MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])");
  private static final Pattern SHORT_GERMAN =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)\\b(?:(mon(?:day)?|montag|lundi|lunes)|(tue(?:s(?:day)?)?|dienstag|mardi|martes)"
              + "|(wed(?:nesday)?|mittwoch|mercredi|miércoles)|(thu(?:rs?(?:day)?)?|donnerstag|jeudi|jueves)"
              + "|(fri(?:day)?|freitag|vendredi|viernes)|(sat(?:urday)?|samstag|samedi|sábado)"
              + "|(sun(?:day)?|sonntag|dimanche|domingo))\\b");

  private static final int LONGEST_DAY = 80;
  private static final Pattern HOUR =
      Pattern.compile(
          "(?iu)(?:\\W|\\d|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b\\p{L}{2,8}tag\\b|\\b(?:lundi|mardi|mercredi|jeudi"
              + "|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b|\\b(?:utc|gmt|c?e?[sd]?[cemp][sd]?t"
              + "|am|pm|a\\.m|p\\.m|uhr|h|hours?|at|from|to|um|à|a las)\\b)*");

  private final Optional<LocalDate> named;
  private final DayOrder order;

  /**
   * Creates a finder.
   *
   * @param named the date in the file's or folder's name
   */
  public MeetingDates(Optional<LocalDate> named) {
    this(named, DayOrder.UNKNOWN);
  }

  /**
   * Creates a finder.
   *
   * @param named the date in the file's or folder's name
   * @param order which number is the day where neither the name nor a weekday tells
   */
  public MeetingDates(Optional<LocalDate> named, DayOrder order) {
    this.named = named;
    this.order = order;
  }

  /** Whether a heading says nothing but the day and the hour. */
  public static boolean isDay(String heading) {
    String rest = Dates.without(heading);
    return heading.length() <= LONGEST_DAY && !heading.isBlank() && HOUR.matcher(rest).matches();
  }

  /** The date in the name of a file or folder, the last one of a path. */
  public static Optional<LocalDate> inName(String path) {
    String words = path.replaceAll("\\.[A-Za-z]+$", "").replace('_', ' ');
    List<Dates.Found> found = Dates.find(words);
    if (!found.isEmpty()) {
      return Optional.of(found.getLast().date());
    }
    // '2026-05/may-7': the folder tells the year.
    Matcher year = YEAR.matcher(words);
    Matcher day = NAMED_DAY.matcher(words);
    return year.find() && day.find()
        ? Dates.of(year.group(1), Integer.toString(Dates.monthOf(day.group(1))), day.group(2))
        : Optional.empty();
  }

  /** The first date of a text; empty where there is none, or where it can be read in two ways. */
  public Optional<LocalDate> find(String text) {
    return Dates.find(text).stream()
        .map(Dates.Found::date)
        .findFirst()
        .or(() -> numbers(text))
        .or(() -> withoutYear(text));
  }

  private Optional<LocalDate> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
    Optional<LocalDate> dayFirst = Dates.of(year, matcher.group(3), matcher.group(1));
    if (matcher.group(2).equals(".")) {
      return dayFirst;
    }
    Optional<LocalDate> monthFirst = Dates.of(year, matcher.group(1), matcher.group(3));
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst);
    }
    if (dayFirst.equals(named) || monthFirst.equals(named)) {
      return named;
    }
    Optional<DayOfWeek> weekday = weekday(text);
    boolean first = weekday.isPresent() && weekday.get() == dayFirst.get().getDayOfWeek();
    boolean second = weekday.isPresent() && weekday.get() == monthFirst.get().getDayOfWeek();
    if (first != second) {
      return first ? dayFirst : monthFirst;
    }
    return switch (order) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN -> Optional.empty();
    };
  }

  private Optional<LocalDate> withoutYear(String text) {
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find()) {
      return inYear(monthDay.group(1), monthDay.group(2), text);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find()) {
      return inYear(dayMonth.group(2), dayMonth.group(1), text);
    }
    Matcher german = SHORT_GERMAN.matcher(text);
    return german.find() ? inYear(german.group(2), german.group(1), text) : Optional.empty();
  }

  private Optional<LocalDate> inYear(String month, String day, String text) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String number =
        month.chars().allMatch(Character::isDigit) ? month : Integer.toString(Dates.monthOf(month));
    Optional<LocalDate> date = Dates.of(Integer.toString(named.get().getYear()), number, day);
    Optional<DayOfWeek> weekday = weekday(text);
    // Around New Year the name and the heading may stand in different years.
    return date.filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get())
        .or(() -> named.filter(n -> date.isPresent()));
  }

  private static Optional<DayOfWeek> weekday(String text) {
    Matcher matcher = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= 7; i++) {
      if (matcher.group(i) != null) {
        return Optional.of(DayOfWeek.of(i));
      }
    }
    return Optional.empty();
  }
}
