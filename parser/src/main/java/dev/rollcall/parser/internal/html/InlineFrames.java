package dev.rollcall.parser.internal.html;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Mending;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Puts running text into the inline HTML elements that are open around it. */
public final class InlineFrames {

  /** Deeper nesting than this means nothing to a reader. */
  private static final int DEEPEST = 40;

  private record Frame(Element element, SourceRange range, List<Inline> content) {}

  private final HtmlElements elements;
  private final Findings findings;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Inline> content = new ArrayList<>();

  public InlineFrames(HtmlElements elements, Findings findings) {
    this.elements = elements;
    this.findings = findings;
  }

  void add(Inline inline) {
    current().add(inline);
  }

  public void addAll(List<Inline> inlines) {
    current().addAll(inlines);
  }

  /** Whether a link is open. */
  public boolean inLink() {
    return frames.stream().anyMatch(frame -> frame.element().normalName().equals("a"));
  }

  void open(Element element, SourceRange range) {
    if (frames.size() == DEEPEST) {
      findings.reportOnce(
          "html-depth",
          range,
          ParserCode.LIMIT_EXCEEDED,
          "HTML is nested too deeply here; its text is kept without the inner tags.");
      return;
    }
    frames.push(new Frame(element, range, new ArrayList<>()));
  }

  /** Closes the nearest open element of this name, and those within it. */
  void close(String name, SourceRange range) {
    if (frames.stream().noneMatch(frame -> frame.element().normalName().equals(name))) {
      if (!name.equals("p") && frames.size() < DEEPEST) {
        findings.report(
            range,
            ParserCode.MALFORMED_HTML,
            "</" + name + "> closes nothing; remove it, or open <" + name + "> before.");
      }
      return;
    }
    while (true) {
      Frame frame = frames.pop();
      boolean found = frame.element().normalName().equals(name);
      end(frame, found ? range : null);
      if (found) {
        return;
      }
    }
  }

  /** Closes what is open and returns everything. */
  public List<Inline> finish() {
    while (!frames.isEmpty()) {
      end(frames.pop(), null);
    }
    return content;
  }

  private void end(Frame frame, @org.jspecify.annotations.Nullable SourceRange close) {
    String name = frame.element().normalName();
    SourceRange range = frame.range();
    if (close == null) {
      if (!HtmlTags.OPTIONAL_END.contains(name)) {
        findings.report(
            range,
            ParserCode.MALFORMED_HTML,
            "Nothing closes <" + name + ">; add </" + name + ">.",
            closingTag(frame));
      }
      range = InlineEdits.range(frame.content()).map(frame.range()::union).orElse(range);
    } else {
      range = range.union(close);
    }
    boolean swallows = close == null && HtmlTags.HIDDEN.contains(name);
    current()
        .addAll(
            swallows ? frame.content() : elements.wrap(frame.element(), frame.content(), range));
  }

  /** A tag that opens nothing within another of its name was meant to close it. */
  private Optional<Mending> closingTag(Frame frame) {
    String name = frame.element().normalName();
    Frame around = frames.peek();
    boolean meant =
        frame.content().isEmpty() && around != null && around.element().normalName().equals(name);
    return meant && frame.element().attributesSize() == 0
        ? Optional.of(
            Mending.titled("Write </" + name + ">")
                .replace(frame.range(), "<" + name + ">", "</" + name + ">"))
        : Optional.empty();
  }

  private List<Inline> current() {
    Frame frame = frames.peek();
    return frame == null ? content : frame.content();
  }
}
