package dev.rollcall.parser.internal.dialect.reveal;

import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Evidence;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** reveal-md, and reveal.js' own Markdown: regular expressions part slides and begin notes. */
public final class RevealMd implements Dialect {

  private static final List<String> KEYS =
      List.of(
          "separator",
          "verticalSeparator",
          "notesSeparator",
          "revealOptions",
          "highlightTheme",
          "preprocessor");

  private static final List<String> PROJECT = List.of("reveal-md.json", "reveal.json");

  @Override
  public String id() {
    return "reveal-md";
  }

  @Override
  public String title() {
    return "reveal-md";
  }

  @Override
  public Optional<Evidence> evidence(Manuscript document) {
    Settings head = document.head();
    Optional<String> key = KEYS.stream().filter(head::has).findFirst();
    if (key.isPresent()) {
      return Optional.of(Evidence.said("its front matter sets '%s'".formatted(key.get())));
    }
    boolean parted =
        document.text().stream().anyMatch(line -> RevealSeparators.isUsual(line.text()));
    return parted ? document.project(PROJECT, "reveal-md") : Optional.empty();
  }

  @Override
  public boolean isDeck(Manuscript document) {
    return true;
  }

  @Override
  public LineBreaks breaks() {
    return LineBreaks.FALSE;
  }

  @Override
  public Predicate<Line> separators(Manuscript document) {
    RevealSeparators separators = new RevealSeparators(document, new Findings());
    return line -> separators.isOne(line.text());
  }

  @Override
  public List<RawSlide> slides(Manuscript document, Findings findings) {
    return new RevealReader(document, findings).read();
  }
}
