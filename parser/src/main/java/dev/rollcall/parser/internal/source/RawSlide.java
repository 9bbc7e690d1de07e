package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one slide, before they are understood.
 *
 * @param vertical whether the slide stands below the one before it
 * @param separator where the separator above it stands; empty for the first slide
 * @param reported whether something was already reported about the separator
 * @param lines what the slide shows
 * @param notes what the speaker wants to say
 * @param comments the comments taken out of the slide
 */
public record RawSlide(
    boolean vertical,
    Optional<SourceRange> separator,
    boolean reported,
    List<Line> lines,
    List<Line> notes,
    List<Comment> comments) {}
