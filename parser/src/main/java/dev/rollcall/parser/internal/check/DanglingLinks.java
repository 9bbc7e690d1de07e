package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Anchors;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.List;

/** Finds links to headings that are not there. */
final class DanglingLinks implements Check {

  private static final String FOOTNOTE = "#fn-";

  @Override
  public void check(CheckedCall call) {
    List<Link> links = new ArrayList<>();
    call.slides().forEach(slide -> collect(slide, links));
    if (links.isEmpty()) {
      return;
    }
    Anchors anchors = Anchors.of(call.call());
    for (Link link : links) {
      if (anchors.find(link.target()).isEmpty()) {
        call.report(
            link.range(),
            ParserCode.DANGLING_LINK,
            "No heading is called '%s'; name one as GitHub does, such as #team-quay."
                .formatted(link.target().value().substring(1)));
      }
    }
  }

  private static void collect(Slide slide, List<Link> links) {
    List<Inline> inlines = new ArrayList<>(TextContent.within(slide.title()));
    inlines.addAll(TextContent.inlines(slide.blocks()));
    inlines.addAll(TextContent.inlines(slide.notes()));
    for (Inline inline : inlines) {
      if (inline instanceof Link link
          && link.target().isFragment()
          && !link.target().value().startsWith(FOOTNOTE)) {
        links.add(link);
      }
    }
  }
}
