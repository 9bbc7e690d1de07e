package dev.rollcall.cli.command;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.NamedFile;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.run.ExportJob;
import dev.rollcall.cli.run.ResultFile;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.run.SeriesReader;
import dev.rollcall.cli.series.RosterText;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.People;
import dev.rollcall.series.identity.Teams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code rollcall roster}: proposes a roster of the teams that report in calls. */
public final class RosterCommand {

  private final Terminal terminal;

  public RosterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    CommandSpec command =
        new CommandSpec("roster", "Proposes a roster of the teams in calls, for you to review.")
            .operands("INPUT...")
            .value("-o --output", "PATH", "File to write (default: standard output).");
    RunSettings.declareReading(command);
    return RunSettings.declarePrivacy(command)
        .flag("--quiet", "Show errors only.")
        .flag("--stacktrace", "Show where a bug is.");
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    Optional<Path> file = arguments.path("roster");
    ResultFile result = ResultFile.of(arguments, file);
    Optional<String> text = file.map(RosterCommand::text);
    RunSettings settings = new RunSettings(arguments);
    Series series =
        new SeriesReader(terminal, settings, report)
            .read(ExportJob.inputs(arguments, finding -> report.findings(List.of(finding))));
    RosterText roster =
        new RosterText(series, Teams.of(series, settings.knownTeams()), People.of(series));
    result.write(text.map(roster::beside).orElseGet(roster::fresh), terminal, report);
    return report.exit();
  }

  private static String text(Path file) {
    try {
      return NamedFile.yaml(file);
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    }
  }
}
