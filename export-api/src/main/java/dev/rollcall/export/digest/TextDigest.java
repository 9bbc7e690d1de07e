package dev.rollcall.export.digest;

import dev.rollcall.export.digest.DigestView.Line;
import dev.rollcall.export.digest.DigestView.Look;
import dev.rollcall.export.digest.DigestView.Part;
import dev.rollcall.export.digest.DigestView.Run;
import java.util.ArrayList;
import java.util.List;

/** A digest as plain text, for a mailing list: short lines, and addresses at the end. */
final class TextDigest {

  /** Characters of a line, as mail has had them since there are terminals (RFC 3676, 4.2). */
  private static final int WIDTH = 72;

  private final StringBuilder text = new StringBuilder();
  private final List<String> addresses = new ArrayList<>();

  String write(DigestView view) {
    heading(view.title(), "=");
    if (!view.opening().isEmpty()) {
      text.append('\n');
      wrapped(inline(view.opening()), "", "");
    }
    view.parts().forEach(this::part);
    if (!addresses.isEmpty()) {
      text.append('\n');
      for (int i = 0; i < addresses.size(); i++) {
        text.append('[').append(i + 1).append("] ").append(addresses.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  private void part(Part part) {
    text.append('\n');
    heading(part.heading(), "-");
    lines(part.lines());
    for (Part inner : part.parts()) {
      text.append('\n');
      wrapped(inner.heading() + ":", "", "");
      lines(inner.lines());
    }
  }

  private void lines(List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append('\n');
      lines(lines, "");
    }
  }

  private void lines(List<Line> lines, String indentation) {
    String mark = indentation.isEmpty() ? "* " : "- ";
    for (Line line : lines) {
      wrapped(inline(line.runs()), indentation + mark, indentation + "  ");
      lines(line.below(), indentation + "  ");
    }
  }

  private void heading(String heading, String line) {
    wrapped(heading, "", "");
    text.append(line.repeat(Math.min(WIDTH, heading.codePointCount(0, heading.length()))));
    text.append('\n');
  }

  private String inline(List<Run> runs) {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      line.append(run.look() == Look.STRUCK ? "~~" + run.text() + "~~" : run.text());
      if (run.target().isPresent() && !run.isAddress()) {
        line.append(" [").append(number(run.target().get())).append(']');
      }
    }
    return line.toString();
  }

  private int number(String address) {
    int known = addresses.indexOf(address);
    if (known < 0) {
      addresses.add(address);
      return addresses.size();
    }
    return known + 1;
  }

  /** Writes words in lines; one that is longer than a line has one of its own. */
  private void wrapped(String words, String first, String others) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : words.strip().split(" +", -1)) {
      int length =
          line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
      if (begun && length > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(others).append(word);
      } else {
        line.append(begun ? " " : "").append(word);
      }
      begun = true;
    }
    text.append(line).append('\n');
  }
}
