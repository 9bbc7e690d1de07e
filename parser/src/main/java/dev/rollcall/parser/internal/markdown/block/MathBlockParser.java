package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads formulas between lines of {@code $$} as code blocks of the language {@code math}. */
public final class MathBlockParser extends AbstractBlockParser {

  /** The info string of such a block. */
  static final String INFO = "math";

  private final FencedCodeBlock block = new FencedCodeBlock();
  private final StringBuilder text = new StringBuilder();

  private MathBlockParser() {
    block.setInfo(INFO);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public void addLine(SourceLine line) {
    if (!line.getContent().toString().isBlank() || !text.isEmpty()) {
      text.append(line.getContent()).append('\n');
    }
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return isMarks(state) ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock() {
    block.setLiteral(text.toString());
  }

  private static boolean isMarks(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    return state.getIndent() < 4
        && line.length() - start >= 2
        && line.charAt(start) == '$'
        && line.toString().strip().equals("$$");
  }

  /** Starts formulas. */
  public static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
      return isMarks(state)
          ? BlockStart.of(new MathBlockParser()).atIndex(state.getLine().getContent().length())
          : BlockStart.none();
    }
  }
}
