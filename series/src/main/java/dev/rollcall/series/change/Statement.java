package dev.rollcall.series.change;

import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * Something that a call says: an item, a paragraph, a row of a table.
 *
 * @param section the place of its section among the call's; the cover is -1, the end is behind all
 * @param teamId who says it; empty on the cover and at the end
 * @param text its own words, without items below it
 * @param links where it links to
 * @param done whether it is a task that is done; empty where it is none
 */
record Statement(
    int section,
    String teamId,
    String text,
    List<String> links,
    Optional<Boolean> done,
    Optional<SourceRange> source) {}
