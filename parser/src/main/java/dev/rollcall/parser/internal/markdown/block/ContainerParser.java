package dev.rollcall.parser.internal.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads boxes (markdown-it-container) of the kinds that HedgeDoc knows. */
public final class ContainerParser extends AbstractBlockParser {

  private static final Pattern OPEN =
      Pattern.compile("(:{3,})[ \\t]*(info|success|warning|danger|spoiler)(?:[ \\t]+(.*))?");
  private static final Pattern CLOSE = Pattern.compile("(:{3,})[ \\t]*");

  private final ContainerBlock block;
  private final SourceLine title;
  private final int colons;

  private ContainerParser(ContainerBlock block, SourceLine title, int colons) {
    this.block = block;
    this.title = title;
    this.colons = colons;
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
  public void parseInlines(InlineParser inlineParser) {
    if (!title.getContent().toString().isBlank()) {
      ContainerTitle node = new ContainerTitle();
      inlineParser.parse(SourceLines.of(title), node);
      block.prependChild(node);
    }
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.getIndent() < 4) {
      CharSequence line = state.getLine().getContent();
      Matcher close = CLOSE.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      if (close.matches() && close.group(1).length() >= colons) {
        return BlockContinue.finished();
      }
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Starts boxes. */
  public static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher open = OPEN.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      if (!open.matches()) {
        return BlockStart.none();
      }
      int titleStart = open.start(3) < 0 ? line.length() : open.start(3);
      SourceLine title = state.getLine().substring(titleStart, line.length());
      ContainerBlock block = new ContainerBlock(open.group(2));
      return BlockStart.of(new ContainerParser(block, title, open.group(1).length()))
          .atIndex(line.length());
    }
  }
}
