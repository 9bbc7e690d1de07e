package dev.rollcall.parser.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in text. */
public final class Dates {

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern FRINGE = Pattern.compile("^[\\s,;:–—@|/-]+|[\\s,;:–—@|/-]+$");
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
          + "|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?";
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?iu)(?<=\\S)[\\s,–—-]+(?:(?:du|vom|am|of|on|le|del|de la|de|dated|held on|from)(?:\\s+"
              + WEEKDAY
              + ")?|"
              + WEEKDAY
              + ")$");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/.-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern GERMAN =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  static final String MONTHS =
      "\\b(jan(?:uary?|uar|vier|v)?|jän(?:ner)?|ene(?:ro)?|feb(?:ruary?|ruar|rero)?|f[ée]v(?:rier|r)?|mar(?:ch|s|zo|z)?"
          + "|mär(?:z)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai|june?|juni|juin|junio|july?|juli|juillet|juil|julio"
          + "|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:iembre)?|oct(?:ober|obre|ubre)?"
          + "|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|d[ée]c(?:embre)?|dez(?:ember)?|dic(?:iembre)?)\\b\\.?";
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?"
              + MONTHS
              + ",?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?iu)" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param from the first UTF-16 unit
   * @param to the unit behind the last
   */
  public record Found(int from, int to, LocalDate date) {}

  /** The full dates of a text in ISO form, and in the forms people write on covers. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(iso, iso.group(1), iso.group(2), iso.group(3), found);
    }
    if (found.isEmpty()) {
      collect(text, found);
    }
    return found;
  }

  private static void collect(String text, List<Found> found) {
    Matcher german = GERMAN.matcher(text);
    while (german.find()) {
      add(german, german.group(3), german.group(2), german.group(1), found);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    while (dayMonth.find()) {
      add(dayMonth, dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1), found);
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    while (monthDay.find()) {
      add(monthDay, monthDay.group(3), month(monthDay.group(1)), monthDay.group(2), found);
    }
    Matcher compact = COMPACT.matcher(text);
    while (compact.find()) {
      add(compact, compact.group(1), compact.group(2), compact.group(3), found);
    }
  }

  private static String month(String name) {
    return Integer.toString(monthOf(name));
  }

  /**
   * The number of a month by the first letters of its English, German, French or Spanish name; 0
   * for none.
   */
  static int monthOf(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("juil")) {
      return 7;
    }
    return switch (lower.length() < 3 ? lower : lower.substring(0, 3)) {
      case "jan", "jän", "ene" -> 1;
      case "feb", "fév", "fev" -> 2;
      case "mar", "mär" -> 3;
      case "apr", "avr", "abr" -> 4;
      case "may", "mai" -> 5;
      case "jun", "jui" -> 6;
      case "jul" -> 7;
      case "aug", "aoû", "aou", "ago" -> 8;
      case "sep", "set" -> 9;
      case "oct", "okt" -> 10;
      case "nov" -> 11;
      case "dec", "déc", "dez", "dic" -> 12;
      default -> 0;
    };
  }

  private static void add(
      Matcher matcher, String year, String month, String day, List<Found> found) {
    of(year, month, day).ifPresent(d -> found.add(new Found(matcher.start(), matcher.end(), d)));
  }

  /** The date; empty where there is no such day. */
  static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A text without its dates and the punctuation that set them off. */
  public static String without(String text) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Found date : find(text)) {
      if (date.from() >= at) {
        String before = text.substring(at, date.from()).stripTrailing();
        left.append(DANGLING.matcher(before).replaceFirst("")).append(' ');
        at = date.to();
      }
    }
    String rest = EMPTY_BRACKETS.matcher(left.append(text.substring(at))).replaceAll(" ");
    return FRINGE.matcher(SPACE.matcher(rest).replaceAll(" ")).replaceAll("");
  }
}
