package dev.rollcall.cli.command;

import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.run.ExportJob;
import dev.rollcall.cli.run.ResultFile;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.run.SeriesReader;
import dev.rollcall.cli.series.ChangesText;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.series.Series;
import dev.rollcall.series.change.CallChanges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code rollcall changes}: tells what changed from one call to another. */
public final class ChangesCommand {

  private final Terminal terminal;

  public ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    CommandSpec command =
        new CommandSpec("changes", "Tells what is new, reworded, carried over and gone.")
            .operands("OLD NEW")
            .choice(
                "--format",
                List.of("human", "json", "markdown"),
                "How it is written to standard output (default: human).")
            .value("-o --output", "PATH", "File to write (default: standard output).");
    RunSettings.declareReading(command);
    return RunSettings.declarePrivacy(command)
        .flag("--quiet", "Show errors only.")
        .flag("--stacktrace", "Show where a bug is.");
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    ResultFile result = ResultFile.of(arguments, Optional.empty());
    if (arguments.operands().size() != 2) {
      throw new UsageException("Give two calls to compare: the older, then the newer.");
    }
    SeriesReader reader = new SeriesReader(terminal, new RunSettings(arguments), report);
    Optional<Series.Entry> old = one(arguments.operands().get(0), arguments, reader, report);
    Optional<Series.Entry> now = one(arguments.operands().get(1), arguments, reader, report);
    if (old.isPresent() && now.isPresent()) {
      ChangesText format =
          ChangesText.valueOf(arguments.text("format").orElse("human").toUpperCase(Locale.ROOT));
      result.write(format.write(CallChanges.between(old.get(), now.get())), terminal, report);
    }
    return report.exit();
  }

  /** The call of an argument; of a folder its last. */
  private static Optional<Series.Entry> one(
      String name, Arguments arguments, SeriesReader reader, RunReport report) {
    List<Input> inputs =
        ExportJob.inputs(
            arguments, List.of(name), (Finding finding) -> report.findings(List.of(finding)));
    List<Series.Entry> calls = reader.read(inputs).calls();
    return calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast());
  }
}
