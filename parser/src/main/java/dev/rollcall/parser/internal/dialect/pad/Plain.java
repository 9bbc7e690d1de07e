package dev.rollcall.parser.internal.dialect.pad;

import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Evidence;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Markdown without slides: nothing parts it, and a newline is a space. */
public final class Plain implements Dialect {

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public String title() {
    return "plain Markdown";
  }

  @Override
  public Optional<Evidence> evidence(Manuscript document) {
    return Optional.empty();
  }

  @Override
  public boolean isDeck(Manuscript document) {
    return false;
  }

  @Override
  public LineBreaks breaks() {
    return LineBreaks.FALSE;
  }

  @Override
  public Predicate<Line> separators(Manuscript document) {
    return line -> false;
  }

  @Override
  public List<RawSlide> slides(Manuscript document, Findings findings) {
    return List.of(RawSlide.whole(document, findings));
  }
}
