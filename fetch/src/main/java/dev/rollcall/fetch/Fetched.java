package dev.rollcall.fetch;

import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of fetching a document, and what is to be written.
 *
 * @param file the document's file
 * @param outcome what became of it
 * @param files what is to be written by its name in the folder; the document last but for what the
 *     folder remembers
 * @param here the text that lies here, where both sides have changed
 * @param there the pad's text as it would be written, where both sides have changed
 * @param findings about the document
 */
public record Fetched(
    String file,
    Outcome outcome,
    Map<String, byte[]> files,
    Optional<String> here,
    Optional<String> there,
    List<Diagnostic> findings) {

  /** What became of a document. */
  public enum Outcome {
    /** It was not here before. */
    NEW,
    /** It was changed at the pad. */
    UPDATED,
    /** Nothing has changed. */
    UNCHANGED,
    /** It was changed here only. */
    LEFT,
    /** It was changed on both sides. */
    CONFLICT
  }

  static Fetched nothing(String file, Outcome outcome) {
    return new Fetched(file, outcome, Map.of(), Optional.empty(), Optional.empty(), List.of());
  }
}
