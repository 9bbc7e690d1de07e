package dev.rollcall.cli;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExportSession;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.ThemeException;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.people.PeopleNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One reading of the arguments of {@code export}: what to read, and what becomes of it. */
final class ExportJob {

  private final Terminal terminal;
  private final RunSettings settings;
  private final OutputPlan plan;
  private final Contexts contexts;
  private final IndexExport index;
  private final DocumentExport export;

  /** A document and what became of it. */
  record Exported(OutputPlan.Document document, DocumentOutcome outcome) {}

  /**
   * Plans the export.
   *
   * @param changes made from the run's fingerprint by whoever knows what is skipped
   * @throws UsageException when the arguments do not fit together
   * @throws ThemeException when the theme cannot be used
   */
  ExportJob(
      Arguments arguments,
      List<Exporter> exporters,
      List<Input> inputs,
      Changes changes,
      Terminal terminal)
      throws ThemeException {
    this.terminal = terminal;
    settings = new RunSettings(arguments);
    plan = OutputPlan.of(inputs, exporters, arguments.text("output"), terminal.folder());
    contexts = new Contexts(settings, settings.theme());
    index = new IndexExport(plan, terminal.folder());
    export =
        new DocumentExport(
            new CallReader(settings.parser(), terminal.folder(), terminal.in()),
            contexts,
            changes,
            index,
            terminal);
  }

  /** How many documents there are. */
  int size() {
    return plan.documents().size();
  }

  /** Exports all documents and hands over what became of them in the order of the inputs. */
  void run(Consumer<Exported> results) {
    new InOrder(settings.jobs())
        .forEach(
            plan.documents(), document -> new Exported(document, export.export(document)), results);
  }

  /** Tells what became of a document: paths on standard output, everything else in the report. */
  void tell(Exported exported, List<Finding> findings, RunReport report) {
    DocumentOutcome outcome = exported.outcome();
    report.findings(findings);
    outcome.bug().ifPresent(bug -> report.bug(exported.document().input().name(), bug));
    outcome.written().forEach(terminal.out()::println);
    terminal.out().flush();
    report.document(outcome.written().size(), outcome.exit());
  }

  /** Writes what leads to the documents exported, where that is asked for, and tells of it. */
  void index(RunReport report) {
    if (!index.isAskedFor()) {
      return;
    }
    List<Finding> findings = new ArrayList<>();
    List<Path> written =
        index.write(contexts.context(ImageLoader.none(), DiagnosticSink.none()), findings);
    report.findings(findings);
    report.files(written.size());
    written.forEach(terminal.out()::println);
    terminal.out().flush();
  }

  /** The documents that the arguments name; what cannot be listed is reported. */
  static List<Input> inputs(Arguments arguments, RunReport report) {
    InputFinder finder = new InputFinder(arguments.workingFolder());
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments.operands()) {
      try {
        inputs.addAll(finder.find(argument));
      } catch (InputException e) {
        report.findings(List.of(Finding.of(argument, e.code(), e.sentence())));
      }
    }
    return inputs;
  }

  /** What the documents of a run share. */
  private static final class Contexts implements DocumentExport.ContextFactory {

    private final RunSettings settings;
    private final Theme theme;
    private final ImageScaler scaler = ImageScaler.create();
    private final ExportSession session = new ExportSession();

    Contexts(RunSettings settings, Theme theme) {
      this.settings = settings;
      this.theme = theme;
    }

    @Override
    public PeopleNames people() {
      return settings.people();
    }

    @Override
    public ImageLoader images(Input input) {
      return settings.images(input);
    }

    @Override
    public ExportContext context(ImageLoader images, DiagnosticSink findings) {
      return ExportContext.builder()
          .theme(theme)
          .images(images)
          .scaler(scaler)
          .session(session)
          .diagnostics(findings)
          .build();
    }
  }
}
