package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads definition lists (markdown-it-deflist): a paragraph of one line, and below it, behind a
 * blank line or none, lines that start with a colon or a tilde.
 */
public final class DefinitionParser extends AbstractBlockParser {

  /** What goes on with a meaning is indented further than its mark by this much. */
  private static final int INDENT = 2;

  private static final int CODE_INDENT = 5;

  private final DefinitionBlock block = new DefinitionBlock();
  private final int indent;

  private DefinitionParser(int markIndent) {
    indent = markIndent + INDENT;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block childBlock) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }

  /** Holds the line that turned out to be a term. */
  private static final class Term extends AbstractBlockParser {

    private final DefinitionTermBlock block = new DefinitionTermBlock();
    private final SourceLines text;

    Term(SourceLines text) {
      this.text = text;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      inlineParser.parse(text, block);
    }
  }

  /** Starts meanings, with or without their term. */
  public static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int content = content(state);
      if (content < 0) {
        return BlockStart.none();
      }
      SourceLines above = matched.getParagraphLines();
      if (above.getLines().size() == 1) {
        return BlockStart.of(new Term(above), new DefinitionParser(state.getIndent()))
            .replaceParagraphLines(1)
            .atIndex(content);
      }
      Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
      if (above.isEmpty() && (before instanceof DefinitionBlock || isTerm(before, state))) {
        return BlockStart.of(new DefinitionParser(state.getIndent())).atIndex(content);
      }
      return BlockStart.none();
    }

    /** The index at which a meaning's text begins; negative where there is none. */
    private static int content(ParserState state) {
      CharSequence line = state.getLine().getContent();
      int mark = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4
          || mark + 1 >= line.length()
          || (line.charAt(mark) != ':' && line.charAt(mark) != '~')) {
        return -1;
      }
      int content = mark + 1;
      while (content < line.length() && Character.isWhitespace(line.charAt(content))) {
        content++;
      }
      int blanks = content - mark - 1;
      if (blanks == 0 || content == line.length()) {
        return -1;
      }
      return blanks >= CODE_INDENT ? mark + INDENT : content;
    }

    /** Whether a paragraph is a term, with one blank line below it; makes it one. */
    private static boolean isTerm(Node before, ParserState state) {
      SourceLine line = state.getLine();
      if (!(before instanceof Paragraph paragraph)
          || paragraph.getSourceSpans().size() != 1
          || line.getSourceSpan() == null
          || paragraph.getSourceSpans().getFirst().getLineIndex()
              != line.getSourceSpan().getLineIndex() - 2) {
        return false;
      }
      DefinitionTermBlock term = new DefinitionTermBlock();
      term.setSourceSpans(paragraph.getSourceSpans());
      paragraph.insertBefore(term);
      term.appendChild(paragraph);
      return true;
    }
  }
}
