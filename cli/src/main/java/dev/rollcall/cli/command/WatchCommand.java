package dev.rollcall.cli.command;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.preview.PreviewServer;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.run.ExportJob;
import dev.rollcall.cli.run.RunContexts;
import dev.rollcall.cli.run.RunFingerprint;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.run.UpToDateCheck;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.theme.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * {@code rollcall watch}: exports again what changed, at each change of a document, picture, theme
 * or template, until the process is ended.
 */
public final class WatchCommand {

  private static final int PORT = 8642;
  private static final int LAST_PORT = 65535;

  private final ExporterCatalog catalog;
  private final Terminal terminal;
  private final Map<String, Map<String, Integer>> told = new HashMap<>();
  private Optional<PreviewServer> server = Optional.empty();
  private Optional<RunContexts> contexts = Optional.empty();
  private RunFingerprint run = RunFingerprint.none();
  private UpToDateCheck changes;

  public WatchCommand(ExporterCatalog catalog, Terminal terminal) {
    this.catalog = catalog;
    this.terminal = terminal;
    changes = UpToDateCheck.everything(terminal.folder());
  }

  /** Declares the command. */
  public static CommandSpec declare(ExporterCatalog catalog) {
    return ExportCommand.declareOptions(
            new CommandSpec("watch", "Exports calls again at each change, until Ctrl-C."), catalog)
        .optionalNumber(
            "--serve",
            "PORT",
            PORT,
            "Also serve the results to browsers on this machine, which follow each change"
                + " (default: "
                + PORT
                + ").");
  }

  /** Runs until the thread is interrupted or the process ended. */
  public ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    try (WatchedFolders watched = new WatchedFolders(arguments, terminal.folder())) {
      watched.look();
      round(arguments, report);
      while (watched.awaitChange()) {
        watched.look();
        try {
          round(arguments, report);
        } catch (UsageException e) { // a template that is being saved, two inputs for one file
          terminal.err().println("rollcall: " + e.getMessage());
          terminal.err().flush();
        }
      }
      return ExitCode.DONE;
    } catch (CancellationException e) { // interrupted while it exported
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UsageException(
          "The inputs cannot be watched: "
              + FileProblem.of(e).cause()
              + "; name files or folders that are there.");
    } finally {
      server.ifPresent(PreviewServer::close);
    }
  }

  /** Exports what changed since the last round. */
  private void round(Arguments arguments, RunReport report) {
    List<Exporter> exporters = catalog.exporters(arguments);
    RunFingerprint now = ExportCommand.fingerprint(arguments, exporters);
    if (!now.equals(run)) { // the first time, and when the theme or a template changed
      changes = UpToDateCheck.inMemory(terminal.folder(), now);
      contexts = contexts(arguments, report);
      run = now;
    }
    contexts.ifPresent(shared -> export(arguments, exporters, shared, report));
  }

  private Optional<RunContexts> contexts(Arguments arguments, RunReport report) {
    try {
      return Optional.of(new RunContexts(arguments, Integer.MAX_VALUE));
    } catch (ThemeException e) {
      report.findings(List.of(ExportCommand.themeFinding(arguments, e)));
      return Optional.empty(); // until the theme is mended
    }
  }

  private void export(
      Arguments arguments, List<Exporter> exporters, RunContexts shared, RunReport report) {
    List<Finding> missing = new ArrayList<>();
    List<Input> inputs = ExportJob.inputs(arguments, missing::add);
    report.findings(fresh("", missing));
    ExportJob job = new ExportJob(arguments, exporters, inputs, shared, changes, terminal);
    if (server.isEmpty() && arguments.isSet("serve")) {
      server = Optional.of(serve(arguments, job));
    }
    boolean[] written = {false};
    job.run(
        exported -> {
          written[0] |= !exported.outcome().written().isEmpty();
          job.tell(exported, fresh(exported), report);
        });
    job.index(report);
    if (written[0]) {
      server.ifPresent(PreviewServer::changed);
    }
  }

  private PreviewServer serve(Arguments arguments, ExportJob job) {
    Set<Path> folders = job.folders();
    if (folders.size() != 1) {
      throw new UsageException(
          "--serve shows one folder, but results go to %d; name one with --output."
              .formatted(folders.size()));
    }
    int port = arguments.number("serve", 0, LAST_PORT).orElse(PORT);
    try {
      PreviewServer started = new PreviewServer(folders.iterator().next(), port);
      terminal.err().println("Serving " + started.address() + " until Ctrl-C");
      terminal.err().flush();
      return started;
    } catch (IOException e) {
      throw new UsageException(
          "Port %d cannot be listened on; give another one with --serve PORT.".formatted(port));
    }
  }

  /** The findings of a document that were not told the last time it was exported. */
  private List<Finding> fresh(ExportJob.Exported exported) {
    return exported.outcome().isUpToDate()
        ? List.of()
        : fresh(exported.document().input().name(), exported.outcome().findings());
  }

  /** Findings are the same wherever they stand by now: a line above moves all below it. */
  private List<Finding> fresh(String where, List<Finding> findings) {
    Map<String, Integer> before = told.getOrDefault(where, Map.of());
    Map<String, Integer> now = new HashMap<>();
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : findings) {
      String same = finding.diagnostic().code().id() + " " + finding.diagnostic().message();
      if (now.merge(same, 1, Integer::sum) > before.getOrDefault(same, 0)) {
        fresh.add(finding);
      }
    }
    told.put(where, now);
    return fresh;
  }
}
