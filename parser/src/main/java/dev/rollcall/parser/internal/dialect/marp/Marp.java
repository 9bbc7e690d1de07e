package dev.rollcall.parser.internal.dialect.marp;

import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Evidence;
import dev.rollcall.parser.internal.dialect.LineEdit;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.dialect.Settings;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Marp: rules part slides, comments are directives or notes, {@code ![bg]} are backgrounds. */
public final class Marp implements Dialect {

  private static final Pattern RULE =
      Pattern.compile(" {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})");

  private static final int LONGEST_RULE = 200;

  private static final Set<String> THEMES = Set.of("default", "gaia", "uncover");
  private static final List<String> PROJECT =
      List.of(
          ".marprc",
          ".marprc.yml",
          ".marprc.yaml",
          ".marprc.json",
          "marp.config.js",
          "marp.config.mjs",
          "marp.config.cjs",
          "marp.config.ts");

  @Override
  public String id() {
    return "marp";
  }

  @Override
  public String title() {
    return "Marp";
  }

  @Override
  public Optional<Evidence> evidence(Manuscript document) {
    Settings head = document.head();
    if (head.has("marp")) {
      return head.isTrue("marp")
          ? Optional.of(Evidence.said("its front matter says 'marp: true'"))
          : Optional.empty();
    }
    if (head.has("headingDivider")
        || (head.has("paginate") && head.text("theme").filter(THEMES::contains).isPresent())) {
      return Optional.of(Evidence.written("its front matter has directives of Marp"));
    }
    for (Line line : document.text()) {
      if (!LineEdit.find(line, MarpPictures.BACKGROUND).isEmpty()) {
        return Optional.of(
            Evidence.written("line %d has a picture '![bg]'".formatted(line.number())));
      }
      if (!LineEdit.find(line, MarpDirectives.SPOT).isEmpty()) {
        return Optional.of(
            Evidence.written("line %d has a directive of Marp".formatted(line.number())));
      }
    }
    return document.text().stream().anyMatch(line -> isRule(line.text()))
        ? document.project(PROJECT, "@marp-team/")
        : Optional.empty();
  }

  private static boolean isRule(String line) {
    return line.length() <= LONGEST_RULE && RULE.matcher(line).matches();
  }

  @Override
  public boolean isDeck(Manuscript document) {
    return true;
  }

  @Override
  public LineBreaks breaks() {
    return LineBreaks.TRUE;
  }

  @Override
  public Predicate<Line> separators(Manuscript document) {
    return line -> isRule(line.text());
  }

  @Override
  public List<RawSlide> slides(Manuscript document, Findings findings) {
    return new MarpReader(document, findings).read();
  }
}
