package dev.rollcall.parser.internal.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/** Reads image sizes (markdown-it-imsize), which CommonMark takes for text. */
public final class SizedImageLinks implements LinkProcessor {

  private static final int LONGEST = 10_000;

  private static final Pattern FORM =
      Pattern.compile(
          "\\(\\s*(<[^<>\\n]*>|[^\\s<]\\S*)(?:\\s+(?:\"([^\"]*)\"|'([^']*)'|\\(([^()]*)\\)))?"
              + "\\s+=(\\d*%?)x(\\d*%?)\\s*\\)");

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() != null
        || info.marker() == null
        || !info.marker().getLiteral().equals("!")) {
      return LinkResult.none();
    }
    scanner.setPosition(info.afterTextBracket());
    Position start = scanner.position();
    if (scanner.peek() != '(' || !skipToClose(scanner)) {
      return LinkResult.none();
    }
    String text = scanner.getSource(start, scanner.position()).getContent();
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return LinkResult.none();
    }
    String target = matcher.group(1);
    if (target.startsWith("<")) {
      target = target.substring(1, target.length() - 1);
    }
    String title = firstOf(matcher);
    SizedImage image = new SizedImage(target, title, matcher.group(5), matcher.group(6));
    return LinkResult.wrapTextIn(image, scanner.position()).includeMarker();
  }

  /** Moves behind the parenthesis that closes the destination. */
  private static boolean skipToClose(Scanner scanner) {
    int depth = 0;
    for (int read = 0; scanner.hasNext() && read < LONGEST; read++) {
      char c = scanner.peek();
      scanner.next();
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return true;
      } else if (c == '\\' && Characters.isBlank(String.valueOf(scanner.peek()))) {
        return false;
      }
    }
    return false;
  }

  private static String firstOf(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }
}
