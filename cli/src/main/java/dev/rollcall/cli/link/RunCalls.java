package dev.rollcall.cli.link;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.model.Call;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The calls of a run, read once when a link leads to them. Thread-safe. */
public final class RunCalls {

  private final CallReader reader;
  private final UnaryOperator<Call> change;
  private final Map<Path, Input> inputs = new LinkedHashMap<>();
  private final Map<Path, Optional<Call>> calls = new ConcurrentHashMap<>();

  /**
   * Prepares to read.
   *
   * @param change what becomes of a call before anybody sees it
   */
  public RunCalls(
      Collection<Input> all, CallReader reader, Path workingFolder, UnaryOperator<Call> change) {
    this.reader = reader;
    this.change = change;
    for (Input input : all) {
      input
          .file()
          .ifPresent(
              file -> inputs.put(workingFolder.resolve(file).toAbsolutePath().normalize(), input));
    }
  }

  /** The input that a file is; empty when it is none of the run. */
  public Optional<Input> input(Path file) {
    return Optional.ofNullable(inputs.get(file));
  }

  /** The call in a file; empty when it is none of the run, or cannot be read. */
  public Optional<Call> find(Path file) {
    return input(file).flatMap(input -> calls.computeIfAbsent(file, f -> read(input)));
  }

  private Optional<Call> read(Input input) {
    try {
      return Optional.of(change.apply(reader.read(input, reader.bytes(input)).result().call()));
    } catch (InputException e) {
      return Optional.empty(); // told where the document itself is read
    }
  }
}
