package dev.rollcall.parser.internal.log;

import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.date.DayOrder;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.source.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a document and the days in them. */
final class DatedHeadings {

  private static final Pattern ATX =
      Pattern.compile("^ {0,3}(#{1,6})[ \\t\\u00a0]+(.*?)[ \\t]*#*[ \\t]*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)[ \\t]*$");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(20\\d{2})(?![\\d-])");
  private static final Pattern MARKUP =
      Pattern.compile("[*_`~]+|\\[([^\\]]*)\\]\\([^)]*\\)|<[^>]*>");
  private static final int LONGEST = 160;

  /**
   * A heading.
   *
   * @param line the index of its line
   * @param text its text without markup
   * @param date the day in it
   */
  record DatedHeading(int line, int level, String text, Optional<LocalDate> date) {}

  private DatedHeadings() {}

  /**
   * All headings, in their order.
   *
   * @param lines the lines behind the front matter, those of code marked
   * @param named the date in the name of the file
   */
  static List<DatedHeading> in(List<Line> lines, Optional<LocalDate> named) {
    List<DatedHeading> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      heading(lines, i).ifPresent(written::add);
    }
    MeetingDates dates =
        new MeetingDates(named, DayOrder.of(written.stream().map(DatedHeading::text).toList()));
    List<DatedHeading> dated = new ArrayList<>();
    String[] years = new String[7];
    for (DatedHeading heading : written) {
      for (int level = heading.level(); level < years.length; level++) {
        years[level] = "";
      }
      Optional<LocalDate> date = dates.find(heading.text());
      for (int level = heading.level() - 1; date.isEmpty() && level > 0; level--) {
        String year = years[level];
        if (year != null && !year.isEmpty()) {
          date =
              Dates.find(heading.text() + " " + year).stream().map(Dates.Found::date).findFirst();
        }
      }
      Matcher year = YEAR.matcher(heading.text());
      if (date.isEmpty() && year.find()) {
        years[heading.level()] = year.group(1);
      }
      dated.add(new DatedHeading(heading.line(), heading.level(), heading.text(), date));
    }
    return dated;
  }

  private static Optional<DatedHeading> heading(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.code() || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher atx = ATX.matcher(line.text());
    if (atx.matches()) {
      return Optional.of(of(at, atx.group(1).length(), atx.group(2)));
    }
    boolean alone = at == 0 || lines.get(at - 1).blank();
    if (alone && !line.blank() && at + 1 < lines.size() && !lines.get(at + 1).code()) {
      Matcher underline = UNDERLINE.matcher(lines.get(at + 1).text());
      if (underline.matches()) {
        return Optional.of(of(at, underline.group(1).startsWith("=") ? 1 : 2, line.text()));
      }
    }
    return Optional.empty();
  }

  private static DatedHeading of(int at, int level, String text) {
    String plain = MARKUP.matcher(text).replaceAll("$1").strip();
    return new DatedHeading(at, level, plain, Optional.empty());
  }
}
