package dev.rollcall.cli.run;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.model.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what leads to the documents of a run: an index for each folder and each exporter that has
 * one. Thread-safe while calls are noted.
 */
final class IndexExport {

  private final OutputPlan plan;
  private final Path workingFolder;
  private final boolean askedFor;
  private final Map<OutputPlan.Document, Call> calls = new ConcurrentHashMap<>();

  /** An index to write. */
  private record Place(CallIndex index, Path file) {}

  /**
   * Checks that the run has a place for its indexes.
   *
   * @throws UsageException when it has none, or a document would be where an index goes
   */
  IndexExport(OutputPlan plan, Path workingFolder) {
    this.plan = plan;
    this.workingFolder = workingFolder;
    boolean any = false;
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
    if (index.files().contains(String.valueOf(file.getFileName()))) {
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
  List<Path> write(ExportContext context, List<Finding> findings) {
    Map<Place, List<CallIndex.Entry>> indexes = new LinkedHashMap<>();
    Map<Path, Place> places = new LinkedHashMap<>();
    for (OutputPlan.Document document : plan.documents()) {
      for (OutputPlan.Result result : document.results()) {
        Optional<CallIndex> index = result.exporter().index();
        Call call = calls.get(document);
        if (index.isPresent() && call != null) {
          Path file = file(index.get(), result);
          Place place = places.computeIfAbsent(file, f -> new Place(index.get(), f));
          indexes
              .computeIfAbsent(place, p -> new ArrayList<>())
              .add(new CallIndex.Entry(baseName(result), call));
        }
      }
    }
    List<Path> written = new ArrayList<>();
    indexes.forEach((place, entries) -> write(place, entries, context, written, findings));
    return written;
  }

  private void write(
      Place place,
      List<CallIndex.Entry> entries,
      ExportContext context,
      List<Path> written,
      List<Finding> findings) {
    try (FileTransaction files = new OutputFolder().begin()) {
      place.index().write(entries, context, files.target(workingFolder.resolve(place.file())));
      files.commit();
      written.add(place.file());
    } catch (IOException e) {
      findings.add(
          Finding.of(
              place.file().toString(),
              InputCode.UNWRITABLE,
              FileProblem.of(e).writing("the index")));
    }
  }

  private static Path file(CallIndex index, OutputPlan.Result result) {
    String name = index.baseName() + "." + result.exporter().format().extension();
    return result.file().orElseThrow().resolveSibling(name);
  }

  private static String baseName(OutputPlan.Result result) {
    String name = String.valueOf(result.file().orElseThrow().getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
