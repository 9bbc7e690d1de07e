package dev.rollcall.parser.internal.text;

import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.LineEnds;
import dev.rollcall.parser.internal.source.Positions;
import java.util.Map;

/**
 * What the readers of one slide's text share.
 *
 * @param positions where its lines stand
 * @param lineEnds which line ends are breaks
 * @param findings takes what is to be reported
 * @param abbreviations what the document's abbreviations stand for
 * @param footnotes the numbers of the document's footnotes
 * @param pictures takes the pictures that stand in the document itself
 */
public record ReadingContext(
    Positions positions,
    LineEnds lineEnds,
    Findings findings,
    Map<String, String> abbreviations,
    FootnoteNumbers footnotes,
    DataPictures pictures) {}
