package dev.rollcall.parser.internal.markdown.inline;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;

/** Reads {@code :emoji:} short names as GitHub and HedgeDoc know them. */
public final class EmojiParser implements InlineContentParser {

  private static final AsciiMatcher NAME =
      AsciiMatcher.builder().range('a', 'z').range('A', 'Z').range('0', '9').anyOf("_+-").build();

  private static final int LONGEST = 64;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    int length = scanner.match(NAME);
    if (length == 0 || length > LONGEST || scanner.peek() != ':') {
      return ParsedInline.none();
    }
    String name = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    Optional<String> emoji = EmojiNames.emoji(name);
    return emoji
        .map(e -> ParsedInline.of(new InlineText(InlineText.Kind.EMOJI, e), scanner.position()))
        .orElseGet(ParsedInline::none);
  }

  /** Makes a parser for each text. */
  public static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(':');
    }

    @Override
    public InlineContentParser create() {
      return new EmojiParser();
    }
  }
}
