package dev.rollcall.parser.internal.markdown.inline;

import java.util.Iterator;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Reads bare URLs before anything in them is taken for markup, as markdown-it's linkify does: an
 * underscore or asterisk within an address is a part of it.
 */
public final class UrlParser implements InlineContentParser {

  /** Characters that end an address although URLs may hold them. */
  private static final String ENDS = "<>\"|“”„‘’«»…–—";

  private static final int LONGEST = 20_000;

  private final LinkExtractor extractor =
      LinkExtractor.builder().linkTypes(Set.of(LinkType.URL)).build();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int previous = scanner.peekPreviousCodePoint();
    Position start = scanner.position();
    if (Character.isLetterOrDigit(previous) || !isScheme(scanner)) {
      return ParsedInline.none();
    }
    int length = 0;
    while (scanner.hasNext()
        && length < LONGEST
        && !Character.isWhitespace(scanner.peek())
        && ENDS.indexOf(scanner.peek()) < 0) {
      scanner.next();
      length++;
    }
    if (length == 0) {
      return ParsedInline.none();
    }
    String text = scanner.getSource(start, scanner.position()).getContent();
    Iterator<LinkSpan> links = extractor.extractLinks(text).iterator();
    if (!links.hasNext()) {
      return ParsedInline.none();
    }
    LinkSpan link = links.next();
    int end = link.getEndIndex();
    while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '`')) {
      end--; // the end of emphasis around the address
    }
    int linkEnd = text.indexOf("](");
    if (link.getBeginIndex() != 0 || (linkEnd >= 0 && linkEnd < end)) {
      return ParsedInline.none(); // the text of a link that shows an address
    }
    scanner.setPosition(start);
    for (int i = 0; i < end; i++) {
      scanner.next();
    }
    return ParsedInline.of(
        new InlineText(InlineText.Kind.URL, text.substring(0, end)), scanner.position());
  }

  private static boolean isScheme(Scanner scanner) {
    for (char c : new char[] {'h', 't', 't', 'p'}) {
      if (Character.toLowerCase(scanner.peek()) != c) {
        return false;
      }
      scanner.next();
    }
    if (Character.toLowerCase(scanner.peek()) == 's') {
      scanner.next();
    }
    return scanner.next("://");
  }

  /** Makes a parser for each text. */
  public static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('h', 'H');
    }

    @Override
    public InlineContentParser create() {
      return new UrlParser();
    }
  }
}
