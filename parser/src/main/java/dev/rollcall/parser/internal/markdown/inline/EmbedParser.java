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

/** Reads what HedgeDoc embeds, <code>{%youtube id %}</code> and its kin. */
public final class EmbedParser implements InlineContentParser {

  private static final int LONGEST = 2_000;
  private static final Pattern FORM = Pattern.compile("\\{%\\s*([a-z]+)\\s+(\\S+)\\s*%\\}");

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    if (scanner.peek() != '%') {
      return ParsedInline.none();
    }
    for (int read = 0; scanner.hasNext() && read < LONGEST; read++) {
      char c = scanner.peek();
      scanner.next();
      if (c == '\n' || c == '{') {
        return ParsedInline.none();
      }
      if (c == '}') {
        String text = scanner.getSource(start, scanner.position()).getContent();
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
            ? ParsedInline.of(
                new InlineText(InlineText.Kind.EMBED, matcher.group(1) + " " + matcher.group(2)),
                scanner.position())
            : ParsedInline.none();
      }
    }
    return ParsedInline.none();
  }

  /** Makes a parser for each text. */
  public static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new EmbedParser();
    }
  }
}
