package dev.rollcall.cli.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which documents write days. */
final class DateForms {

  private static final List<DateTimeFormatter> FORMS =
      Stream.concat(
              Stream.of(
                      "uuuu-MM-dd",
                      "uuuuMMdd",
                      "uuuu/MM/dd",
                      "dd.MM.uuuu",
                      "d.M.uuuu",
                      "dd/MM/uuuu")
                  .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT)),
              Stream.of(Locale.ENGLISH, Locale.GERMAN)
                  .flatMap(
                      locale ->
                          Stream.of(
                                  "MMMM d, uuuu",
                                  "MMM d, uuuu",
                                  "d MMMM uuuu",
                                  "d MMM uuuu",
                                  "d. MMMM uuuu",
                                  "MMMM d uuuu",
                                  "MMM d uuuu",
                                  "dd MMMM uuuu",
                                  "dd MMM uuuu",
                                  "dd. MMMM uuuu",
                                  "MMMM dd, uuuu")
                              .map(form -> DateTimeFormatter.ofPattern(form, locale))))
          .toList();

  private static final List<String> PLACEHOLDERS =
      List.of("YYYY-MM-DD", "yyyy-mm-dd", "{{date}}", "{{ date }}", "{date}", "<date>");

  private DateForms() {}

  /** A text with one day in place of another, each time in the form that stands there. */
  static String replace(String text, LocalDate old, LocalDate now) {
    String dated = text;
    for (DateTimeFormatter form : FORMS) {
      dated =
          dated.replaceAll(
              "(?<!\\d)" + java.util.regex.Pattern.quote(form.format(old)) + "(?!\\d)",
              form.format(now));
    }
    return dated;
  }

  /** Whether a text names a day in any of the forms. */
  static boolean names(String text, LocalDate day) {
    return !replace(text, day, day.plusDays(1)).equals(text);
  }

  /** A text with a day in place of what stands for it in a template. */
  static String fill(String text, LocalDate day) {
    String dated = text;
    for (String placeholder : PLACEHOLDERS) {
      dated = dated.replace(placeholder, day.toString());
    }
    return dated
        .replace("YYYYMMDD", day.toString().replace("-", ""))
        .replace("DD.MM.YYYY", DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(day));
  }
}
