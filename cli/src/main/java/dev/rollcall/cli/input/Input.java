package dev.rollcall.cli.input;

import dev.rollcall.parser.LoggedCall;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One document to read.
 *
 * @param name how the user knows it, for messages
 * @param baseName the name of its results without their ending
 * @param file where it lies; empty for standard input
 * @param bounds the folder that links must not lead out of; empty where the user named the file
 * @param call which call of a document that holds several
 */
public record Input(
    String name,
    String baseName,
    Optional<Path> file,
    Optional<Path> bounds,
    Optional<LoggedCall> call) {

  /** Standard input. */
  static final Input STANDARD =
      new Input("stdin", "stdin", Optional.empty(), Optional.empty(), Optional.empty());

  /** A file, as the user named it. */
  public static Input of(Path file) {
    return of(file, Optional.empty());
  }

  /** A file of a folder that the user named. */
  public static Input within(Path folder, Path file) {
    return of(file, Optional.of(folder));
  }

  private static Input of(Path file, Optional<Path> bounds) {
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.lastIndexOf('.');
    return new Input(
        file.toString(),
        dot > 0 ? fileName.substring(0, dot) : fileName,
        Optional.of(file),
        bounds,
        Optional.empty());
  }

  /** One call of the document, whose results have its date in their names. */
  Input with(LoggedCall one) {
    return new Input(name, baseName + "-" + one.id(), file, bounds, Optional.of(one));
  }

  /** The file name without folders. */
  public String fileName() {
    return file.map(path -> String.valueOf(path.getFileName())).orElse(name);
  }

  /** The folder that the document lies in; the working folder for standard input. */
  public Path folder(Path workingFolder) {
    return file.map(workingFolder::resolve).map(Path::getParent).orElse(workingFolder);
  }
}
