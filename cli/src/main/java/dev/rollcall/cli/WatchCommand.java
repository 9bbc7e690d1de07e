package dev.rollcall.cli;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.theme.ThemeException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code rollcall watch}: exports again what changed, at each change of a document, picture, theme
 * or template, until the process is ended.
 */
final class WatchCommand {

  /** Editors write a file in several steps; what comes within this time is one change. */
  private static final long SETTLE_MILLIS = 60;

  private final ExporterCatalog catalog;
  private final Terminal terminal;
  private final Map<String, Set<Finding>> told = new HashMap<>();

  WatchCommand(ExporterCatalog catalog, Terminal terminal) {
    this.catalog = catalog;
    this.terminal = terminal;
  }

  /** Declares the command. */
  static CommandSpec declare(ExporterCatalog catalog) {
    return ExportCommand.declareOptions(
        new CommandSpec("watch", "Exports calls again at each change, until Ctrl-C."), catalog);
  }

  /** Runs until the thread is interrupted or the process ended. */
  ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    try (WatchService watcher = FileSystems.getDefault().newWatchService()) {
      for (Path folder : folders(arguments)) {
        folder.register(
            watcher,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
      RunFingerprint run = RunFingerprint.none();
      Changes changes = Changes.everything(terminal.folder());
      do {
        List<Exporter> exporters = catalog.exporters(arguments);
        RunFingerprint now = ExportCommand.fingerprint(arguments, exporters);
        if (!now.equals(run)) { // the first time, and when the theme or a template changed
          run = now;
          changes = Changes.inMemory(terminal.folder(), run);
        }
        export(arguments, exporters, changes, report);
      } while (awaitChange(watcher));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UsageException(
          "The inputs cannot be watched: "
              + FileProblem.of(e).cause()
              + "; name files or folders that are there.");
    }
  }

  private void export(
      Arguments arguments, List<Exporter> exporters, Changes changes, RunReport report) {
    try {
      List<Input> inputs = ExportJob.inputs(arguments, report);
      ExportJob job = new ExportJob(arguments, exporters, inputs, changes, terminal);
      job.run(exported -> job.tell(exported, fresh(exported), report));
      job.index(report);
    } catch (ThemeException e) {
      report.findings(List.of(ExportCommand.themeFinding(arguments, e)));
    }
  }

  /** The findings of a document that were not told the last time it was exported. */
  private List<Finding> fresh(ExportJob.Exported exported) {
    List<Finding> findings = exported.outcome().findings();
    if (exported.outcome().isUpToDate()) {
      return List.of();
    }
    Set<Finding> before = told.put(exported.document().input().name(), new HashSet<>(findings));
    return before == null
        ? findings
        : findings.stream().filter(finding -> !before.contains(finding)).toList();
  }

  /** Waits for a change that is none of our own writing; false when the thread is interrupted. */
  private static boolean awaitChange(WatchService watcher) {
    try {
      boolean relevant = false;
      WatchKey key = watcher.take();
      while (key != null || !relevant) {
        if (key != null) {
          relevant |= key.pollEvents().stream().anyMatch(event -> isSource(event.context()));
          key.reset();
          key = watcher.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        } else {
          key = watcher.take();
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Hidden files are no sources; what is being written is hidden. */
  private static boolean isSource(@Nullable Object name) {
    return name == null || !name.toString().startsWith(".");
  }

  /** The folders that inputs, pictures and files named by options lie in. */
  private Set<Path> folders(Arguments arguments) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String operand : arguments.operands()) {
      if (operand.equals("-")) {
        throw new UsageException("Standard input cannot be watched; name a file or a folder.");
      }
      Path path = terminal.folder().resolve(operand).toAbsolutePath();
      Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
      folders.add(folder.normalize());
    }
    arguments.path("images").ifPresent(folder -> folders.add(folder.toAbsolutePath().normalize()));
    for (Path file : arguments.files()) {
      folders.add(file.toAbsolutePath().resolveSibling("").normalize());
    }
    Set<Path> real = new LinkedHashSet<>();
    for (Path folder : folders) {
      real.add(folder.toRealPath());
    }
    return real;
  }
}
