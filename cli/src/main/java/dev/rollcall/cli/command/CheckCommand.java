package dev.rollcall.cli.command;

import dev.rollcall.cli.fix.MendedDocument;
import dev.rollcall.cli.fix.Patch;
import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.link.RunCalls;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileReplacement;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.ReportFormat;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.cli.run.DocumentCheck;
import dev.rollcall.cli.run.OrderedExecution;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        new CommandSpec("check", "Reads calls and reports findings, and mends them with --fix.")
            .operands("INPUT...")
            .choice(
                "--format",
                List.of("human", "json", "github", "sarif"),
                "How findings are written to standard output (default: human).")
            .flag("--fix", "Mend what has one right answer, and report the rest.")
            .flag("--diff", "Show what --fix would do as a patch; write nothing.");
    RunSettings.declareReading(command);
    return command.flag("--quiet", "No summary.").flag("--stacktrace", "Show where a bug is.");
  }

  /** What became of one document. */
  private record Checked(
      Input input, List<Finding> findings, Optional<Throwable> bug, Optional<String> patch) {

    static Checked of(Input input, List<Finding> findings) {
      return new Checked(input, findings, Optional.empty(), Optional.empty());
    }
  }

  /** What is done about findings. */
  private enum Mending {
    NONE,
    FIX,
    DIFF;

    static Mending of(Arguments arguments) {
      if (arguments.isSet("fix") && arguments.isSet("diff")) {
        throw new UsageException("--fix writes and --diff does not; give one of them.");
      }
      if (arguments.isSet("fix") && arguments.operands().contains("-")) {
        throw new UsageException("--fix cannot write standard input; give --diff, or a file.");
      }
      return arguments.isSet("fix") ? FIX : arguments.isSet("diff") ? DIFF : NONE;
    }
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunSettings settings = new RunSettings(arguments);
    ReportFormat format =
        ReportFormat.valueOf(arguments.text("format").orElse("human").toUpperCase(Locale.ROOT));
    Mending mending = Mending.of(arguments);
    RunReport report = RunReport.of(arguments, terminal);
    CallReader reader = new CallReader(settings.parser(), terminal.folder(), terminal.in());
    List<Finding> findings = new ArrayList<>();
    InputFinder finder = new InputFinder(terminal.folder(), settings.calls(reader));
    List<Input> found = find(arguments, finder, findings);
    boolean moved = mending == Mending.FIX && mend(documents(found), reader, findings);
    List<Input> inputs = moved ? find(arguments, finder, new ArrayList<>()) : found;
    Set<Input> shown = mending == Mending.DIFF ? documents(inputs) : Set.of();
    RunCalls calls = new RunCalls(inputs, reader, terminal.folder(), call -> call);
    DocumentCheck check = new DocumentCheck(settings, new LinkCheck(calls::find), arguments);
    new OrderedExecution(settings.jobs())
        .forEach(
            inputs,
            input -> check(input, reader, check, shown),
            checked -> {
              findings.addAll(checked.findings());
              checked.patch().ifPresent(terminal.out()::print);
              checked.bug().ifPresent(bug -> report.bug(checked.input().name(), bug));
              report.document(0, ExitCode.DONE);
            });
    if (mending == Mending.DIFF) {
      report.errors(findings);
    } else {
      terminal.out().print(format.write(findings, false));
    }
    report.count(findings);
    terminal.out().flush();
    report.checkSummary();
    return report.exit();
  }

  private static List<Input> find(Arguments arguments, InputFinder finder, List<Finding> findings) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments.operands()) {
      try {
        inputs.addAll(finder.find(argument));
      } catch (InputException e) {
        findings.add(Finding.of(argument, e.code(), e.sentence()));
      }
    }
    return inputs;
  }

  /** The first input of each document, which may hold several calls. */
  private static Set<Input> documents(List<Input> inputs) {
    Map<String, Input> first = new LinkedHashMap<>();
    inputs.forEach(input -> first.putIfAbsent(path(input), input));
    return new LinkedHashSet<>(first.values());
  }

  private static String path(Input input) {
    return input.file().map(file -> file.normalize().toString()).orElse(input.name());
  }

  /** Mends documents; returns whether any was written, so that its lines may have moved. */
  private boolean mend(Set<Input> documents, CallReader reader, List<Finding> findings) {
    boolean written = false;
    for (Input input : documents) {
      try {
        Optional<MendedDocument> mended =
            reader.mended(input, reader.bytes(input)).filter(MendedDocument::changed);
        if (mended.isPresent() && input.file().isPresent()) {
          Path file = terminal.folder().resolve(input.file().get());
          FileReplacement.write(file, mended.get().before(), mended.get().after());
          written = true;
        }
      } catch (IOException e) {
        String sentence = FileProblem.of(e).writing("the mended document");
        findings.add(Finding.of(input.name(), InputCode.UNWRITABLE, sentence));
      } catch (InputException | OutOfMemoryError | RuntimeException | StackOverflowError e) {
        // told below, where the document is checked
      }
    }
    return written;
  }

  private Checked check(Input input, CallReader reader, DocumentCheck check, Set<Input> shown) {
    try {
      byte[] bytes = reader.bytes(input);
      Optional<String> patch =
          shown.contains(input)
              ? reader
                  .mended(input, bytes)
                  .flatMap(m -> Patch.of(path(input), m.oldText(), m.newText(), m.hidden()))
              : Optional.empty();
      CallReader.Reading reading = reader.read(input, bytes);
      SourceLines lines = reading.lines().orElseGet(() -> new SourceLines("", Set.of()));
      return new Checked(
          input,
          check.findings(input, reading).stream()
              .map(diagnostic -> lines.finding(input.name(), diagnostic))
              .toList(),
          Optional.empty(),
          patch);
    } catch (InputException e) {
      return Checked.of(input, List.of(Finding.of(input.name(), e.code(), e.sentence())));
    } catch (OutOfMemoryError e) {
      InputException tooLarge = InputException.outOfMemory();
      return Checked.of(
          input, List.of(Finding.of(input.name(), tooLarge.code(), tooLarge.sentence())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Checked(input, List.of(), Optional.of(e), Optional.empty());
    }
  }
}
