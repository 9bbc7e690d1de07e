package dev.rollcall.parser.internal.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two numbers of a date such as 05/07/2026 is the day, as far as a document tells. */
public enum DayOrder {
  /** Some date has more than twelve in the first place. */
  DAY_FIRST,
  /** Some date has more than twelve in the second place. */
  MONTH_FIRST,
  /** No date tells, or they contradict each other. */
  UNKNOWN;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/-])");

  /** The order that the dates of some texts have. */
  public static DayOrder of(List<String> texts) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String text : texts) {
      Matcher date = NUMBERS.matcher(text);
      while (date.find()) {
        dayFirst |= Integer.parseInt(date.group(1)) > 12;
        monthFirst |= Integer.parseInt(date.group(3)) > 12;
      }
    }
    return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
  }
}
