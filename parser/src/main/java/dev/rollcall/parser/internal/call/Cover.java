package dev.rollcall.parser.internal.call;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.content.ParsedSlide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the cover of a call says.
 *
 * @param stated every date that its headings state, with the place of the heading
 */
public record Cover(
    List<ParsedSlide> slides,
    Optional<String> title,
    Optional<String> series,
    Optional<LocalDate> date,
    List<Inline> tagline,
    List<Inline> occasion,
    List<Person> presenters,
    List<Person> minuteTakers,
    List<Person> participants,
    List<Person> absent,
    List<Stated> stated) {

  /** A date and where it stands. */
  public record Stated(LocalDate date, SourceRange range) {}
}
