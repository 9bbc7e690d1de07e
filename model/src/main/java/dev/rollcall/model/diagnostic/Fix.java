package dev.rollcall.model.diagnostic;

import java.util.List;

/**
 * The one right answer to a finding.
 *
 * @param title what it does, as an editor offers it, such as {@code Remove the blanks}
 * @param edits the changes of the document, in its order; none touches another
 */
public record Fix(String title, List<TextEdit> edits) {

  /** Copies the edits. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
