package dev.rollcall.parser.internal.markdown.inline;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code ~sub~} and {@code ^sup^} (markdown-it-sub, markdown-it-sup): no blanks within. */
public record ScriptParser(char mark, InlineText.Kind kind) implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.peekPreviousCodePoint() == mark) {
      return ParsedInline.none();
    }
    int previous = scanner.peekPreviousCodePoint();
    scanner.next();
    Position start = scanner.position();
    boolean footnote = mark == '^' && previous == '[';
    StringBuilder text = new StringBuilder();
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == mark) {
        break;
      }
      if (Character.isWhitespace(c) || (footnote && c == ']')) {
        return ParsedInline.none();
      }
      scanner.next();
      if (c == '\\' && isEscapable(scanner.peek())) {
        c = scanner.peek();
        scanner.next();
      }
      text.append(c);
    }
    if (scanner.peek() != mark || scanner.position().equals(start) || text.isEmpty()) {
      return ParsedInline.none();
    }
    scanner.next();
    if (scanner.peek() == mark) {
      return ParsedInline.none(); // a run of marks is strikethrough, or nothing
    }
    return ParsedInline.of(new InlineText(kind, text.toString()), scanner.position());
  }

  private static boolean isEscapable(char c) {
    return c == ' ' || (c > 32 && c < 127 && !Character.isLetterOrDigit(c));
  }

  /** Makes a parser for each text. */
  public record Factory(char mark, InlineText.Kind kind) implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(mark);
    }

    @Override
    public InlineContentParser create() {
      return new ScriptParser(mark, kind);
    }
  }
}
