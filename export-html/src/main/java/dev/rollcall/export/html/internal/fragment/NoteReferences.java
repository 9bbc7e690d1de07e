package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.ElementIds;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the references to footnotes while they are written, for the way back from the note. */
final class NoteReferences {

  private final Map<String, Integer> counts = new TreeMap<>();

  /** The id of the next reference to a note. */
  String next(String noteId) {
    return reference(noteId, counts.merge(noteId, 1, Integer::sum));
  }

  /** The id of the first reference to a note, where one was written. */
  Optional<String> first(String noteId) {
    return counts.containsKey(noteId) ? Optional.of(reference(noteId, 1)) : Optional.empty();
  }

  /**
   * No name becomes an id with an underscore (see {@link ElementIds}), so this is nobody else's.
   */
  private static String reference(String noteId, int number) {
    return noteId + "_" + number;
  }
}
