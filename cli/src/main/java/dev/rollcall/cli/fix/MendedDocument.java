package dev.rollcall.cli.fix;

import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * A document and what it becomes when that is mended which has one right answer.
 *
 * @param before its bytes
 * @param after the bytes of the mended document
 * @param oldText its text
 * @param newText the mended text
 * @param mended what was mended
 * @param hidden the numbers of the lines that nobody may see
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MendedDocument(
    byte[] before,
    byte[] after,
    String oldText,
    String newText,
    List<Diagnostic> mended,
    Set<Integer> hidden) {

  /** Copies the collections. */
  public MendedDocument {
    mended = List.copyOf(mended);
    hidden = Set.copyOf(hidden);
  }

  /** Whether anything was mended. */
  public boolean changed() {
    return !mended.isEmpty();
  }
}
