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
import dev.rollcall.cli.series.CallText;
import dev.rollcall.cli.series.NextDocument;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.series.Series;
import dev.rollcall.series.habit.Habits;
import dev.rollcall.series.habit.Rhythm;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.Promises;
import dev.rollcall.series.promise.TrackedAction;
import dev.rollcall.series.promise.TrackedAction.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code rollcall next}: writes the document that the next call begins with. */
public final class NextCommand {

  private final Terminal terminal;

  public NextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    CommandSpec command =
        new CommandSpec("next", "Writes the next call's document, as the series writes them.")
            .operands("INPUT...")
            .value("-o --output", "PATH", "File to write, a new one (default: standard output).")
            .value("--date", "DATE", "The day of the next call (default: by the calls' rhythm).")
            .value("--template", "FILE.md", "A document to fill instead; nothing in it is moved.");
    RunSettings.declareReading(command);
    return command
        .flag("--include-private", "Take over private parts, too; by default they stay out.")
        .flag("--quiet", "Show errors only.")
        .flag("--stacktrace", "Show where a bug is.");
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    ResultFile result = ResultFile.of(arguments, Optional.empty());
    Optional<LocalDate> wanted = arguments.text("date").map(NextCommand::day);
    Optional<String> template = arguments.path("template").map(NextCommand::text);
    SeriesReader reader = new SeriesReader(terminal, new RunSettings(arguments), report);
    Series series =
        reader.read(ExportJob.inputs(arguments, finding -> report.findings(List.of(finding))));
    Teams teams = Teams.of(series);
    Optional<Habits> habits = Habits.of(series, teams);
    if (habits.isPresent()) {
      LocalDate day =
          wanted
              .or(() -> habits.get().rhythm().map(Rhythm::next))
              .orElseThrow(
                  () ->
                      new UsageException(
                          "The day of the next call cannot be told from these calls; give"
                              + " --date."));
      Map<String, CallText> texts = reader.texts();
      List<TrackedAction> open =
          Promises.of(series, teams).actions().stream()
              .filter(action -> action.state() == State.OPEN)
              .toList();
      NextDocument document = new NextDocument(habits.get(), texts, open, day);
      if (template.isEmpty() && !texts.containsKey(habits.get().last().name())) {
        throw new UsageException(
            "The last call is no Markdown document; give the folder of the documents, or"
                + " --template.");
      }
      result.write(
          template.map(document::filling).orElseGet(document::afterLast), terminal, report);
    }
    return report.exit();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("--date cannot be '" + text + "'; give a day such as 2026-05-14.");
    }
  }

  private static String text(Path file) {
    try {
      return NamedFile.yaml(file);
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    }
  }
}
