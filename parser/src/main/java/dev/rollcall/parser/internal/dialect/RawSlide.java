package dev.rollcall.parser.internal.dialect;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.internal.source.Comment;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one slide, before they are understood.
 *
 * @param start the number of the first line that belongs to it, its directives included
 * @param vertical whether the slide stands below the one before it
 * @param separator where the separator above it stands; empty for the first slide
 * @param reported whether something was already reported about the separator
 * @param lines what the slide shows
 * @param notes what the speaker wants to say
 * @param comments the comments taken out of the slide, where they may say something about it
 * @param setup what directives say about it
 */
public record RawSlide(
    int start,
    boolean vertical,
    Optional<SourceRange> separator,
    boolean reported,
    List<Line> lines,
    List<Line> notes,
    List<Comment> comments,
    SlideSetup setup) {

  /** A slide about which only its comments may say something. */
  public RawSlide(
      int start,
      boolean vertical,
      Optional<SourceRange> separator,
      boolean reported,
      List<Line> lines,
      List<Line> notes,
      List<Comment> comments) {
    this(start, vertical, separator, reported, lines, notes, comments, SlideSetup.NONE);
  }

  /** The whole document as a single slide, for minutes. */
  public static RawSlide whole(Manuscript document, Findings findings) {
    CommentReader.Result text =
        new CommentReader(findings)
            .read(new ArrayList<>(document.lines()), document.matter().end(), false);
    return new RawSlide(
        1, false, Optional.empty(), false, text.lines(), List.of(), text.comments());
  }
}
