package dev.rollcall.cli.command;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.run.ExportJob;
import dev.rollcall.cli.run.RunContexts;
import dev.rollcall.cli.run.RunFingerprint;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.run.UpToDateCheck;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Progress;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.ExportCode;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code rollcall export}: reads documents and writes them in the formats asked for. */
public final class ExportCommand {

  private final ExporterCatalog catalog;
  private final Terminal terminal;

  public ExportCommand(ExporterCatalog catalog, Terminal terminal) {
    this.catalog = catalog;
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare(ExporterCatalog catalog) {
    return declareOptions(
            new CommandSpec("export", "Exports calls to PDF, PowerPoint, HTML and JSON."), catalog)
        .flag("--changed-only", "Skip what is up to date, judged by content.");
  }

  /** Declares the options that say what is exported and how. */
  static CommandSpec declareOptions(CommandSpec spec, ExporterCatalog catalog) {
    CommandSpec command =
        spec.operands("INPUT...")
            .value(
                "-t --to",
                "FORMAT[,FORMAT]",
                "Formats to write: %s (default: %s)."
                    .formatted(
                        String.join(", ", catalog.ids()), String.join(",", catalog.defaults())))
            .value(
                "-o --output",
                "PATH",
                "Folder (default: beside each input), or a file for one input and one format, or -"
                    + " for standard output.")
            .value(
                "--theme",
                "NAME|FILE",
                "Looks: %s, or a YAML file (default: %s)."
                    .formatted(String.join(", ", Theme.builtIn()), Theme.builtIn().getFirst()))
            .suggest("theme", Theme.builtIn())
            .value(
                "--fetch-images",
                "HOST[,HOST]",
                "Allow https downloads of images from these hosts only (default: none).");
    catalog.declareOptions(command);
    command.value(
        "--since",
        "FILE|auto",
        "Tell what changed since that call; auto: since the one before it in its folder.");
    RunSettings.declareReading(command);
    return RunSettings.declarePrivacy(command)
        .flag("--quiet", "Show errors only.")
        .flag("--stacktrace", "Show where a bug is.");
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    long start = System.nanoTime();
    RunReport report = RunReport.of(arguments, terminal);
    try {
      List<Exporter> exporters = catalog.exporters(arguments);
      List<Input> inputs =
          ExportJob.inputs(arguments, finding -> report.findings(List.of(finding)));
      UpToDateCheck changes =
          arguments.isSet("changed-only")
              ? UpToDateCheck.onDisk(
                  terminal.folder(),
                  fingerprint(arguments, exporters),
                  new RunSettings(arguments).failOn())
              : UpToDateCheck.everything(terminal.folder());
      RunContexts contexts = new RunContexts(arguments, inputs.size());
      ExportJob job = new ExportJob(arguments, exporters, inputs, contexts, changes, terminal);
      try (Progress progress = Progress.of(terminal, job.size(), arguments.isSet("quiet"))) {
        job.run(
            exported -> {
              progress.pause();
              job.tell(exported, exported.outcome().findings(), report);
              progress.done(exported.document().input().name());
            });
      }
      job.index(report);
      changes.save();
      if (job.size() > 1) {
        report.summary((System.nanoTime() - start) / 1e9);
      }
    } catch (ThemeException e) {
      report.findings(List.of(themeFinding(arguments, e)));
    } catch (IOException e) {
      report.findings(
          List.of(
              Finding.of(
                  "output",
                  InputCode.UNWRITABLE,
                  FileProblem.of(e).writing("what --changed-only notes"))));
    }
    return report.exit();
  }

  /** A theme that cannot be used, as a finding. */
  static Finding themeFinding(Arguments arguments, ThemeException e) {
    return Finding.of(
        arguments.text("theme").orElse(Theme.builtIn().getFirst()),
        ExportCode.THEME_UNUSABLE,
        String.valueOf(e.getMessage()));
  }

  /** The hash of the options that change results, and of the files they name. */
  static RunFingerprint fingerprint(Arguments arguments, List<Exporter> exporters) {
    Set<String> neutral =
        Set.of("to", "output", "jobs", "changed-only", "quiet", "stacktrace", "config", "serve");
    return RunFingerprint.of(arguments.given(neutral), arguments.files(), exporters);
  }
}
