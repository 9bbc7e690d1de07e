package dev.rollcall.export.digest;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.digest.DigestView.Line;
import dev.rollcall.export.digest.DigestView.Part;
import dev.rollcall.export.digest.DigestView.Run;
import dev.rollcall.export.markdown.MarkdownText;
import java.util.List;

/** A digest as Markdown, for a forum. */
final class MarkdownDigest {

  private final StringBuilder text = new StringBuilder();

  String write(DigestView view) {
    text.append(CallIndex.MARK).append("\n\n");
    text.append("# ").append(MarkdownText.of(view.title())).append('\n');
    if (!view.opening().isEmpty()) {
      text.append('\n').append(inline(view.opening())).append('\n');
    }
    view.parts().forEach(part -> part(part, "##"));
    return text.toString();
  }

  private void part(Part part, String mark) {
    text.append('\n').append(mark).append(' ').append(MarkdownText.of(part.heading())).append('\n');
    if (!part.lines().isEmpty()) {
      text.append('\n');
      lines(part.lines(), "");
    }
    part.parts().forEach(inner -> part(inner, mark + "#"));
  }

  private void lines(List<Line> lines, String indentation) {
    for (Line line : lines) {
      text.append(indentation).append("- ").append(inline(line.runs())).append('\n');
      lines(line.below(), indentation + "  ");
    }
  }

  private static String inline(List<Run> runs) {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      line.append(run(run, line.isEmpty()));
    }
    return line.toString();
  }

  private static String run(Run run, boolean first) {
    if (run.isAddress()) {
      return "<" + run.text() + ">";
    }
    // What begins a line may mean something that it does not mean elsewhere.
    String bare = run.text().strip();
    String escaped = first ? MarkdownText.of(bare) : MarkdownText.within(bare);
    String linked = run.target().map(url -> "[" + escaped + "](<" + url + ">)").orElse(escaped);
    String marked =
        bare.isEmpty()
            ? ""
            : switch (run.look()) {
              case PLAIN -> linked;
              case STRONG -> "**" + linked + "**";
              case STRUCK -> "~~" + linked + "~~";
            };
    // Blanks stand outside of marks, which else mean nothing.
    String before = run.text().startsWith(" ") ? " " : "";
    String after = !bare.isEmpty() && run.text().endsWith(" ") ? " " : "";
    return before + marked + after;
  }
}
