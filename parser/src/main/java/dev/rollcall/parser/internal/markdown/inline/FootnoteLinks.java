package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads references to footnotes, and footnotes in place. */
public final class FootnoteLinks implements LinkProcessor {

  private static final int LONGEST_LABEL = 200;

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.marker() != null && info.marker().getLiteral().equals("^")) {
      return LinkResult.wrapTextIn(new FootnoteMark(""), info.afterTextBracket()).includeMarker();
    }
    if (info.destination() != null || info.marker() != null) {
      return LinkResult.none();
    }
    String text = info.text(scanner);
    boolean reference =
        text.length() > 1
            && text.length() <= LONGEST_LABEL + 1
            && text.charAt(0) == '^'
            && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '[' || c == ']');
    return reference
        ? LinkResult.replaceWith(new FootnoteMark(text.substring(1)), info.afterTextBracket())
        : LinkResult.none();
  }
}
