package dev.rollcall.cli.run;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.link.RunCalls;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.link.Documents;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One reading of the arguments of {@code export}: what to read, and what becomes of it. */
public final class ExportJob {

  private final Terminal terminal;
  private final RunSettings settings;
  private final OutputPlan plan;
  private final RunContexts contexts;
  private final IndexExport index;
  private final DocumentExport export;

  /** A document and what became of it. */
  public record Exported(OutputPlan.Document document, DocumentOutcome outcome) {}

  /**
   * Plans the export.
   *
   * @param contexts what the documents share
   * @param changes made from the run's fingerprint by whoever knows what is skipped
   * @throws UsageException when the arguments do not fit together
   */
  public ExportJob(
      Arguments arguments,
      List<Exporter> exporters,
      List<Input> inputs,
      RunContexts contexts,
      UpToDateCheck changes,
      Terminal terminal) {
    this.terminal = terminal;
    settings = contexts.settings();
    plan = OutputPlan.of(inputs, exporters, arguments.text("output"), terminal.folder());
    this.contexts = contexts;
    index = new IndexExport(plan, changes, terminal);
    CallReader reader = new CallReader(settings.parser(), terminal.folder(), terminal.in());
    RunCalls calls = new RunCalls(inputs, reader, terminal.folder(), settings.people()::in);
    export =
        new DocumentExport(
            reader,
            contexts,
            new RunDocuments(plan, calls, terminal.folder()),
            new LinkCheck(calls::find),
            changes,
            new SinceCalls(arguments, settings, reader),
            index,
            plan.documents().size() == 1 ? settings.jobs() : 1, // several are enough to do
            terminal);
  }

  /** The folders that results go to; none for standard output. */
  public Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    Stream.concat(
            plan.documents().stream().flatMap(document -> document.results().stream()),
            plan.collections().stream())
        .flatMap(result -> result.file().stream())
        .map(file -> terminal.folder().resolve(file).toAbsolutePath().normalize())
        .forEach(file -> folders.add(file.resolveSibling("").normalize()));
    return folders;
  }

  /** How many documents there are. */
  public int size() {
    return plan.documents().size();
  }

  /**
   * Lets exporters read ahead on a thread of their own. Worth it for one document: its export waits
   * for nothing else, and another processor has nothing else to do.
   */
  private void prepare() {
    if (plan.documents().size() != 1 || settings.jobs() == 1) {
      return;
    }
    ExportContext context =
        contexts.context(ImageLoader.none(), Documents.none(), List.of(), DiagnosticSink.none());
    List<OutputPlan.Result> results = plan.documents().getFirst().results();
    Thread.ofPlatform()
        .daemon()
        .name("rollcall-prepare")
        .start(
            () -> {
              try {
                results.forEach(result -> result.exporter().prepare(context));
              } catch (RuntimeException | Error e) {
                // The export meets the same, and tells of it.
              }
            });
  }

  /** Exports all documents and hands over what became of them in the order of the inputs. */
  public void run(Consumer<Exported> results) {
    prepare();
    new OrderedExecution(settings.jobs())
        .forEach(
            plan.documents(), document -> new Exported(document, export.export(document)), results);
  }

  /** Tells what became of a document: paths on standard output, everything else in the report. */
  public void tell(Exported exported, List<Finding> findings, RunReport report) {
    DocumentOutcome outcome = exported.outcome();
    report.findings(findings);
    outcome.bug().ifPresent(bug -> report.bug(exported.document().input().name(), bug));
    outcome.written().forEach(terminal.out()::println);
    terminal.out().flush();
    report.document(outcome.written().size(), outcome.exit());
  }

  /** Writes what leads to the documents exported, where that is asked for, and tells of it. */
  public void index(RunReport report) {
    if (!index.isAskedFor()) {
      return;
    }
    List<Finding> findings = new ArrayList<>();
    List<Path> written =
        index.write(
            found -> contexts.context(ImageLoader.none(), Documents.none(), List.of(), found),
            settings.jobs(),
            findings);
    report.findings(findings);
    report.files(written.size());
    written.forEach(terminal.out()::println);
    terminal.out().flush();
  }

  /** The documents that the arguments name; what cannot be listed goes to {@code findings}. */
  public static List<Input> inputs(Arguments arguments, Consumer<Finding> findings) {
    return inputs(arguments, arguments.operands(), findings);
  }

  /** The documents behind some of the arguments' operands. */
  public static List<Input> inputs(
      Arguments arguments, List<String> operands, Consumer<Finding> findings) {
    RunSettings settings = new RunSettings(arguments);
    CallReader reader =
        new CallReader(settings::parser, arguments.workingFolder(), InputStream.nullInputStream());
    InputFinder finder = new InputFinder(arguments.workingFolder(), settings.calls(reader));
    List<Input> inputs = new ArrayList<>();
    for (String argument : operands) {
      try {
        inputs.addAll(finder.find(argument));
      } catch (InputException e) {
        findings.accept(Finding.of(argument, e.code(), e.sentence()));
      }
    }
    return inputs;
  }
}
