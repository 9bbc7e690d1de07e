package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How one tool writes decks. Everything else, from Markdown to what a call says, is shared.
 * Immutable and thread-safe.
 */
public interface Dialect {

  /** What the command line calls it, such as {@code hedgedoc}. */
  String id();

  /** What people call it, such as {@code HedgeDoc}. */
  String title();

  /** What speaks for a document having been written for this tool; empty where nothing does. */
  Optional<Evidence> evidence(Manuscript document);

  /** Whether a document of this dialect is a deck, rather than minutes. */
  boolean isDeck(Manuscript document);

  /** What a single newline means where neither the document nor the user says. */
  LineBreaks breaks();

  /** Which lines part the slides of a deck: they stay where private text around them goes. */
  Predicate<Line> separators(Manuscript document);

  /** The document with the files that it takes in; most dialects have none. */
  default List<Line> assembled(Manuscript document, Findings findings) {
    return document.lines();
  }

  /** The slides of a deck, empty ones included. */
  List<RawSlide> slides(Manuscript document, Findings findings);
}
