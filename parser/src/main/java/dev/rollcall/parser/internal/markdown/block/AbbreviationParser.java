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

/** Reads definitions of abbreviations (markdown-it-abbr). */
public final class AbbreviationParser extends AbstractBlockParser {

  private static final Pattern FORM =
      Pattern.compile("\\*\\[((?:[^\\[\\]\\\\]|\\\\.){1,200})\\]:[ \\t]*(\\S.*)");

  private final AbbreviationBlock block;

  private AbbreviationParser(AbbreviationBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  /** Starts definitions. */
  public static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '*') {
        return BlockStart.none();
      }
      Matcher matcher = FORM.matcher(line).region(start, line.length());
      if (!matcher.matches()) {
        return BlockStart.none();
      }
      AbbreviationBlock block = new AbbreviationBlock(matcher.group(1), matcher.group(2).strip());
      return BlockStart.of(new AbbreviationParser(block)).atIndex(line.length());
    }
  }
}
