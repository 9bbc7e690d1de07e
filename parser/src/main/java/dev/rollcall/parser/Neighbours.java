package dev.rollcall.parser;

import java.util.Optional;

/** The files around a document, which it may take in. */
public interface Neighbours {

  /**
   * The text of a file.
   *
   * @param path relative to the document's folder, which it must not leave
   * @return empty where there is no such file, or where it may not be read
   */
  Optional<String> read(String path);

  /** Whether there is such a file. */
  boolean has(String path);

  /**
   * The text of a file that tells what a project is, such as {@code package.json}: in the
   * document's folder, or else in the nearest folder above it that has one and belongs to the same
   * project.
   *
   * @param name without a folder
   */
  default Optional<String> around(String name) {
    return read(name);
  }

  /** A document that stands alone. */
  static Neighbours none() {
    return new Neighbours() {
      @Override
      public Optional<String> read(String path) {
        return Optional.empty();
      }

      @Override
      public boolean has(String path) {
        return false;
      }
    };
  }
}
