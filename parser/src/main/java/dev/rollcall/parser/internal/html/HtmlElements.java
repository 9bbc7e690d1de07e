package dev.rollcall.parser.internal.html;

import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.text.DataPictures;
import dev.rollcall.parser.internal.text.InlineEdits;
import dev.rollcall.parser.internal.text.Urls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What inline HTML elements mean in a call. */
public final class HtmlElements {

  private final Findings findings;
  private final DataPictures pictures;
  private final Urls urls;
  private final CssColors colors = new CssColors();

  public HtmlElements(Findings findings, DataPictures pictures) {
    this.findings = findings;
    this.pictures = pictures;
    this.urls = new Urls(findings);
  }

  /** What an element without content gives. */
  List<Inline> empty(Element element, SourceRange range) {
    return switch (element.normalName()) {
      case "br" -> List.of(LineBreak.builder().range(range).build());
      case "img" -> image(element, range);
      case "wbr", "source", "col", "hr" -> List.of();
      case "input" -> List.of();
      default -> {
        dropped(element.normalName(), range);
        yield List.of();
      }
    };
  }

  /** What an element with content gives. */
  List<Inline> wrap(Element element, List<Inline> content, SourceRange range) {
    List<Inline> styled = styled(element, content, range);
    if (content.isEmpty() && !element.normalName().equals("a")) {
      return styled;
    }
    return switch (element.normalName()) {
      case "style", "script", "template" -> List.of();
      case "b", "strong" -> List.of(Strong.builder().addAllContent(styled).range(range).build());
      case "i", "em", "cite", "dfn", "var", "address" ->
          List.of(Emphasis.builder().addAllContent(styled).range(range).build());
      case "code", "kbd", "tt", "samp" -> code(styled, range);
      case "del", "s", "strike" ->
          List.of(Strike.builder().addAllContent(styled).range(range).build());
      case "ins", "u" -> List.of(Inserted.builder().addAllContent(styled).range(range).build());
      case "mark" -> List.of(Mark.builder().addAllContent(styled).range(range).build());
      case "sub" -> List.of(Subscript.builder().addAllContent(styled).range(range).build());
      case "sup" -> List.of(Superscript.builder().addAllContent(styled).range(range).build());
      case "a" -> link(element, styled, range);
      case "q" -> quoted(styled);
      case "abbr", "acronym" -> expanded(element.attr("title").strip(), styled);
      default -> {
        if (!HtmlTags.NEUTRAL.contains(element.normalName())) {
          dropped(element.normalName(), range);
        }
        yield styled;
      }
    };
  }

  private List<Inline> styled(Element element, List<Inline> content, SourceRange range) {
    List<Inline> result = content;
    String language = element.attr("lang").strip();
    if (!language.isEmpty()) {
      result = InlineEdits.mapTexts(result, t -> InlineEdits.withLanguage(t, language));
    }
    Optional<String> color =
        colors.parse(element.attr("color")).or(() -> colors.ofStyle(element.attr("style")));
    if (color.isPresent() && !content.isEmpty()) {
      result =
          List.of(Colored.builder().color(color.get()).addAllContent(result).range(range).build());
    }
    return result;
  }

  private List<Inline> link(Element element, List<Inline> content, SourceRange range) {
    if (!element.hasAttr("href")) {
      return content; // an anchor
    }
    Optional<SafeUrl> target = urls.judge(element.attr("href"), range, "This link");
    if (target.isEmpty()) {
      return content;
    }
    Link.Builder link = Link.builder().target(target.get()).range(range);
    title(element).ifPresent(link::title);
    if (content.isEmpty() && target.get().value().startsWith("#")) {
      return content; // meant as an anchor
    }
    if (content.isEmpty()) {
      return List.of(link.addContent(Text.of(target.get().value())).build());
    }
    return List.of(link.addAllContent(InlineEdits.withoutLinks(content)).build());
  }

  private static List<Inline> code(List<Inline> content, SourceRange range) {
    if (!TextContent.imagesWithin(content).isEmpty()
        || TextContent.within(content).stream().anyMatch(Link.class::isInstance)) {
      return content; // code holds characters only; pictures and links matter more
    }
    String text = TextContent.of(content);
    return text.isEmpty() ? content : List.of(Code.builder().text(text).range(range).build());
  }

  private static List<Inline> quoted(List<Inline> content) {
    return Stream.of(List.of(Text.of("“")), content, List.of(Text.of("”")))
        .<Inline>flatMap(List::stream)
        .toList();
  }

  private static List<Inline> expanded(String expansion, List<Inline> content) {
    return expansion.isEmpty()
        ? content
        : InlineEdits.mapTexts(content, t -> InlineEdits.withExpansion(t, expansion));
  }

  private List<Inline> image(Element element, SourceRange range) {
    String alt = element.attr("alt").strip();
    Optional<SafeUrl> source = urls.picture(element.attr("src"), pictures, range, "This picture");
    if (source.isEmpty()) {
      return alt.isEmpty() ? List.of() : List.of(Text.builder().text(alt).range(range).build());
    }
    Image.Builder image = Image.builder().source(source.get()).range(range);
    if (!alt.isEmpty()) {
      image.alt(alt);
    }
    title(element).ifPresent(image::title);
    length(element, "width").ifPresent(image::width);
    length(element, "height").ifPresent(image::height);
    return List.of(image.build());
  }

  private static Optional<Length> length(Element element, String name) {
    return Length.parse(element.attr(name))
        .or(() -> CssColors.declaration(element.attr("style"), name).flatMap(Length::parse));
  }

  private static Optional<String> title(Element element) {
    return Optional.of(element.attr("title").strip()).filter(title -> !title.isEmpty());
  }

  private void dropped(String name, SourceRange range) {
    findings.report(
        range,
        ParserCode.DROPPED_MARKUP,
        "Exports cannot show <" + name + ">; its text is kept, write it in Markdown instead.");
  }
}
