package dev.rollcall.cli.run;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.link.LinkCheck;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.output.StreamTarget;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ImageCheck;
import dev.rollcall.export.Target;
import dev.rollcall.export.image.GivenImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.link.Documents;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.model.people.RenamedCall;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.series.promise.OpenAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads one document and writes it in all formats asked for, or none. Thread-safe. */
final class DocumentExport {

  private final CallReader reader;
  private final ContextFactory contexts;
  private final RunDocuments documents;
  private final LinkCheck links;
  private final OutputFolder output;
  private final UpToDateCheck changes;
  private final SinceCalls since;
  private final IndexExport index;
  private final int formatsAtOnce;
  private final Terminal terminal;

  /** Makes the context in which documents are exported. */
  interface ContextFactory {

    /** How people are named. */
    PeopleNames people();

    /** Where the pictures of a document are found. */
    ImageLoader images(Input input);

    /** The context for one document and what is told of calls before it. */
    ExportContext context(
        ImageLoader images, Documents documents, List<OpenAction> open, DiagnosticSink findings);
  }

  DocumentExport(
      CallReader reader,
      ContextFactory contexts,
      RunDocuments documents,
      LinkCheck links,
      UpToDateCheck changes,
      SinceCalls since,
      IndexExport index,
      int formatsAtOnce,
      Terminal terminal) {
    this.reader = reader;
    this.contexts = contexts;
    this.documents = documents;
    this.links = links;
    this.output = new OutputFolder();
    this.changes = changes;
    this.since = since;
    this.index = index;
    this.formatsAtOnce = formatsAtOnce;
    this.terminal = terminal;
  }

