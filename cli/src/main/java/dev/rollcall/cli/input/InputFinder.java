package dev.rollcall.cli.input;

import dev.rollcall.export.CallIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the documents that arguments name. */
public final class InputFinder {

  private final Path workingFolder;
  private final Optional<LoggedCalls> calls;

  /**
   * Creates a finder that resolves paths against a folder.
   *
   * @param calls which calls are found in a document that holds several
   */
  public InputFinder(Path workingFolder, LoggedCalls calls) {
    this.workingFolder = workingFolder;
    this.calls = Optional.of(calls);
  }

  /** Creates a finder that finds each document once, whatever it holds. */
  public InputFinder(Path workingFolder) {
    this.workingFolder = workingFolder;
    this.calls = Optional.empty();
  }

  /**
   * The documents behind one argument: a file (whether it is there or not), the {@code *.md} files
   * of a folder in name order, or standard input for {@code -}; one for each call of a running log.
   *
   * @throws InputException when a folder cannot be listed or has no documents, or a log not the
   *     call
   */
  public List<Input> find(String argument) throws InputException {
    if (argument.equals("-")) {
      return List.of(Input.STANDARD);
    }
    Path path = Path.of(argument);
    if (!Files.isDirectory(workingFolder.resolve(path))) {
      return calls(Input.of(path));
    }
    List<Input> documents = documents(path);
    if (documents.isEmpty()) {
      throw new InputException(
          InputCode.NO_DOCUMENTS,
          "The folder holds no Markdown files (*.md) of its own; name one that does, or a file.");
    }
    return documents;
  }

  private List<Input> calls(Input document) throws InputException {
    return calls.isPresent() ? calls.get().of(document) : List.of(document);
  }

  private List<Input> documents(Path folder) throws InputException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(workingFolder.resolve(folder))) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".md")
            && !name.startsWith(".")
            && Files.isRegularFile(entry)
            && !isAboutCalls(entry)) {
          files.add(folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new InputException(InputCode.UNREADABLE, FileProblem.of(e).reading());
    }
    files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.addAll(calls(Input.within(folder, file)));
    }
    return inputs;
  }

  /** Whether rollcall wrote it, so that it is no call of the folder. */
  private static boolean isAboutCalls(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] mark = CallIndex.MARK.getBytes(StandardCharsets.UTF_8);
      return Arrays.equals(in.readNBytes(mark.length), mark);
    } catch (IOException e) {
      return false; // told when it is read
    }
  }
}
