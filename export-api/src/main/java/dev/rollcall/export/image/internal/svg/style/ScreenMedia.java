package dev.rollcall.export.image.internal.svg.style;

import java.util.List;
import java.util.Locale;
import org.htmlunit.cssparser.dom.MediaListImpl;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.media.MediaQuery;

/**
 * What media queries ask for: a light screen of the picture's own size.
 *
 * @param width pixels
 * @param height pixels
 */
public record ScreenMedia(double width, double height) {

  boolean matches(MediaListImpl list) {
    for (int i = 0; i < list.getLength(); i++) {
      if (matches(list.mediaQuery(i))) {
        return true;
      }
    }
    return list.getLength() == 0;
  }

  boolean matches(List<MediaQuery> queries) {
    return queries.isEmpty() || queries.stream().anyMatch(this::matches);
  }

  private boolean matches(MediaQuery query) {
    String medium = query.getMedia() == null ? "all" : query.getMedia().toLowerCase(Locale.ROOT);
    boolean matches =
        (medium.equals("all") || medium.equals("screen"))
            && query.getProperties().stream().allMatch(this::matches);
    return matches != query.isNot();
  }

  private boolean matches(Property feature) {
    String value = feature.getValue() == null ? "" : feature.getValue().getCssText();
    return switch (feature.getName().toLowerCase(Locale.ROOT)) {
      case "prefers-color-scheme" -> value.isEmpty() || value.equals("light");
      case "prefers-reduced-motion", "prefers-contrast" -> value.equals("no-preference");
      case "min-width" -> width >= pixels(value);
      case "max-width" -> width <= pixels(value);
      case "min-height" -> height >= pixels(value);
      case "max-height" -> height <= pixels(value);
      case "orientation" -> value.equals(width > height ? "landscape" : "portrait");
      case "color" -> true;
      default -> false;
    };
  }

  private static double pixels(String value) {
    return Lengths.pixels(value, 16, 0).orElse(Double.NaN);
  }
}
