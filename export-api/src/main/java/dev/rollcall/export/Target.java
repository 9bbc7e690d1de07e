package dev.rollcall.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where an export goes: one document and, where there is a folder, files beside it. Nothing becomes
 * visible before the whole export has succeeded.
 */
public interface Target {

  /** The document's file name without its ending, such as {@code 20241107}. */
  String baseName();

  /**
   * Writes the document itself; called once.
   *
   * @throws IOException when it cannot be written
   */
  void document(Content content) throws IOException;

  /**
   * Whether files may stand beside the document; where not (standard output), the document must
   * hold everything itself.
   */
  boolean allowsCompanions();

  /**
   * Writes a file beside the document. A companion that several documents share (a style sheet, a
   * picture named by its hash) is written by each of them with the same content.
   *
   * @param path relative to the document's folder, with {@code /} between folders
   * @throws IOException when it cannot be written
   * @throws IllegalStateException when {@link #allowsCompanions} is false
   */
  void companion(String path, Content content) throws IOException;

  /** Bytes to be written. */
  @FunctionalInterface
  interface Content {

    /**
     * Writes the bytes; the stream is buffered, and closed by the caller.
     *
     * @throws IOException when the stream cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }
}
