package dev.rollcall.cli.run;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.output.StreamTarget;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.Target;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.parser.LoggedCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what leads to the documents of a run or tells of all of them: an index for each folder and
 * each exporter that has one. Thread-safe while calls are noted.
 */
final class IndexExport {

  private final OutputPlan plan;
  private final Terminal terminal;
  private final boolean askedFor;
  private final UpToDateCheck changes;
  private final Map<OutputPlan.Document, Noted> calls = new ConcurrentHashMap<>();

  /** Reads a call that is needed after all. */
  interface Reading {
    Call read() throws InputException;
  }

  /**
   * A call whose results are there.
   *
   * @param hash what it was read from; empty where that says nothing of what else was read
   */
  private record Noted(Optional<String> hash, Reading call) {}

  /**
   * An index to write.
   *
   * @param file where; empty for standard output
   */
  private record Place(Exporter exporter, CallIndex index, Optional<Path> file) {

    String name() {
      return file.map(Path::toString).orElse("standard output");
    }
  }

  /** Makes the context in which an index reports what it has to tell. */
  interface ContextFactory {
    ExportContext reportingTo(DiagnosticSink findings);
  }

  /**
   * Checks that the run has a place for its indexes.
   *
   * @throws UsageException when it has none, or a document would be where an index goes
   */
  IndexExport(OutputPlan plan, UpToDateCheck changes, Terminal terminal) {
    this.changes = changes;
    this.plan = plan;
    this.terminal = terminal;
    boolean any = !plan.collections().isEmpty();
    for (OutputPlan.Document document : plan.documents()) {
      for (OutputPlan.Result result : document.results()) {
        Optional<CallIndex> index = result.exporter().index();
        if (index.isPresent()) {
          check(index.get(), result, document);
          any = true;
        }
      }
    }
    askedFor = any;
  }

  private static void check(
      CallIndex index, OutputPlan.Result result, OutputPlan.Document document) {
    Path file =
        result
            .file()
            .orElseThrow(
                () ->
                    new UsageException(
                        "Standard output takes no index; give a folder with --output."));
    if (index.files(index.baseName()).contains(String.valueOf(file.getFileName()))) {
      throw new UsageException(
          "%s would be written to %s, which belongs to the index; give the input another name."
              .formatted(document.input().name(), file));
    }
  }

  /** Whether any exporter of the run has an index. */
  boolean isAskedFor() {
    return askedFor;
  }

  /** Notes a call whose results are there; forgets it at once where nobody asks for an index. */
  void note(OutputPlan.Document document, Optional<String> hash, Reading call) {
    if (askedFor) {
      calls.put(document, new Noted(hash, call));
    }
  }

  /** Writes the indexes of what was noted, and returns their own documents. */
  List<Path> write(ContextFactory contexts, int threads, List<Finding> findings) {
    Map<Place, Map<OutputPlan.Document, String>> indexes = places();
    indexes.entrySet().removeIf(index -> isUpToDate(index.getKey(), index.getValue()));
    List<Path> written = new ArrayList<>();
    if (!indexes.isEmpty()) {
      Map<OutputPlan.Document, Call> read = read(threads);
      indexes.forEach(
          (place, names) -> write(place, names, read, contexts, findings).ifPresent(written::add));
    }
    return written;
  }

  /** The indexes to write, and the names that the documents of each have there. */
  private Map<Place, Map<OutputPlan.Document, String>> places() {
    Map<Place, Map<OutputPlan.Document, String>> indexes = new LinkedHashMap<>();
    Map<Path, Place> places = new LinkedHashMap<>();
    for (OutputPlan.Document document : plan.documents()) {
      for (OutputPlan.Result result : document.results()) {
        Optional<CallIndex> index = result.exporter().index();
        if (index.isPresent() && calls.containsKey(document)) {
          Path file = file(index.get(), result);
          Place place =
              places.computeIfAbsent(
                  file, f -> new Place(result.exporter(), index.get(), Optional.of(f)));
          indexes
              .computeIfAbsent(place, p -> new LinkedHashMap<>())
              .put(document, OutputPlan.baseName(result.file().orElseThrow()));
        }
      }
    }
    for (OutputPlan.Result collection : plan.collections()) {
      Place place =
          new Place(
              collection.exporter(),
              collection.exporter().index().orElseThrow(),
              collection.file());
      for (OutputPlan.Document document : plan.documents()) {
        if (calls.containsKey(document)) {
          indexes
              .computeIfAbsent(place, p -> new LinkedHashMap<>())
              .put(document, document.input().baseName());
        }
      }
    }
    return indexes;
  }

  private boolean isUpToDate(Place place, Map<OutputPlan.Document, String> names) {
    Optional<String> hash = hash(names);
    return place.file().isPresent()
        && hash.isPresent()
        && changes.isIndexUpToDate(place.file().get(), place.exporter(), hash.get());
  }

  /** The hash of all documents of an index; empty where one may change without its own text. */
  private Optional<String> hash(Map<OutputPlan.Document, String> names) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<OutputPlan.Document, String> document : names.entrySet()) {
      Optional<String> hash =
          Optional.ofNullable(calls.get(document.getKey())).flatMap(Noted::hash);
      if (hash.isEmpty()) {
        return Optional.empty();
      }
      parts.add(document.getValue());
      parts.add(document.getKey().input().call().map(LoggedCall::id).orElse(""));
      parts.add(hash.get());
    }
    return Optional.of(RunFingerprint.hash(parts));
  }

  private Map<OutputPlan.Document, Call> read(int threads) {
    Map<OutputPlan.Document, Call> read = new HashMap<>();
    new OrderedExecution(threads)
        .forEach(
            List.copyOf(calls.entrySet()),
            noted -> Map.entry(noted.getKey(), read(noted.getValue())),
            call -> call.getValue().ifPresent(c -> read.put(call.getKey(), c)));
    return read;
  }

  /** A call; none where its document has gone since it was looked at. */
  private static Optional<Call> read(Noted noted) {
    try {
      return Optional.of(noted.call().read());
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> write(
      Place place,
      Map<OutputPlan.Document, String> names,
      Map<OutputPlan.Document, Call> read,
      ContextFactory contexts,
      List<Finding> findings) {
    List<CallIndex.Entry> entries = new ArrayList<>();
    names.forEach(
        (document, name) ->
            Optional.ofNullable(read.get(document))
                .ifPresent(call -> entries.add(new CallIndex.Entry(name, call))));
    List<Finding> found = new ArrayList<>();
    ExportContext context =
        contexts.reportingTo(d -> found.add(new Finding(place.name(), d, Optional.empty())));
    Optional<Path> written = Optional.empty();
    try (FileTransaction files = new OutputFolder().begin().keepingSame()) {
      place.index().write(entries, context, target(place, files));
      if (found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
        Set<Path> all = files.commit();
        written = place.file();
        if (written.isPresent() && hash(names).isPresent()) {
          changes.indexWritten(written.get(), place.exporter(), hash(names).get(), all);
        }
      }
    } catch (IOException e) {
      found.add(
          Finding.of(place.name(), InputCode.UNWRITABLE, FileProblem.of(e).writing("the index")));
    }
    findings.addAll(found);
    return written;
  }

  private Target target(Place place, FileTransaction files) {
    return place
        .file()
        .map(file -> files.target(terminal.folder().resolve(file)))
        .orElseGet(() -> new StreamTarget(place.index().baseName(), terminal.out()));
  }

  private static Path file(CallIndex index, OutputPlan.Result result) {
    String name = index.baseName() + "." + result.exporter().format().extension();
    return result.file().orElseThrow().resolveSibling(name);
  }
}
