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
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.OpenAction;
import dev.rollcall.series.promise.Promises;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the call since which changes are told, as {@code --since} says, and what is open from calls
 * before. Thread-safe.
 */
final class SinceCalls {

  private final Optional<String> since;
  private final CallReader reader;
  private final RunSettings settings;
  private final Path workingFolder;
  private final Map<Path, Folder> folders = new ConcurrentHashMap<>();
  private final Map<Input, Earlier> named = new ConcurrentHashMap<>();

  /** The calls of a folder by their names, and what each is told of those before it. */
  private record Folder(Map<String, Earlier> calls) {}

  /**
   * What is told of the calls before one.
   *
   * @param call the one since which changes are told
   * @param hash the hash of that one's document
   * @param open what is open from it and the others
   */
  private record Earlier(Series.Entry call, String hash, List<OpenAction> open) {

    /** What a result depends on. */
    String key() {
      List<String> parts = new ArrayList<>(List.of(hash));
      for (OpenAction action : open) {
        parts.add(action.text());
        parts.add(action.owners().toString());
        parts.add(action.due().toString());
        parts.add(action.opened().date().map(LocalDate::toString).orElse(action.opened().name()));
      }
      return RunFingerprint.hash(parts);
    }
  }

  SinceCalls(Arguments arguments, RunSettings settings, CallReader reader) {
    since = arguments.text("since");
    this.reader = reader;
    this.settings = settings;
    workingFolder = arguments.workingFolder();
  }

  /** What a result depends on: the document, and what is told of those before it. */
  byte[] key(Input input, byte[] bytes) {
    return earlier(input)
        .map(earlier -> concat(bytes, earlier.key().getBytes(StandardCharsets.UTF_8)))
        .orElse(bytes);
  }

  /** The call with what changed; as it is where no call is before it. */
  Call in(Call call, Input input) {
    return earlier(input)
        .map(Earlier::call)
        .map(
            before ->
                MarkedCall.of(
                    call, CallChanges.between(before, new Series.Entry(input.baseName(), call))))
        .orElse(call);
  }

  /** What calls before one asked for and is open after it. */
  List<OpenAction> open(Input input) {
    return earlier(input).map(Earlier::open).orElse(List.of());
  }

  private Optional<Earlier> earlier(Input input) {
    if (since.isEmpty() || input.file().isEmpty()) {
      return Optional.empty();
    }
    if (!since.get().equals("auto")) {
      return Optional.of(named.computeIfAbsent(input, i -> named(since.get(), i)));
    }
    Folder folder =
        folders.computeIfAbsent(input.folder(workingFolder).toAbsolutePath(), this::folder);
    return Optional.ofNullable(folder.calls().get(input.baseName()));
  }

  private Earlier named(String name, Input input) {
    try {
      List<Input> inputs =
          new InputFinder(workingFolder, new LoggedCalls(reader, "all")).find(name);
      byte[] bytes = reader.bytes(inputs.getLast());
      Series.Entry before = entry(inputs.getLast(), bytes);
      return new Earlier(before, hash(bytes), openFrom(before, input));
    } catch (InputException e) {
      throw new UsageException("--since " + name + ": " + e.sentence());
    }
  }

  /** What is open from one call after another, which may be of an earlier day, too. */
  private List<OpenAction> openFrom(Series.Entry before, Input input) {
    try {
      Series both = new Series(List.of(before, entry(input, reader.bytes(input))));
      return Promises.openFromEarlier(both, Teams.of(both)).getLast();
    } catch (InputException e) {
      return List.of(); // what cannot be read is told when it is exported
    }
  }

  private Folder folder(Path folder) {
    Map<String, String> hashes = new HashMap<>();
    Series series = Series.of(entries(folder, hashes));
    List<List<OpenAction>> open = Promises.openFromEarlier(series, Teams.of(series));
    Map<String, Earlier> calls = new HashMap<>();
    for (int i = 0; i < series.calls().size(); i++) {
      Series.Entry call = series.calls().get(i);
      List<OpenAction> own = open.get(i);
      series
          .before(call)
          .ifPresent(
              before ->
                  calls.put(
                      call.name(),
                      new Earlier(before, hashes.getOrDefault(before.name(), ""), own)));
    }
    return new Folder(calls);
  }

  /** Documents that cannot be read are not before any call; their own export tells of them. */
  private List<Series.Entry> entries(Path folder, Map<String, String> hashes) {
    List<Series.Entry> calls = new ArrayList<>();
    try {
      for (Input input :
          new InputFinder(workingFolder, new LoggedCalls(reader, "all")).find(folder.toString())) {
        try {
          byte[] bytes = reader.bytes(input);
          calls.add(entry(input, bytes));
          hashes.put(input.baseName(), hash(bytes));
        } catch (InputException e) {
          // What cannot be read is told when it is exported; here it is no earlier call.
        }
      }
    } catch (InputException e) {
      return List.of();
    }
    return calls;
  }

  private static String hash(byte[] bytes) {
    return RunFingerprint.hash(List.of(new String(bytes, StandardCharsets.UTF_8)));
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
