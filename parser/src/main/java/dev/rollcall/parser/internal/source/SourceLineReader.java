package dev.rollcall.parser.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Splits a document into lines: byte order marks, CR and CRLF change nothing. */
public final class SourceLineReader {

  /** The lines of a document, without their ends. */
  public List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int length = text.length();
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(Line.of(lines.size() + 1, clean(text.substring(start, i))));
      if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    if (start < length) {
      lines.add(Line.of(lines.size() + 1, clean(text.substring(start))));
    }
    return lines;
  }

  /** CommonMark 2.3: the null character is replaced. */
  private static String clean(String line) {
    return line.indexOf('\0') < 0 ? line : line.replace('\0', '\uFFFD');
  }
}
