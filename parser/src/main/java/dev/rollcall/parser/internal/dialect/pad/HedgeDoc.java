package dev.rollcall.parser.internal.dialect.pad;

import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Evidence;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.HiddenText;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** HedgeDoc's slide mode, which is reveal.js over markdown-it; also what HackMD shows. */
public final class HedgeDoc implements Dialect {

  @Override
  public String id() {
    return "hedgedoc";
  }

  @Override
  public String title() {
    return "HedgeDoc";
  }

  @Override
  public Optional<Evidence> evidence(Manuscript document) {
    return document.matter().deck()
        ? Optional.of(
            new Evidence(
                Evidence.Weight.SAID, "its front matter says \"type: slide\" or has slideOptions"))
        : Optional.empty();
  }

  @Override
  public boolean isDeck(Manuscript document) {
    if (document.matter().deck()) {
      return true;
    }
    // What is found here is found again when the document is read as what it is.
    return SlideSplitter.separators(uncommented(document, new Findings()).lines()) >= 2;
  }

  @Override
  public LineBreaks breaks() {
    return LineBreaks.AUTO;
  }

  @Override
  public Predicate<Line> separators(Manuscript document) {
    return HiddenText::isSeparator;
  }

  @Override
  public List<RawSlide> slides(Manuscript document, Findings findings) {
    return new SlideSplitter(findings).split(uncommented(document, findings), document.firstLine());
  }

  private static CommentReader.Result uncommented(Manuscript document, Findings findings) {
    return new CommentReader(findings)
        .read(new ArrayList<>(document.lines()), document.matter().end(), true);
  }
}
