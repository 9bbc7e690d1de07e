package dev.rollcall.parser.internal.markdown;

import dev.rollcall.parser.internal.markdown.block.AbbreviationParser;
import dev.rollcall.parser.internal.markdown.block.ContainerParser;
import dev.rollcall.parser.internal.markdown.block.DefinitionParser;
import dev.rollcall.parser.internal.markdown.block.FootnoteParser;
import dev.rollcall.parser.internal.markdown.block.MathBlockParser;
import dev.rollcall.parser.internal.markdown.inline.EmbedParser;
import dev.rollcall.parser.internal.markdown.inline.EmojiParser;
import dev.rollcall.parser.internal.markdown.inline.FootnoteLinks;
import dev.rollcall.parser.internal.markdown.inline.InlineText;
import dev.rollcall.parser.internal.markdown.inline.MarkDelimiter;
import dev.rollcall.parser.internal.markdown.inline.MathParser;
import dev.rollcall.parser.internal.markdown.inline.ScriptParser;
import dev.rollcall.parser.internal.markdown.inline.SizedImageLinks;
import dev.rollcall.parser.internal.markdown.inline.UrlParser;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown as HedgeDoc writes it. Immutable and thread-safe. */
public final class HedgeDocMarkdown {

  /** How deep blocks may be nested; what is deeper is read as text. */
  public static final int MOST_OPEN_BLOCKS = 100;

  /** How deep inlines may be nested; what is deeper is read as text. */
  public static final int MOST_NESTED_INLINES = 100;

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  TaskListItemsExtension.create(),
                  InsExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
          .maxInlineNesting(MOST_NESTED_INLINES)
          .customDelimiterProcessor(new MarkDelimiter())
          .customInlineContentParserFactory(new ScriptParser.Factory('~', InlineText.Kind.SUB))
          .customInlineContentParserFactory(new ScriptParser.Factory('^', InlineText.Kind.SUP))
          .customInlineContentParserFactory(new MathParser.Factory())
          .customInlineContentParserFactory(new EmojiParser.Factory())
          .customInlineContentParserFactory(new EmbedParser.Factory())
          .customInlineContentParserFactory(new UrlParser.Factory())
          .customBlockParserFactory(new ContainerParser.Factory())
          .customBlockParserFactory(new AbbreviationParser.Factory())
          .customBlockParserFactory(new MathBlockParser.Factory())
          .customBlockParserFactory(new FootnoteParser.Factory())
          .customBlockParserFactory(new DefinitionParser.Factory())
          .linkMarker('^')
          .linkProcessor(new FootnoteLinks())
          .linkProcessor(new SizedImageLinks())
          .build();

  /** Parses some lines; positions count from the first of them. */
  public Node parse(String markdown) {
    return parser.parse(markdown);
  }
}
