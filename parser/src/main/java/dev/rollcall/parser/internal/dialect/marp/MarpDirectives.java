package dev.rollcall.parser.internal.dialect.marp;

import dev.rollcall.parser.internal.dialect.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Follows Marp's directives from slide to slide. */
final class MarpDirectives {

  private static final Set<String> GLOBAL =
      Set.of(
          "marp",
          "headingDivider",
          "style",
          "theme",
          "lang",
          "size",
          "math",
          "title",
          "description",
          "author",
          "keywords",
          "image",
          "url");

  private static final Set<String> LOCAL =
      Set.of(
          "backgroundColor",
          "backgroundImage",
          "backgroundPosition",
          "backgroundRepeat",
          "backgroundSize",
          "class",
          "color",
          "footer",
          "header",
          "paginate",
          "transition");

  /** A directive for one slide, which nothing else understands. */
  static final Pattern SPOT =
      Pattern.compile(
          "<!--\\s*_(?:backgroundColor|backgroundImage|class|color|footer|header|paginate)\\s*:");

  /** Comments that other programs read, and Marp shows to nobody. */
  private static final Pattern MAGIC =
      Pattern.compile(
          "prettier-ignore(?:-(?:start|end))?|markdownlint-.*|lint (?:disable|enable|ignore).*|fit"
              + "|rollcall\\s*:.*",
          Pattern.DOTALL);

  private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*[\"']?(.*?)[\"']?\\s*\\).*");

  private final Map<String, String> local = new TreeMap<>();
  private final Map<String, String> spot = new TreeMap<>();
  private final List<Integer> dividers = new ArrayList<>();

  /** Starts with what the front matter says. */
  MarpDirectives(Settings head) {
    take(head);
  }

  /** Takes a comment; whether it was one for programs, rather than a note. */
  boolean take(String comment) {
    String content = comment.strip();
    if (content.isEmpty() || MAGIC.matcher(content).matches()) {
      return true;
    }
    return Settings.loose(content).filter(this::take).isPresent();
  }

  private boolean take(Settings settings) {
    boolean any = false;
    for (String name : settings.names()) {
      String spotted = name.startsWith("_") ? name.substring(1) : "";
      if (LOCAL.contains(name)) {
        local.put(name, settings.text(name).orElse(""));
      } else if (LOCAL.contains(spotted)) {
        spot.put(spotted, settings.text(name).orElse(""));
      } else if (name.equals("headingDivider")) {
        divide(settings);
      } else if (!GLOBAL.contains(name)) {
        continue;
      }
      any = true;
    }
    return any;
  }

  private void divide(Settings settings) {
    List<String> levels = settings.texts("headingDivider");
    dividers.clear();
    boolean several = settings.text("headingDivider").isEmpty();
    for (String level : levels) {
      if (level.matches("[1-6]")) {
        int number = Integer.parseInt(level);
        IntStream.rangeClosed(several ? number : 1, number).forEach(dividers::add);
      }
    }
  }

  /** Whether a heading of this level starts a slide. */
  boolean divides(int level) {
    return dividers.contains(level);
  }

  /** A directive's value for the slide that is read. */
  Optional<String> value(String name) {
    return Optional.ofNullable(spot.getOrDefault(name, local.get(name)))
        .filter(value -> !value.isEmpty());
  }

  /** The address of the picture that the slide is painted on. */
  Optional<String> backgroundImage() {
    return value("backgroundImage").map(URL::matcher).filter(Matcher::matches).map(m -> m.group(1));
  }

  /** Forgets what held for one slide only. */
  void nextSlide() {
    spot.clear();
  }
}
