package dev.rollcall.parser.internal.html;

import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Mending;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the tags that stand within running text. */
public final class InlineTags {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)([^>]*)");

  private final HtmlElements elements;
  private final WordTags words;
  private final Findings findings;
  private final Map<String, Element> parsed = new HashMap<>();

  public InlineTags(HtmlElements elements, WordTags words, Findings findings) {
    this.elements = elements;
    this.words = words;
    this.findings = findings;
  }

  /** Takes a tag, a comment or a declaration as CommonMark 6.6 delimits them. */
  public void read(String literal, SourceRange range, InlineFrames frames) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.lookingAt()) {
      return; // a comment, an instruction or a declaration: never shown
    }
    boolean closing = !tag.group(1).isEmpty();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (words.isTextInline(name, tag.group(3), closing)) {
      frames.add(Text.builder().text(literal).range(range).build());
    } else if (closing && name.equals("br")) {
      findings.report(
          range,
          ParserCode.MALFORMED_HTML,
          "Write <br> instead of </br>.",
          Mending.titled("Write <br>").replace(range, literal, "<br>"));
      frames.add(LineBreak.builder().range(range).build());
    } else if (closing) {
      if (!HtmlTags.VOID.contains(name)) {
        frames.close(name, range);
      }
    } else if (HtmlTags.VOID.contains(name)) {
      frames.addAll(elements.empty(element(literal, name), range));
    } else if (!literal.endsWith("/>")) {
      frames.open(element(literal, name), range);
    }
  }

  private Element element(String literal, String name) {
    return parsed.computeIfAbsent(
        literal,
        html -> {
          Document document = Parser.xmlParser().parseInput(html, "");
          Element first = document.firstElementChild();
          return first == null ? new Element(name) : first;
        });
  }
}
