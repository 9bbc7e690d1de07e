package dev.rollcall.parser.internal.privacy;

import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.HiddenText;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds what stands between {@code <!-- rollcall: private -->} and {@code <!-- rollcall: /private
 * -->}, which may be nested and span slides.
 *
 * <p>It fails closed: a mark that is misspelt, or never closed, hides everything to the end of its
 * section, and one that closes nothing hides its whole section. Findings name lines by number and
 * have no range, so that nobody quotes a private line.
 */
final class PrivateParts {

  private final Findings findings;
  private final List<Line> lines;
  private final Supplier<SectionStarts> sections;
  private final List<HiddenText.Stretch> hidden = new ArrayList<>();

  /**
   * Creates one for a document.
   *
   * @param sections where the sections of the document start, asked for only where marks are wrong
   */
  PrivateParts(Findings findings, List<Line> lines, Supplier<SectionStarts> sections) {
    this.findings = findings;
    this.lines = lines;
    this.sections = sections;
  }

  /** What the marks hide. */
  List<HiddenText.Stretch> between(List<PrivateMark> marks) {
    Deque<PrivateMark> open = new ArrayDeque<>();
    for (PrivateMark mark : marks) {
      switch (mark.kind()) {
        case OPEN -> open.push(mark);
        case MISSPELT -> {
          report(
              "The mark in line %d is misspelt or not closed with -->, so what follows in its section is left out; write <!--"
                  + " rollcall: private -->.",
              mark);
          open.push(mark);
        }
        case CLOSE -> {
          if (open.isEmpty()) {
            report(
                "Line %d closes a private part that is not open; its section is left out.", mark);
            hide(sections.get().startOf(mark.from()), 0, sections.get().endOf(mark.to()), 0);
          } else {
            close(open.pop(), mark);
          }
        }
      }
    }
    for (PrivateMark mark : open) {
      if (mark.kind() == PrivateMark.Kind.OPEN) {
        report(
            "Nothing closes the private part that line %d opens; its section is left out from there."
                + " Add <!-- rollcall: /private -->.",
            mark);
      }
      hideToSectionEnd(mark);
    }
    return List.copyOf(hidden);
  }

  private void close(PrivateMark mark, PrivateMark close) {
    hide(mark.from(), mark.start(), close.to(), close.end());
    if (mark.kind() == PrivateMark.Kind.MISSPELT) { // perhaps it was meant to close something
      hideToSectionEnd(mark);
    }
  }

  private void hideToSectionEnd(PrivateMark mark) {
    hide(mark.from(), mark.start(), sections.get().endOf(mark.from()), 0);
    hide(mark.from(), mark.start(), mark.to(), mark.end());
  }

  private void hide(int from, int start, int to, int end) {
    hidden.add(new HiddenText.Stretch(from, start, to, end));
  }

  private void report(String message, PrivateMark mark) {
    findings.report(
        ParserCode.PRIVATE_MALFORMED, message.formatted(lines.get(mark.from()).number()));
  }
}
