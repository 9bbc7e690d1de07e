package dev.rollcall.parser.internal.dialect.slidev;

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

/** Slidev: slides have front matters, layouts have slots, the last comment is the note. */
public final class Slidev implements Dialect {

  /** What only Slidev's front matter sets. */
  private static final Set<String> HEAD =
      Set.of(
          "highlighter",
          "drawings",
          "routerMode",
          "colorSchema",
          "canvasWidth",
          "mdc",
          "monaco",
          "twoslash",
          "themeConfig",
          "addons",
          "exportFilename",
          "titleTemplate",
          "comark",
          "twoslashOptions",
          "lineNumbers",
          "remoteAssets",
          "plantUmlServer",
          "clicksStart");

  private static final Set<String> SLIDE =
      Set.of(
          "layout",
          "transition",
          "background",
          "clicks",
          "src",
          "hide",
          "disabled",
          "routeAlias",
          "hideInToc",
          "preload",
          "dragPos",
          "zoom",
          "clicksStart");

  private static final Pattern OWN =
      Pattern.compile(
          "</?v-(?:clicks?|after|switch|mark|drag)\\b|^::(?:left|right|default)::\\s*$");

  @Override
  public String id() {
    return "slidev";
  }

  @Override
  public String title() {
    return "Slidev";
  }

  @Override
  public Optional<Evidence> evidence(Manuscript document) {
    List<SlidevSlides.Slide> slides = SlidevSlides.of(document);
    Settings head = document.head();
    Optional<String> key = head.names().stream().filter(HEAD::contains).findFirst();
    if (key.isPresent() && slides.size() > 1) {
      return Optional.of(Evidence.said("its front matter sets '%s'".formatted(key.get())));
    }
    for (SlidevSlides.Slide slide : slides.subList(Math.min(1, slides.size()), slides.size())) {
      Optional<String> own = slide.matter().names().stream().filter(SLIDE::contains).findFirst();
      if (own.isPresent()) {
        return Optional.of(
            Evidence.said(
                "the slide in line %d has a front matter with '%s'"
                    .formatted(slide.number(), own.get())));
      }
    }
    for (Line line : document.text()) {
      if (!LineEdit.find(line, OWN).isEmpty()) {
        return Optional.of(
            Evidence.written("line %d has what only Slidev knows".formatted(line.number())));
      }
    }
    return slides.size() > 1 ? document.project(List.of(), "@slidev/cli") : Optional.empty();
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
    return line -> line.text().startsWith("---");
  }

  @Override
  public List<Line> assembled(Manuscript document, Findings findings) {
    return new SlidevIncludes(document, findings).lines();
  }

  @Override
  public List<RawSlide> slides(Manuscript document, Findings findings) {
    return new SlidevReader(document, findings).read();
  }
}
