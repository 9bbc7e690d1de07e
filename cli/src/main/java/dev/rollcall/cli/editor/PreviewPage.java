package dev.rollcall.cli.editor;

import static java.util.Comparator.comparing;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ConfigurationFile;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.output.StreamTarget;
import dev.rollcall.cli.run.RunContexts;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.image.GivenImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.link.Documents;
import dev.rollcall.export.theme.ThemeException;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.people.RenamedCall;
import dev.rollcall.parser.LoggedCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Documents as {@code rollcall export --to html --html page --output -} shows them. */
final class PreviewPage {

  /** What is shown while somebody types asks no other host for pictures. */
  private static final List<String> OPTIONS =
      List.of("--to=html", "--html=page", "--fetch-images=");

  private final Collection<CommandSpec> commands;
  private final ExporterCatalog catalog;
  private Optional<Kept> kept = Optional.empty();

  PreviewPage(Collection<CommandSpec> commands, ExporterCatalog catalog) {
    this.commands = commands;
    this.catalog = catalog;
  }

  /**
   * What the pages of one folder share, above all pictures that were scaled.
   *
   * @param files where it was read from
   */
  private record Kept(
      Path folder,
      List<FileVersion> files,
      Arguments arguments,
      RunSettings settings,
      RunContexts contexts) {

    boolean holdsFor(Path asked) {
      return folder.equals(asked) && files.stream().allMatch(FileVersion::isCurrent);
    }
  }

  /**
   * A document as a page; of a log its latest call.
   *
   * @param folder where its settings stand
   * @throws IOException when it cannot be shown; the message says why
   */
  synchronized String of(Path file, String text, Path folder) throws IOException {
    Kept shared = kept(folder);
    CallReader reader =
        new CallReader(shared.settings().parser(), folder, InputStream.nullInputStream());
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      CallReader.refuseLarge(bytes);
      Input input = latest(shared.settings().calls(reader).of(Input.of(file), bytes));
      CallReader.Reading reading = reader.read(input, bytes);
      RenamedCall renamed = shared.contexts().people().rename(reading.result().call());
      ImageLoader images =
          new GivenImageLoader(reading.result().pictures(), shared.contexts().images(input));
      for (Exporter exporter : catalog.exporters(shared.arguments())) {
        exporter.export(
            renamed.call(),
            shared
                .contexts()
                .context(
                    source -> images.load(renamed.original(source)),
                    Documents.none(),
                    List.of(),
                    DiagnosticSink.none()),
            new StreamTarget(
                input.baseName(), new PrintStream(page, true, StandardCharsets.UTF_8)));
      }
    } catch (InputException e) {
      throw new IOException(e.sentence(), e);
    }
    return page.toString(StandardCharsets.UTF_8);
  }

  private Kept kept(Path folder) throws IOException {
    Optional<Kept> before = kept.filter(one -> one.holdsFor(folder));
    if (before.isPresent()) {
      return before.get();
    }
    CommandSpec export =
        commands.stream().filter(c -> c.name().equals("export")).findFirst().orElseThrow();
    Arguments arguments = new ConfigurationFile(folder).over(export, OPTIONS, commands);
    try {
      Kept now =
          new Kept(
              folder,
              FileVersion.ofSettings(arguments),
              arguments,
              new RunSettings(arguments),
              new RunContexts(arguments, Integer.MAX_VALUE));
      kept = Optional.of(now);
      return now;
    } catch (ThemeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Input latest(List<Input> calls) {
    return calls.stream()
        .max(comparing(input -> input.call().map(LoggedCall::date).orElse(LocalDate.MIN)))
        .orElseThrow();
  }
}
