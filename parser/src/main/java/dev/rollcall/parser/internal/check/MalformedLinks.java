package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was meant to be a link and is none, and links that no browser can follow. */
final class MalformedLinks implements Check {

  /** {@code [text] (https://…)} or {@code [text](https://…} without an end. */
  private static final Pattern TEXT =
      Pattern.compile("\\[[^\\[\\]]{1,200}\\]\\s?\\((?=\\s?(?:https?://|mailto:|www\\.))");

  /** A scheme without its signs, or without a host behind it; a host without a scheme. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?(?:://(?![\\p{L}\\p{N}_]|\\[[0-9a-f:.]+\\]).*|:(?!//).*|//.*|;.*)|www\\.[^/]+\\..*");

  /** Nothing is wrong with it but the blank. */
  private static final Pattern APART =
      Pattern.compile("\\[[^\\[\\]]{1,200}\\] \\((?:https?://|mailto:)[^\\s()<>]{1,2000}\\)");

  @Override
  public void check(CheckedCall call) {
    call.slides().forEach(slide -> check(slide, call));
  }

  private static Optional<Mending> mending(TextLine line, Matcher text) {
    Matcher apart = APART.matcher(line.shown()).region(text.start(), line.shown().length());
    return apart.lookingAt()
        ? line.range(text.start(), text.end())
            .map(range -> Mending.titled("Remove the blank").replace(range, "] (", "]("))
        : Optional.empty();
  }

  private static void check(Slide slide, CheckedCall call) {
    for (TextLine line : TextLine.of(slide)) {
      Matcher text = TEXT.matcher(line.shown());
      while (text.find()) {
        if (line.text().startsWith("[", text.start())) { // not in code
          call.report(
              line.range(text.start(), text.end()),
              ParserCode.MALFORMED_LINK,
              "This is no link; write [text](address), without blanks, and close both.",
              mending(line, text));
        }
      }
    }
    List<Inline> inlines = new ArrayList<>(TextContent.within(slide.title()));
    inlines.addAll(TextContent.inlines(slide.blocks()));
    for (Inline inline : inlines) {
      if (inline instanceof Link link && ADDRESS.matcher(link.target().value()).matches()) {
        call.report(
            link.range(),
            ParserCode.MALFORMED_LINK,
            "No browser can follow this address; write it as in https://example.org/page.");
      }
    }
  }
}
