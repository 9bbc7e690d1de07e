package dev.rollcall.cli.fix;

import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  /**
   * Writes the mended document in the place of the old one, whole or not at all.
   *
   * @throws IOException when it cannot be written, or when the file has changed meanwhile
   */
  public void write(Path file) throws IOException {
    try (FileTransaction files = new OutputFolder().begin()) {
      files.target(file).document(out -> out.write(after));
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        throw new FileSystemException(file.toString(), null, "It has changed meanwhile");
      }
      files.commit();
    }
  }
}