  /** Exports one document; what goes wrong is in the outcome. */
  DocumentOutcome export(OutputPlan.Document document) {
    Input input = document.input();
    try {
      byte[] bytes = reader.bytes(input);
      ImageLoader images = contexts.images(input);
      if (changes.isUpToDate(document, since.key(input, bytes), images)) {
        index.note(document, Optional.of(SourceImage.hashOf(bytes)), () -> call(input));
        return DocumentOutcome.upToDate();
      }
      return export(document, bytes, images);
    } catch (InputException e) {
      return DocumentOutcome.failed(List.of(Finding.of(input.name(), e.code(), e.sentence())));
    } catch (UnwritableException e) {
      return DocumentOutcome.failed(
          List.of(Finding.of(input.name(), InputCode.UNWRITABLE, String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      String sentence = FileProblem.of(e).writing("the results");
      return DocumentOutcome.failed(
          List.of(Finding.of(input.name(), InputCode.UNWRITABLE, sentence)));
    } catch (OutOfMemoryError e) {
      InputException tooLarge = InputException.outOfMemory();
      return DocumentOutcome.failed(
          List.of(Finding.of(input.name(), tooLarge.code(), tooLarge.sentence())));
    } catch (RuntimeException | StackOverflowError e) {
      return DocumentOutcome.bug(e);
    }
  }

  private DocumentOutcome export(OutputPlan.Document document, byte[] bytes, ImageLoader images)
      throws InputException, IOException {
    Input input = document.input();
    CallReader.Reading reading = reader.read(input, bytes);
    Set<Diagnostic> found = new LinkedHashSet<>(reading.result().diagnostics());
    links.check(reading.result().call(), input.folder(terminal.folder()), found::add);
    Map<String, String> pictures = new ConcurrentHashMap<>();
    RenamedCall renamed = contexts.people().rename(reading.result().call());
    ImageLoader recorded =
        new GivenImageLoader(reading.result().pictures(), changes.recording(images, pictures));
    Call call = renamed.call();
    Call marked = since.in(call, input);
    new ImageCheck(s -> recorded.load(renamed.original(s))).tellMoving(call, found::add);
    List<Path> written = new ArrayList<>();
    Set<Path> files = Set.of();
    boolean refused = isRefused(found); // standard output cannot be taken back
    try (FileTransaction transaction = output.begin()) {
      List<Attempt> attempts = new ArrayList<>();
      new OrderedExecution(formatsAtOnce)
          .forEach(
              refused ? List.<OutputPlan.Result>of() : document.results(),
              result ->
                  attempt(
                      result.exporter().isForReading() ? marked : call,
                      result,
                      s -> recorded.load(renamed.original(s)),
                      transaction,
                      input),
              attempts::add);
      for (Attempt attempt : attempts) {
        found.addAll(attempt.found());
        attempt.rethrow();
        attempt.file().ifPresent(written::add);
      }
      refused |= isRefused(found);
      if (!refused) {
        files = transaction.commit();
      }
    }
    List<Finding> findings = findings(found, input, reading.lines());
    if (refused) {
      changes.forget(document);
      return DocumentOutcome.failed(findings);
    }
    if (reading.takesIn()) {
      changes.forget(document); // what it takes in may change without it
    } else {
      changes.written(document, since.key(input, bytes), pictures, files, found);
    }
    Optional<String> hash =
        reading.takesIn() ? Optional.empty() : Optional.of(SourceImage.hashOf(bytes));
    index.note(document, hash, () -> call);
    return DocumentOutcome.done(written, findings);
  }

  /** The call of a document that is up to date. */
  private Call call(Input input) throws InputException {
    return contexts.people().in(reader.read(input, reader.bytes(input)).result().call());
  }

  /**
   * Whether an error keeps a document from being written. Marks of private parts that do not match
   * do not: what is doubtful is left out already.
   */
  private static boolean isRefused(Set<Diagnostic> found) {
    return found.stream()
        .anyMatch(d -> d.severity() == Severity.ERROR && d.code() != ParserCode.PRIVATE_MALFORMED);
  }

  /**
   * What became of one format.
   *
   * @param failure why it was not written
   */
  private record Attempt(
      Optional<Path> file, Set<Diagnostic> found, Optional<? extends Throwable> failure) {

    void rethrow() throws UnwritableException {
      if (failure.isPresent()) {
        switch (failure.get()) {
          case UnwritableException e -> throw e;
          case RuntimeException e -> throw e;
          case Error e -> throw e;
          case Throwable e -> throw new IllegalStateException(e);
        }
      }
    }
  }

  /** Writes one format; each has findings of its own, so that their order is always the same. */
  private Attempt attempt(
      Call call, OutputPlan.Result result, ImageLoader images, FileTransaction files, Input input) {
    Set<Diagnostic> found = Collections.synchronizedSet(new LinkedHashSet<>());
    try {
      write(
          call,
          result,
          contexts.context(
              images, documents.seenFrom(input, result), since.open(input), found::add),
          files,
          input);
      return new Attempt(result.file(), found, Optional.empty());
    } catch (UnwritableException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Attempt(result.file(), found, Optional.of(e));
    }
  }

  private void write(
      Call call,
      OutputPlan.Result result,
      ExportContext context,
      FileTransaction files,
      Input input)
      throws UnwritableException {
    Target target =
        result
            .file()
            .map(file -> files.target(terminal.folder().resolve(file)))
            .orElseGet(() -> new StreamTarget(input.baseName(), terminal.out()));
    String place = result.file().map(Path::toString).orElse("standard output");
    try {
      result.exporter().export(call, context, target);
    } catch (IOException e) {
      throw new UnwritableException(FileProblem.of(e).writing(place), e);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) { // a library's wrapping
        throw new UnwritableException(FileProblem.of(cause).writing(place), e);
      }
      throw e;
    }
  }

  private static List<Finding> findings(
      Set<Diagnostic> found, Input input, Optional<SourceLines> lines) {
    return found.stream()
        .sorted(SourceLines.ORDER)
        .map(
            diagnostic ->
                lines
                    .map(l -> l.finding(input.name(), diagnostic))
                    .orElseGet(() -> SourceLines.withoutText(input.name(), diagnostic)))
        .toList();
  }

  /** A result cannot be written; the message says what to do. */
  private static final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message, Exception cause) {
      super(message, cause);
    }
  }
}
