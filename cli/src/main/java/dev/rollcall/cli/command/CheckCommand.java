package dev.rollcall.cli.command;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.link.RunCalls;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.ReportFormat;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.cli.run.OrderedExecution;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.ImageCheck;
import dev.rollcall.export.image.GivenImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code rollcall check}: reads documents and reports what an editor would mend. */
public final class CheckCommand {

  private final Terminal terminal;

  public CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    CommandSpec command =
        new CommandSpec("check", "Reads calls and reports findings; writes nothing.")
            .operands("INPUT...")
            .choice(
                "--format",
                List.of("human", "json", "github", "sarif"),
                "How findings are written to standard output (default: human).");
    RunSettings.declareReading(command);
    return command.flag("--quiet", "No summary.").flag("--stacktrace", "Show where a bug is.");
  }

  /** What became of one document. */
  private record Checked(Input input, List<Finding> findings, Optional<Throwable> bug) {}

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunSettings settings = new RunSettings(arguments);
    ReportFormat format =
        ReportFormat.valueOf(arguments.text("format").orElse("human").toUpperCase(Locale.ROOT));
    RunReport report = RunReport.of(arguments, terminal);
    CallReader reader = new CallReader(settings.parser(), terminal.folder(), terminal.in());
    List<String> ignored = arguments.list("ignore");
    List<Finding> findings = new ArrayList<>();
    InputFinder finder = new InputFinder(terminal.folder(), settings.calls(reader));
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments.operands()) {
      try {
        inputs.addAll(finder.find(argument));
      } catch (InputException e) {
        findings.add(Finding.of(argument, e.code(), e.sentence()));
      }
    }
    LinkCheck links = new LinkCheck(new RunCalls(inputs, reader, terminal.folder(), call -> call));
    new OrderedExecution(settings.jobs())
        .forEach(
            inputs,
            input -> check(input, reader, links, settings, ignored),
            checked -> {
              findings.addAll(checked.findings());
              checked.bug().ifPresent(bug -> report.bug(checked.input().name(), bug));
              report.document(0, ExitCode.DONE);
            });
    report.count(findings);
    terminal.out().print(format.write(findings, false));
    terminal.out().flush();
    report.checkSummary();
    return report.exit();
  }

  private Checked check(
      Input input, CallReader reader, LinkCheck links, RunSettings settings, List<String> ignored) {
    try {
      CallReader.Reading reading = reader.read(input, reader.bytes(input));
      SourceLines lines = reading.lines().orElseGet(() -> new SourceLines("", Set.of()));
      Set<Diagnostic> found = new LinkedHashSet<>(reading.result().diagnostics());
      reading
          .result()
          .recognition()
          .diagnostic()
          .filter(told -> !ignored.contains(told.code().id()))
          .ifPresent(found::add);
      ImageLoader images =
          new GivenImageLoader(reading.result().pictures(), settings.images(input));
      ImageCheck pictures = new ImageCheck(images);
      pictures.check(reading.result().call(), found::add);
      pictures.tellMoving(reading.result().call(), found::add);
      links.check(reading.result().call(), input.folder(terminal.folder()), found::add);
      return new Checked(
          input,
          found.stream()
              .sorted(SourceLines.ORDER)
              .map(diagnostic -> lines.finding(input.name(), diagnostic))
              .toList(),
          Optional.empty());
    } catch (InputException e) {
      return new Checked(
          input, List.of(Finding.of(input.name(), e.code(), e.sentence())), Optional.empty());
    } catch (OutOfMemoryError e) {
      InputException tooLarge = InputException.outOfMemory();
      return new Checked(
          input,
          List.of(Finding.of(input.name(), tooLarge.code(), tooLarge.sentence())),
          Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Checked(input, List.of(), Optional.of(e));
    }
  }
}
