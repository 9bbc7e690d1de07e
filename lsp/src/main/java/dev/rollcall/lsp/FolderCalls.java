package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.Known;
import dev.rollcall.lsp.Project.NamedCall;
import dev.rollcall.model.Call;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.People;
import dev.rollcall.series.identity.Teams;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The calls beside a document in its folder: as editors show them where they are open, else as they
 * lie on the disk.
 */
final class FolderCalls {

  /** How many documents of a folder are read: those whose names come last, as dates do. */
  private static final int MOST_READ = 200;

  /** Documents for which the teams and people of their folders are kept. */
  private static final int MOST_KEPT = 4;

  private final OpenDocuments documents;
  private final Project project;
  private final Map<Path, Others> kept =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Others> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FolderCalls(OpenDocuments documents, Project project) {
    this.documents = documents;
    this.project = project;
  }

  /**
   * The other calls of a folder.
   *
   * @param calls in their order
   * @param teams all that report in them, and those that are known besides
   * @param people all whom they name
   * @param known what somebody has described besides
   */
  record Others(Series calls, Teams teams, People people, Known known) {}

  /** The calls of all other documents of the folder. */
  Others others(OpenDocument document) {
    List<Series.Entry> entries = new ArrayList<>();
    for (Path file : files(document.file())) {
      if (!file.equals(document.file())) {
        calls(file).forEach(call -> entries.add(new Series.Entry(call.name(), call.call())));
      }
    }
    return others(document.file(), Series.of(entries));
  }

  private synchronized Others others(Path file, Series calls) {
    Known known = project.known(file);
    Others before = kept.get(file);
    if (before != null && before.known().equals(known) && isSame(before.calls(), calls)) {
      return before;
    }
    Others now = new Others(calls, Teams.of(calls, known.teams()), People.of(calls), known);
    kept.put(file, now);
    return now;
  }

  /** Whether the very same calls are there; to compare what they say would take longer. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Series one, Series other) {
    if (one.calls().size() != other.calls().size()) {
      return false;
    }
    for (int i = 0; i < one.calls().size(); i++) {
      if (one.calls().get(i).call() != other.calls().get(i).call()) {
        return false;
      }
    }
    return true;
  }

  /** The calls before one of a document's, and that one as the last. */
  Series until(OpenDocument document, Call call) {
    Series.Entry own =
        document.checked().calls().stream()
            .filter(named -> named.call().equals(call))
            .map(named -> new Series.Entry(named.name(), call))
            .findFirst()
            .orElseThrow();
    Optional<LocalDate> day = own.date();
    List<Series.Entry> until =
        new ArrayList<>(
            others(document).calls().calls().stream()
                .filter(other -> day.isEmpty() || isBefore(other, day.get()))
                .toList());
    for (NamedCall sibling : document.checked().calls()) { // a log
      Series.Entry entry = new Series.Entry(sibling.name(), sibling.call());
      if (day.isPresent() && isBefore(entry, day.get())) {
        until.add(entry);
      }
    }
    List<Series.Entry> ordered = new ArrayList<>(Series.of(until).calls());
    ordered.add(own);
    return new Series(ordered);
  }

  private static boolean isBefore(Series.Entry call, LocalDate day) {
    return call.date().filter(other -> other.isBefore(day)).isPresent();
  }

  private List<NamedCall> calls(Path file) {
    return documents
        .of(file)
        .map(open -> open.checked().calls())
        .orElseGet(() -> project.calls(file));
  }

  /** The documents of the folder that a file lies in, the last ones by name. */
  private static List<Path> files(Path file) {
    List<Path> files = all(file);
    return files.subList(Math.max(0, files.size() - MOST_READ), files.size());
  }

  /** All documents of the folder that a file lies in, by name. */
  static List<Path> all(Path file) {
    Path folder = file.getParent();
    List<Path> files = new ArrayList<>();
    if (folder == null) {
      return files;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".md")
            && !name.startsWith(".")
            && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      return List.of(); // a folder that is not there yet, or is no more
    }
    files.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return files;
  }
}
