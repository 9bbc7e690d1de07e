package dev.rollcall.export.pdf.internal.plan;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.SourceImage;
import java.util.List;
import java.util.Map;

/**
 * A finished document, to be painted.
 *
 * @param structure the root of the structure tree
 * @param places the places that links and bookmarks name
 * @param pictures what is stored of each picture
 */
public record DocumentPlan(
    Metadata metadata,
    List<PagePlan> pages,
    StructNode structure,
    List<Bookmark> outline,
    Map<String, PagePlace> places,
    Map<SourceImage, EncodedImage> pictures) {

  /** Copies the collections. */
  public DocumentPlan {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    places = Map.copyOf(places);
    pictures = Map.copyOf(pictures);
  }
}
