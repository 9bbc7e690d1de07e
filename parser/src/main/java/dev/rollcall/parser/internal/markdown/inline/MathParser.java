package dev.rollcall.parser.internal.markdown.inline;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code $math$} and {@code $$math$$} within a line. */
public final class MathParser implements InlineContentParser {

  private static final int LONGEST = 2_000;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int previous = scanner.peekPreviousCodePoint();
    int marks = marks(scanner);
    if (marks > 2 || previous == '\\' || Character.isLetterOrDigit(previous)) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    if (marks == 1 && Character.isWhitespace(scanner.peek())) {
      return ParsedInline.none();
    }
    char last = ' ';
    for (int read = 0; scanner.hasNext() && read < LONGEST; read++) {
      char c = scanner.peek();
      if (c == '\n' && marks == 1) {
        return ParsedInline.none();
      }
      if (c == '$' && last != '\\') {
        return close(scanner, start, marks, last);
      }
      last = c;
      scanner.next();
    }
    return ParsedInline.none();
  }

  /** Counts marks, but not more than tell a formula: long runs must not be read again and again. */
  private static int marks(Scanner scanner) {
    int marks = 0;
    while (marks < 3 && scanner.next('$')) {
      marks++;
    }
    return marks;
  }

  private static ParsedInline close(Scanner scanner, Position start, int marks, char last) {
    String text = scanner.getSource(start, scanner.position()).getContent();
    boolean closes = marks(scanner) == marks;
    // Amounts of money ('$5 and 6$') and addresses are no formulas.
    boolean formula =
        !text.isBlank()
            && !text.contains("://")
            && (marks == 2 || !Character.isWhitespace(last))
            && !Character.isDigit(scanner.peek());
    return closes && formula
        ? ParsedInline.of(
            new InlineText(InlineText.Kind.MATH, text.replace('\n', ' ').strip()),
            scanner.position())
        : ParsedInline.none();
  }

  /** Makes a parser for each text. */
  public static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new MathParser();
    }
  }
}
