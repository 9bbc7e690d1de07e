package dev.rollcall.parser.internal.call;

import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.privacy.SectionStarts;
import dev.rollcall.parser.internal.source.Line;
import java.util.List;

/** A call divided into its cover, its sections, and what stands behind the last of them. */
public record Outline(List<ParsedSlide> cover, List<Section> sections, List<ParsedSlide> closing) {

  /**
   * Where the sections start among the lines they were read from.
   *
   * @param deck whether a section starts behind a separator
   */
  public SectionStarts starts(List<Line> lines, boolean deck) {
    return new SectionStarts(
        sections.stream()
            .map(section -> new SectionStarts.Start(section.heading(), start(section, lines, deck)))
            .toList(),
        lines.size());
  }

  /** The first line of a section: in decks the one behind its separator. */
  private static int start(Section section, List<Line> lines, boolean deck) {
    ParsedSlide first = section.slides().getFirst();
    return indexOf(lines, deck ? first.start() : first.place().line());
  }

  /** The index of the first line with this number or a higher one: some lines may be gone. */
  private static int indexOf(List<Line> lines, int number) {
    int from = 0;
    int to = lines.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (lines.get(middle).number() < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
