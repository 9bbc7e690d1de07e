package dev.rollcall.parser.internal.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads footnotes (markdown-it-footnote); what is indented by four goes on with them. */
public final class FootnoteParser extends AbstractBlockParser {

  private static final int INDENT = 4;
  private static final Pattern OPEN =
      Pattern.compile("\\[\\^([^\\s\\[\\]^][^\\s\\[\\]]{0,200})\\]:[ \\t]*(.*)");

  private final FootnoteBlock block;

  private FootnoteParser(FootnoteBlock block) {
    this.block = block;
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
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  /** Starts footnotes. */
  public static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || start >= line.length() || line.charAt(start) != '[') {
        return BlockStart.none();
      }
      Matcher open = OPEN.matcher(line).region(start, line.length());
      if (!open.matches()) {
        return BlockStart.none();
      }
      return BlockStart.of(new FootnoteParser(new FootnoteBlock(open.group(1))))
          .atIndex(open.start(2));
    }
  }
}
