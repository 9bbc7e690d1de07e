package dev.rollcall.cli.run;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.output.StreamTarget;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Target;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what leads to the documents of a run or tells of all of them: an index for each folder and
 * each exporter that has one. Thread-safe while calls are noted.
 */
final class IndexExport {

  private final OutputPlan plan;
  private final Terminal terminal;
  private final boolean askedFor;
  private final Map<OutputPlan.Document, Call> calls = new ConcurrentHashMap<>();

  /**
   * An index to write.
   *
   * @param file where; empty for standard output
   */
  private record Place(CallIndex index, Optional<Path> file) {

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
  IndexExport(OutputPlan plan, Terminal terminal) {
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
  void note(OutputPlan.Document document, Call call) {
    if (askedFor) {
      calls.put(document, call);
    }
  }

  /** Writes the indexes of what was noted, and returns their own documents. */
  List<Path> write(ContextFactory contexts, List<Finding> findings) {
    Map<Place, List<CallIndex.Entry>> indexes = new LinkedHashMap<>();
    Map<Path, Place> places = new LinkedHashMap<>();
    for (OutputPlan.Document document : plan.documents()) {
      Call call = calls.get(document);
      if (call != null) {
        for (OutputPlan.Result result : document.results()) {
          Optional<CallIndex> index = result.exporter().index();
          if (index.isPresent()) {
            Path file = file(index.get(), result);
            Place place = places.computeIfAbsent(file, f -> new Place(index.get(), Optional.of(f)));
            String name = OutputPlan.baseName(result.file().orElseThrow());
            note(indexes, place, new CallIndex.Entry(name, call));
          }
        }
      }
    }
    for (OutputPlan.Result collection : plan.collections()) {
      Place place = new Place(collection.exporter().index().orElseThrow(), collection.file());
      for (OutputPlan.Document document : plan.documents()) {
        Call call = calls.get(document);
        if (call != null) {
          note(indexes, place, new CallIndex.Entry(document.input().baseName(), call));
        }
      }
    }
    List<Path> written = new ArrayList<>();
    indexes.forEach((place, entries) -> write(place, entries, contexts, written, findings));
    return written;
  }

  private static void note(
      Map<Place, List<CallIndex.Entry>> indexes, Place place, CallIndex.Entry entry) {
    indexes.computeIfAbsent(place, p -> new ArrayList<>()).add(entry);
  }

  private void write(
      Place place,
      List<CallIndex.Entry> entries,
      ContextFactory contexts,
      List<Path> written,
      List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    ExportContext context =
        contexts.reportingTo(d -> found.add(new Finding(place.name(), d, Optional.empty())));
    try (FileTransaction files = new OutputFolder().begin()) {
      Target target =
          place
              .file()
              .map(file -> files.target(terminal.folder().resolve(file)))
              .orElseGet(() -> new StreamTarget(place.index().baseName(), terminal.out()));
      place.index().write(entries, context, target);
      if (found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
        files.commit();
        place.file().ifPresent(written::add);
      }
    } catch (IOException e) {
      found.add(
          Finding.of(place.name(), InputCode.UNWRITABLE, FileProblem.of(e).writing("the index")));
    }
    findings.addAll(found);
  }

  private static Path file(CallIndex index, OutputPlan.Result result) {
    String name = index.baseName() + "." + result.exporter().format().extension();
    return result.file().orElseThrow().resolveSibling(name);
  }
}
