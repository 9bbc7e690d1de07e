package dev.rollcall.parser.internal.html;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.text.ReadingContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads raw HTML blocks, also those that Markdown stands between. */
public final class HtmlBlocks {

  private static final Pattern DETAILS_OPEN = Pattern.compile("(?i)^\\s*<details\\b");
  private static final Pattern DETAILS_CLOSE = Pattern.compile("(?i)</details\\s*>");

  private static final int MOST_OPEN = 200;

  /** A run of siblings that belong together. */
  public record Group(List<Node> nodes, @Nullable Node next) {}

  private final ReadingContext context;
  private final HtmlElements elements;
  private final WordTags words;
  private @Nullable Node unclosed;

  private record Open(String name, SourceRange range) {}

  private final Deque<Open> open = new ArrayDeque<>();

  public HtmlBlocks(ReadingContext context, WordTags words) {
    this.context = context;
    this.words = words;
    this.elements = new HtmlElements(context.findings(), context.pictures());
  }

  /** An HTML block, with what follows up to the end of a {@code details} element it opens. */
  public Group group(HtmlBlock first) {
    boolean details =
        DETAILS_OPEN.matcher(first.getLiteral()).find()
            && !DETAILS_CLOSE.matcher(first.getLiteral()).find();
    if (details && !Objects.equals(first.getParent(), unclosed)) {
      List<Node> nodes = new ArrayList<>();
      for (@Nullable Node node = first; node != null; node = node.getNext()) {
        nodes.add(node);
        if (node instanceof HtmlBlock html && DETAILS_CLOSE.matcher(html.getLiteral()).find()) {
          return new Group(nodes, node.getNext());
        }
      }
      unclosed = first.getParent(); // no need to look again among these siblings
    }
    return new Group(List.of(first), first.getNext());
  }

  /**
   * The blocks that a group shows.
   *
   * @param markdown reads the Markdown blocks within a node
   */
  public List<Block> read(Group group, Function<Node, List<Block>> markdown) {
    HtmlBlock first = (HtmlBlock) group.nodes().getFirst();
    SourceRange range = context.positions().near(first);
    balance(first.getLiteral(), range);
    List<Block> blocks = html(first.getLiteral(), range);
    if (group.nodes().size() == 1) {
      return blocks;
    }
    HtmlBlock last = (HtmlBlock) group.nodes().getLast();
    SourceRange end = context.positions().near(last);
    balance(last.getLiteral(), end);
    Callout.Builder callout = Callout.builder().kind(CalloutKind.SPOILER).source(range.union(end));
    for (Block block : blocks) {
      if (block instanceof Callout opened) {
        callout.addAllTitle(opened.title()).addAllBlocks(opened.blocks());
      } else {
        callout.addBlocks(block);
      }
    }
    Inner inner = new Inner();
    group.nodes().subList(1, group.nodes().size() - 1).forEach(inner::appendChild);
    callout.addAllBlocks(markdown.apply(inner));
    callout.addAllBlocks(html(last.getLiteral(), end));
    Callout built = callout.build();
    boolean empty = TextContent.of(built.title()).isBlank() && built.blocks().isEmpty();
    return empty ? List.of() : List.of(built);
  }

  private List<Block> html(String literal, SourceRange range) {
    Element body = Jsoup.parseBodyFragment(words.escaped(literal)).body();
    return new HtmlBlockReader(elements, range).read(body);
  }

  /** Follows which elements are open from block to block, since Markdown may stand between. */
  private void balance(String html, SourceRange range) {
    String lower = html.stripLeading().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<style") || lower.startsWith("<script") || lower.startsWith("<pre")) {
      return;
    }
    Matcher tag = WordTags.TAG.matcher(words.escaped(html));
    while (tag.find()) {
      if (tag.group(2) == null) {
        continue;
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean closing = !tag.group(1).isEmpty();
      boolean counted =
          !HtmlTags.VOID.contains(name)
              && !HtmlTags.OPTIONAL_END.contains(name)
              && !tag.group(3).endsWith("/");
      if (closing && name.equals("br")) {
        context.findings().report(range, ParserCode.MALFORMED_HTML, "Write <br> instead of </br>.");
      } else if (counted && !closing && open.size() < MOST_OPEN) {
        open.push(new Open(name, range));
      } else if (counted && closing && !closes(name)) {
        context
            .findings()
            .report(
                range,
                ParserCode.MALFORMED_HTML,
                "</" + name + "> closes nothing; remove it, or open <" + name + "> before.");
      }
    }
  }

  private boolean closes(String name) {
    for (Open one : open) {
      if (one.name().equals(name)) {
        open.remove(one);
        return true;
      }
    }
    return false;
  }

  /** Reports what the last block has left open. */
  public void finish() {
    for (Open one : open) {
      context
          .findings()
          .report(
              one.range(),
              ParserCode.MALFORMED_HTML,
              "Nothing closes <" + one.name() + ">; add </" + one.name() + ">.");
    }
    open.clear();
  }

  /** Holds the Markdown between two HTML blocks. */
  private static final class Inner extends CustomBlock {}
}
