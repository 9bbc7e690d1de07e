package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ==text==} (markdown-it-mark). */
public final class MarkDelimiter implements DelimiterProcessor {

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun openingRun, DelimiterRun closingRun) {
    if (openingRun.length() < 2 || closingRun.length() < 2) {
      return 0;
    }
    Text opener = openingRun.getOpener();
    Text closer = closingRun.getCloser();
    MarkNode mark = new MarkNode();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(openingRun.getOpeners(2));
    for (Node node : Nodes.between(opener, closer)) {
      mark.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closingRun.getClosers(2));
    mark.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(mark);
    return 2;
  }
}
