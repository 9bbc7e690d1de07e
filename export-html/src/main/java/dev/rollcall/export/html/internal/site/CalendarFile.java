package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.site.PromiseEntry.State;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.model.text.SafeUrl;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Calls as events, and actions as tasks, for calendars (RFC 5545). Its times are those of the
 * calls: nothing in it depends on when it is written.
 */
final class CalendarFile {

  /** The calls. */
  static final String CALLS = "calls.ics";

  /** The actions. */
  static final String ACTIONS = "actions.ics";

  /** A line has at most 75 octets (RFC 5545, 3.1). */
  private static final int LONGEST = 75;

  private final SiteView site;
  private final HtmlOptions options;
  private final StringBuilder text = new StringBuilder();

  CalendarFile(SiteView site, HtmlOptions options) {
    this.site = site;
    this.options = options;
  }

  /** Returns the calendar of the calls that have a date. */
  String calls() {
    begin();
    for (CallEntry call : site.calls()) {
      call.date().ifPresent(day -> call(call, day));
    }
    return end();
  }

  /** Returns the tasks. */
  String actions() {
    begin();
    site.actions().forEach(this::action);
    return end();
  }

  private void begin() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//rollcall//rollcall//EN");
    line("X-WR-CALNAME", escaped(site.title()));
  }

  private String end() {
    line("END", "VCALENDAR");
    return text.toString();
  }

  private void call(CallEntry call, LocalDate day) {
    line("BEGIN", "VEVENT");
    line("UID", uid(call.file()));
    line("DTSTAMP", stamp(day));
    line("DTSTART;VALUE=DATE", day(day));
    line("SUMMARY", escaped(call.title()));
    String teams =
        call.sections().stream()
            .map(SiteView.SectionEntry::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!teams.isEmpty()) {
      line("DESCRIPTION", escaped(teams));
    }
    address(call.file()).ifPresent(url -> line("URL", url));
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  private void action(PromiseEntry action) {
    LocalDate opened = action.first().date().orElse(LocalDate.EPOCH);
    line("BEGIN", "VTODO");
    line("UID", uid(PromisesPage.ACTIONS + "#" + action.id()));
    line("DTSTAMP", stamp(action.calls().getLast().date().orElse(opened)));
    action.first().date().ifPresent(day -> line("CREATED", stamp(day)));
    line("SUMMARY", escaped(action.text()));
    if (!action.owners().isEmpty()) {
      line("DESCRIPTION", escaped(String.join(", ", action.owners())));
    }
    action.due().ifPresent(due -> line("DUE;VALUE=DATE", day(due)));
    action.team().ifPresent(team -> line("CATEGORIES", escaped(team.name())));
    boolean done = action.state() == State.DONE;
    line("STATUS", done ? "COMPLETED" : "NEEDS-ACTION");
    if (done) {
      action.done().flatMap(CallEntry::date).ifPresent(day -> line("COMPLETED", stamp(day)));
    }
    address(PromisesPage.ACTIONS).ifPresent(url -> line("URL", url + "#" + action.id()));
    line("END", "VTODO");
  }

  private String uid(String place) {
    String name = address(place).orElse(site.title() + "\n" + place);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Optional<String> address(String file) {
    return PageFrame.address(options, file).map(SafeUrl::value).map(UrlSpelling::valid);
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String stamp(LocalDate day) {
    return day(day) + "T000000Z";
  }

  /** A text value (RFC 5545, 3.3.11), without characters that no line may have. */
  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r?\\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** A line, folded between characters. */
  private void line(String name, String value) {
    int octets = 0;
    for (int code : (name + ":" + value).codePoints().toArray()) {
      String character = Character.toString(code);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
    }
    text.append("\r\n");
  }
}
