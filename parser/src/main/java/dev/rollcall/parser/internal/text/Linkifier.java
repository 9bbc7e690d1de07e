package dev.rollcall.parser.internal.text;

import dev.rollcall.parser.internal.markdown.inline.UrlEnd;
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
      Found link =
          switch (span.getType()) {
            case URL -> link(text, span.getBeginIndex(), "");
            case WWW -> link(text, span.getBeginIndex(), "http://");
            case EMAIL -> mail(text, span.getBeginIndex(), span.getEndIndex());
          };
      boolean known = span.getType() != LinkType.URL || hasKnownScheme(link.target());
      boolean apart = found.isEmpty() || found.getLast().to() <= link.from();
      if (known && apart && link.to() > link.from()) {
        found.add(link);
      }
    }
    return found;
  }

  private static Found link(String text, int from, String scheme) {
    int end = UrlEnd.find(text, from);
    return new Found(from, end, scheme + text.substring(from, end));
  }

  private static Found mail(String text, int from, int to) {
    int at = text.indexOf('@', from);
    int start = at;
    while (start > from && !UrlEnd.isWrittenWithoutBlanks(text.codePointBefore(start))) {
      start--;
    }
    int end = start == at ? start : Math.min(to, UrlEnd.find(text, at + 1));
    return new Found(start, end, "mailto:" + text.substring(start, end));
  }

  private static boolean hasKnownScheme(String link) {
    return link.regionMatches(true, 0, "http://", 0, 7)
        || link.regionMatches(true, 0, "https://", 0, 8)
        || link.regionMatches(true, 0, "mailto:", 0, 7);
  }
}
