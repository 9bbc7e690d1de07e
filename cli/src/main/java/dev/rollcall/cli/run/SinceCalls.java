package dev.rollcall.cli.run;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.input.LoggedCalls;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.model.Call;
import dev.rollcall.series.Series;
import dev.rollcall.series.change.CallChanges;
import dev.rollcall.series.change.MarkedCall;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the call since which changes are told, as {@code --since} says. Thread-safe. */
final class SinceCalls {

  private final Optional<String> since;
  private final CallReader reader;
  private final RunSettings settings;
  private final Path workingFolder;
  private final Map<Path, Folder> folders = new ConcurrentHashMap<>();

  /** The calls of a folder, and what their documents hold. */
  private record Folder(Series series, Map<String, String> hashes) {}

  /** A call before another, and what its document holds. */
  private record Before(Series.Entry call, String hash) {}

  SinceCalls(Arguments arguments, RunSettings settings, CallReader reader) {
    since = arguments.text("since");
    this.reader = reader;
    this.settings = settings;
    workingFolder = arguments.workingFolder();
  }

  /** What a result depends on: the document, and the one before it where that is told. */
  byte[] key(Input input, byte[] bytes) {
    return before(input)
        .map(before -> concat(bytes, before.hash().getBytes(StandardCharsets.UTF_8)))
        .orElse(bytes);
  }

  /** The call with what changed; as it is where no call is before it. */
  Call in(Call call, Input input) {
    return before(input)
        .map(Before::call)
        .map(
            before ->
                MarkedCall.of(
                    call, CallChanges.between(before, new Series.Entry(input.baseName(), call))))
        .orElse(call);
  }

  private Optional<Before> before(Input input) {
    if (since.isEmpty() || input.file().isEmpty()) {
      return Optional.empty();
    }
    if (!since.get().equals("auto")) {
      return Optional.of(named(since.get()));
    }
    Folder folder =
        folders.computeIfAbsent(input.folder(workingFolder).toAbsolutePath(), this::folder);
    return folder.series().calls().stream()
        .filter(call -> call.name().equals(input.baseName()))
        .findFirst()
        .flatMap(folder.series()::before)
        .map(call -> new Before(call, folder.hashes().getOrDefault(call.name(), "")));
  }

  private Before named(String name) {
    try {
      List<Input> inputs =
          new InputFinder(workingFolder, new LoggedCalls(reader, "all")).find(name);
      Input input = inputs.getLast();
      byte[] bytes = reader.bytes(input);
      return new Before(
          entry(input, bytes),
          RunFingerprint.hash(List.of(new String(bytes, StandardCharsets.UTF_8))));
    } catch (InputException e) {
      throw new UsageException("--since " + name + ": " + e.sentence());
    }
  }

  /** Documents that cannot be read are not before any call; their own export tells of them. */
  private Folder folder(Path folder) {
    List<Series.Entry> calls = new ArrayList<>();
    Map<String, String> hashes = new HashMap<>();
    try {
      for (Input input :
          new InputFinder(workingFolder, new LoggedCalls(reader, "all")).find(folder.toString())) {
        try {
          byte[] bytes = reader.bytes(input);
          calls.add(entry(input, bytes));
          hashes.put(
              input.baseName(),
              RunFingerprint.hash(List.of(new String(bytes, StandardCharsets.UTF_8))));
        } catch (InputException e) {
          // What cannot be read is told when it is exported; here it is no earlier call.
        }
      }
    } catch (InputException e) {
      return new Folder(Series.of(List.of()), Map.of());
    }
    return new Folder(Series.of(calls), hashes);
  }

  private Series.Entry entry(Input input, byte[] bytes) throws InputException {
    Call call = reader.read(input, bytes).result().call();
    return new Series.Entry(input.baseName(), settings.people().in(call));
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
