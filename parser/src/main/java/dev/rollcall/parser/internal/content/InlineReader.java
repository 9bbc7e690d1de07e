package dev.rollcall.parser.internal.content;

import dev.rollcall.model.text.Code;
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
import dev.rollcall.parser.internal.html.HtmlElements;
import dev.rollcall.parser.internal.html.InlineFrames;
import dev.rollcall.parser.internal.html.InlineTags;
import dev.rollcall.parser.internal.html.WordTags;
import dev.rollcall.parser.internal.markdown.inline.FootnoteMark;
import dev.rollcall.parser.internal.markdown.inline.InlineText;
import dev.rollcall.parser.internal.markdown.inline.MarkNode;
import dev.rollcall.parser.internal.markdown.inline.SizedImage;
import dev.rollcall.parser.internal.text.InlineEdits;
import dev.rollcall.parser.internal.text.ReadingContext;
import dev.rollcall.parser.internal.text.Urls;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.ins.Ins;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Reads running text. */
final class InlineReader {

  private final ReadingContext context;
  private final HtmlElements elements;
  private final InlineTags tags;
  private final TextRuns texts;
  private final Embeds embeds;
  private final Urls urls;

  InlineReader(ReadingContext context, WordTags words) {
    this.context = context;
    this.elements = new HtmlElements(context.findings(), context.pictures());
    this.tags = new InlineTags(elements, words, context.findings());
    this.texts = new TextRuns(context);
    this.embeds = new Embeds(context.findings());
    this.urls = new Urls(context.findings());
  }

  /** The text of a block, without blanks at its ends. */
  List<Inline> read(Node block) {
    return InlineEdits.tidy(content(block, false));
  }

  private List<Inline> content(Node parent, boolean inLink) {
    InlineFrames frames = new InlineFrames(elements, context.findings());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        tags.read(html.getLiteral(), context.positions().near(node), frames);
      } else {
        frames.addAll(read(node, inLink || frames.inLink()));
      }
    }
    return frames.finish();
  }

  private List<Inline> read(Node node, boolean inLink) {
    SourceRange range = context.positions().near(node);
    return switch (node) {
      case org.commonmark.node.Text text -> texts.read(text, inLink);
      case SoftLineBreak b ->
          List.of(
              context.lineEnds().isBreak(context.positions().lineEndedBy(b))
                  ? lineBreak(range)
                  : Text.of(" "));
      case HardLineBreak b -> List.of(lineBreak(range));
      case org.commonmark.node.Code code ->
          List.of(Code.builder().text(code.getLiteral()).range(range).build());
      case org.commonmark.node.Emphasis e -> {
        List<Inline> content = content(e, inLink);
        yield List.of(Emphasis.builder().addAllContent(content).range(range).build());
      }
      case StrongEmphasis s -> {
        List<Inline> content = content(s, inLink);
        yield List.of(Strong.builder().addAllContent(content).range(range).build());
      }
      case Strikethrough s -> {
        List<Inline> content = content(s, inLink);
        yield List.of(Strike.builder().addAllContent(content).range(range).build());
      }
      case Ins i -> {
        List<Inline> content = content(i, inLink);
        yield List.of(Inserted.builder().addAllContent(content).range(range).build());
      }
      case MarkNode m -> {
        List<Inline> content = content(m, inLink);
        yield List.of(Mark.builder().addAllContent(content).range(range).build());
      }
      case org.commonmark.node.Link link -> link(link, range, inLink);
      case org.commonmark.node.Image image -> image(image, range);
      case InlineText text -> special(text, range, inLink);
      case FootnoteMark mark -> footnote(mark, range);
      default -> content(node, inLink);
    };
  }

  private static LineBreak lineBreak(SourceRange range) {
    return LineBreak.builder().range(range).build();
  }

  private List<Inline> link(org.commonmark.node.Link node, SourceRange range, boolean inLink) {
    List<Inline> content = content(node, true);
    Optional<SafeUrl> target = urls.judge(node.getDestination(), range, "This link");
    if (target.isEmpty() || inLink) {
      return content;
    }
    Link.Builder link = Link.builder().target(target.get()).range(range);
    title(node.getTitle()).ifPresent(link::title);
    if (content.isEmpty()) {
      return List.of(link.addContent(Text.of(target.get().value())).build());
    }
    return List.of(link.addAllContent(InlineEdits.withoutLinks(content)).build());
  }

  private List<Inline> image(org.commonmark.node.Image node, SourceRange range) {
    String alt = TextContent.of(content(node, true)).strip();
    Optional<SafeUrl> source =
        urls.picture(node.getDestination(), context.pictures(), range, "This picture");
    if (source.isEmpty()) {
      return alt.isEmpty() ? List.of() : List.of(Text.builder().text(alt).range(range).build());
    }
    Image.Builder image = Image.builder().source(source.get()).range(range);
    if (!alt.isEmpty()) {
      image.alt(alt);
    }
    title(node.getTitle()).ifPresent(image::title);
    if (node instanceof SizedImage sized) {
      Length.parse(sized.width()).ifPresent(image::width);
      Length.parse(sized.height()).ifPresent(image::height);
    }
    return List.of(image.build());
  }

  private List<Inline> special(InlineText node, SourceRange range, boolean inLink) {
    Text text = Text.builder().text(node.text()).range(range).build();
    return switch (node.kind()) {
      case SUB -> List.of(Subscript.builder().addContent(text).range(range).build());
      case SUP -> List.of(Superscript.builder().addContent(text).range(range).build());
      case MATH -> embeds.math(node.text(), range);
      case EMOJI -> List.of(text);
      case EMBED -> inLink ? List.of(text) : embeds.link(node.text(), range);
      case URL -> inLink ? List.of(text) : texts.url(node.text(), range);
    };
  }

  private List<Inline> footnote(FootnoteMark mark, SourceRange range) {
    Optional<Integer> number = context.footnotes().numberOf(mark);
    if (number.isEmpty()) {
      context
          .findings()
          .report(
              range,
              ParserCode.UNDEFINED_REFERENCE,
              context.footnotes().isElsewhere(mark.label())
                  ? "The footnote '%s' is defined on another slide, where HedgeDoc does not look for it; define it on this one."
                      .formatted(mark.label())
                  : "Nothing defines the footnote '%1$s'; add [^%1$s]: …".formatted(mark.label()));
      return List.of(Text.builder().text("[^" + mark.label() + "]").range(range).build());
    }
    String label = Integer.toString(number.get());
    Link link =
        Link.builder()
            .target(SafeUrl.of("#fn-" + label))
            .addContent(Text.builder().text(label).range(range).build())
            .range(range)
            .build();
    return List.of(Superscript.builder().addContent(link).range(range).build());
  }

  private static Optional<String> title(@org.jspecify.annotations.Nullable String title) {
    return Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty());
  }
}
