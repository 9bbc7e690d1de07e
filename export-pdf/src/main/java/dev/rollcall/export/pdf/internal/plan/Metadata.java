package dev.rollcall.export.pdf.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param language a BCP 47 tag
 * @param date the day of the call
 */
public record Metadata(
    String title,
    List<String> authors,
    Optional<String> subject,
    List<String> keywords,
    String language,
    Optional<LocalDate> date) {

  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
