package dev.rollcall.parser.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds bare URLs, e-mail addresses and {@code www.} names in text (GFM's autolinks). */
public final class Linkifier {

  /**
   * A bare link.
   *
   * @param from the first UTF-16 unit
   * @param to the unit behind the last
   * @param target where it leads
   */
  public record Found(int from, int to, String target) {}

  private final LinkExtractor extractor =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL, LinkType.WWW))
          .build();

  /** The links of a text, from left to right. */
  public List<Found> find(String text) {
    if (text.indexOf('.') < 0 && text.indexOf(':') < 0 && text.indexOf('@') < 0) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (LinkSpan span : extractor.extractLinks(text)) {
      String link = text.substring(span.getBeginIndex(), span.getEndIndex());
      String target =
          switch (span.getType()) {
            case URL -> link;
            case EMAIL -> "mailto:" + link;
            case WWW -> "http://" + link;
          };
      if (span.getType() != LinkType.URL || hasKnownScheme(link)) {
        found.add(new Found(span.getBeginIndex(), span.getEndIndex(), target));
      }
    }
    return found;
  }

  private static boolean hasKnownScheme(String link) {
    return link.regionMatches(true, 0, "http://", 0, 7)
        || link.regionMatches(true, 0, "https://", 0, 8)
        || link.regionMatches(true, 0, "mailto:", 0, 7);
  }
}
