package dev.rollcall.export.html.internal.site;

import dev.rollcall.model.TeamKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the pages around the calls show; made by {@link SitePlanner}.
 *
 * @param title what the calls are called together
 * @param language the language of all calls, where they share one
 * @param calls the newest first, those without a date last
 * @param teams in the order of their kinds and names
 * @param actions what people are to do, asked for last in front
 * @param decisions the latest in front
 */
record SiteView(
    String title,
    Optional<String> language,
    List<CallEntry> calls,
    List<TeamEntry> teams,
    List<PromiseEntry> actions,
    List<PromiseEntry> decisions) {

  SiteView {
    calls = List.copyOf(calls);
    teams = List.copyOf(teams);
    actions = List.copyOf(actions);
    decisions = List.copyOf(decisions);
  }

  /**
   * A call and the file that shows it.
   *
   * @param file the address of its page, relative to the index
   * @param note what the day is known for; empty for nothing
   * @param presenters who presents or moderates
   */
  record CallEntry(
      String file,
      String title,
      Optional<LocalDate> date,
      Optional<String> language,
      String note,
      List<String> presenters,
      List<String> tags,
      List<SectionEntry> sections) {
    CallEntry {
      presenters = List.copyOf(presenters);
      tags = List.copyOf(tags);
      sections = List.copyOf(sections);
    }

    /** The date, or the title where there is none. */
    String shortName() {
      return date.map(LocalDate::toString).orElse(title);
    }

    /** Title and date. */
    String fullName() {
      return date.map(d -> title + " " + d).orElse(title);
    }
  }

  /**
   * What a team said in a call.
   *
   * @param anchor its id in the call's page
   * @param reporters who reported
   * @param subjects the headings below its name
   * @param text all it said, without the line that names the reporters
   * @param news what it had not said in the call before; empty where it had none
   */
  record SectionEntry(
      String anchor,
      String teamId,
      TeamKind kind,
      String name,
      List<String> reporters,
      List<String> subjects,
      String text,
      List<String> news) {
    SectionEntry {
      news = List.copyOf(news);
      reporters = List.copyOf(reporters);
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * A team over time.
   *
   * @param file its page, or, where it came up once only, its section in the call
   * @param hasPage whether it recurs, so that it has a page of its own
   * @param name what it was called last
   * @param otherNames what else it was called, in alphabetical order
   * @param reports the newest first
   */
  record TeamEntry(
      String id,
      String file,
      boolean hasPage,
      TeamKind kind,
      String name,
      List<String> otherNames,
      List<Report> reports) {
    TeamEntry {
      otherNames = List.copyOf(otherNames);
      reports = List.copyOf(reports);
    }
  }

  /**
   * What a team said in one of its calls.
   *
   * @param news what it had not said in the call before; empty for its first
   */
  record Report(CallEntry call, SectionEntry section, List<String> news) {
    Report {
      news = List.copyOf(news);
    }
  }
}
