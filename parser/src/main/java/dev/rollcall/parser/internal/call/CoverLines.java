package dev.rollcall.parser.internal.call;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.people.PeopleReader;
import dev.rollcall.parser.internal.people.PersonWords;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what the lines on a cover say: who presents, which day it is, what it is known for. */
final class CoverLines implements LineRoles {

  private static final Pattern DATE =
      Pattern.compile("(?i)^[\\s>*_–—-]*(?:date|datum|when|wann)?\\s*:?\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern DAY =
      Pattern.compile("(?iu).*(?:day|tag|dag|jour|giorno|día|dia|week|woche|month)\\b.*");

  private final Findings findings;
  private final PeopleReader people = new PeopleReader();
  private final List<Person> presenters = new ArrayList<>();
  private final List<Person> minuteTakers = new ArrayList<>();
  private final boolean deck;
  private List<Inline> occasion = List.of();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalDate> mentioned = Optional.empty();

  CoverLines(Findings findings, boolean deck) {
    this.findings = findings;
    this.deck = deck;
  }

  List<Person> presenters() {
    return presenters;
  }

  List<Person> minuteTakers() {
    return minuteTakers;
  }

  List<Inline> occasion() {
    return occasion;
  }

  Optional<LocalDate> date() {
    return date;
  }

  /** The day that a line of minutes gives together with what the meeting is called. */
  Optional<LocalDate> mentioned() {
    return mentioned;
  }

  @Override
  public Optional<Role> role(List<Inline> line) {
    PeopleReader.Words words = new PeopleReader.Words(line);
    String text = words.text();
    Matcher presenter = PersonWords.PRESENTER.matcher(text);
    if (presenter.find()) {
      take(words, presenter.end(), line, presenters, "presents");
      return Optional.of(Role.PRESENTER);
    }
    Matcher minutes = PersonWords.MINUTES.matcher(text);
    if (minutes.find()) {
      take(words, minutes.end(), line, minuteTakers, "takes the minutes");
      return Optional.empty();
    }
    Matcher dated = DATE.matcher(text);
    if (dated.matches() && !dated.group(1).isBlank()) {
      List<Dates.Found> dates = Dates.find(dated.group(1));
      String rest = Dates.without(dated.group(1));
      boolean first = !deck && dates.size() == 1 && isFirst(dated.group(1), dates.getFirst());
      if (dates.size() == 1 && (rest.isBlank() || CoverHeadings.namesMeeting(rest) || first)) {
        LocalDate day = dates.getFirst().date();
        if (rest.isBlank() || deck) {
          date = date.or(() -> Optional.of(day));
        } else {
          mentioned = mentioned.or(() -> Optional.of(day));
        }
      }
      if (dates.size() == 1 && rest.isBlank()) {
        return Optional.of(Role.DATE);
      }
    }
    return isOccasion(line, text) ? occasion(line) : Optional.empty();
  }

  /** Whether a line begins with a date, or with its weekday: '7 May 2026, on the pier'. */
  private static boolean isFirst(String line, Dates.Found date) {
    String before = line.substring(0, date.from()).strip();
    return before.isEmpty() || MeetingDates.isDay(before);
  }

  private Optional<Role> occasion(List<Inline> line) {
    occasion = InlineEdits.tidy(line);
    return Optional.of(Role.OCCASION);
  }

  private boolean isOccasion(List<Inline> line, String text) {
    if (!deck || !occasion.isEmpty() || text.isBlank() || text.length() > 200) {
      return false;
    }
    List<Inline> all = TextContent.within(line);
    return all.stream().noneMatch(Image.class::isInstance)
        && (all.stream().anyMatch(Link.class::isInstance) || DAY.matcher(text).matches());
  }

  private void take(
      PeopleReader.Words words, int from, List<Inline> line, List<Person> to, String does) {
    PeopleReader.Named named = people.read(words, from, words.text().length());
    named.people().stream().filter(p -> !to.contains(p)).forEach(to::add);
    if (named.nobody()) {
      InlineEdits.range(line)
          .ifPresent(
              range ->
                  findings.report(
                      range,
                      ParserCode.PLACEHOLDER_REPORTER,
                      "Name who " + does + ", or remove this line: it names nobody yet."));
    }
  }
}
