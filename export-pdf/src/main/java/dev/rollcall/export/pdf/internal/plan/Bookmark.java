package dev.rollcall.export.pdf.internal.plan;

import java.util.List;

/**
 * An entry of the outline.
 *
 * @param place the {@linkplain DocumentPlan#places place} it leads to
 */
public record Bookmark(String title, String place, List<Bookmark> kids) {

  /** Copies the entries below. */
  public Bookmark {
    kids = List.copyOf(kids);
  }
}
