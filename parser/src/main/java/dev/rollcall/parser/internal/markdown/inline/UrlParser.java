package dev.rollcall.parser.internal.markdown.inline;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jsoup.parser.Parser;

/**
 * Reads bare URLs before anything in them is taken for markup, as markdown-it's linkify does: an
 * underscore or asterisk within an address is a part of it.
 */
public final class UrlParser implements InlineContentParser {

  private static final int LONGEST = 20_000;

  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#[xX]?[0-9a-fA-F]+);");

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int previous = scanner.peekPreviousCodePoint();
    Position start = scanner.position();
    boolean withinWord =
        Character.isLetterOrDigit(previous) && !UrlEnd.isWrittenWithoutBlanks(previous);
    if (withinWord || !isScheme(scanner) || !isHostStart(scanner.peek())) {
      return ParsedInline.none();
    }
    int length = 0;
    while (scanner.hasNext()
        && length < LONGEST
        && !Character.isWhitespace(scanner.peek())
        && scanner.peek() != '<') {
      scanner.next();
      length++;
    }
    String text = scanner.getSource(start, scanner.position()).getContent();
    int end = withoutMarkup(text, UrlEnd.find(text, 0), previous);
    int linkEnd = text.indexOf("](");
    if (end <= "https://".length() || (linkEnd >= 0 && linkEnd < end)) {
      return ParsedInline.none(); // the text of a link that shows an address
    }
    scanner.setPosition(start);
    for (int i = 0; i < end; i++) {
      scanner.next();
    }
    return ParsedInline.of(
        new InlineText(InlineText.Kind.URL, unescaped(text.substring(0, end))), scanner.position());
  }

  /** The marks around a highlighted address are no part of it; at the end of others they are. */
  private static int withoutMarkup(String text, int end, int previous) {
    boolean marked = previous == '=' && text.startsWith("==", end - 2);
    boolean inserted = previous == '+' && text.startsWith("++", end - 2);
    return marked || inserted ? UrlEnd.find(text.substring(0, end - 2), 0) : end;
  }

  /** Escapes and entities mean in addresses what they mean elsewhere (CommonMark 2.4, 2.5). */
  private static String unescaped(String url) {
    String plain = ESCAPE.matcher(url).replaceAll("$1");
    return ENTITY
        .matcher(plain)
        .replaceAll(
            entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
  }

  private static boolean isHostStart(char c) {
    return c == '[' || Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
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
