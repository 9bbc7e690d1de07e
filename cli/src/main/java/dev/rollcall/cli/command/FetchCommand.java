package dev.rollcall.cli.command;

import dev.rollcall.cli.fix.Patch;
import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.input.InputException;
import dev.rollcall.cli.input.InputFinder;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.RunSettings;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.picture.HomePictures;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.cli.run.RunReport;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.fetch.FetchException;
import dev.rollcall.fetch.FetchSettings;
import dev.rollcall.fetch.Fetched;
import dev.rollcall.fetch.Fetcher;
import dev.rollcall.fetch.Origin;
import dev.rollcall.fetch.PadKind;
import dev.rollcall.fetch.Pictures;
import dev.rollcall.fetch.Repair;
import dev.rollcall.fetch.Secret;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code rollcall fetch}: brings a pad's text and pictures into a folder. */
public final class FetchCommand {

  /** How long one answer may take. */
  private static final Duration TIME = Duration.ofSeconds(60);

  private static final int MOST_PIXELS = 100_000;

  private final Terminal terminal;

  public FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    return new CommandSpec("fetch", "Brings a pad's text and its pictures into a folder.")
        .operands("[URL...]")
        .value("-o --output", "PATH", "Folder to write into (default: the working folder).")
        .choice(
            "--as",
            List.of("auto", "hedgedoc", "hackmd", "etherpad", "raw"),
            "What keeps the document (default: auto, by the address and the answer).")
        .value("--name", "NAME", "The file's name (default: the call's date, else its title).")
        .flag("--force", "Take the pad's text, whatever was changed here.")
        .value("--max-pixels", "N", "Scale pictures down whose longer side has more pixels.")
        .value(
            "--fetch-images",
            "HOST[,HOST]",
            "Other hosts that pictures and redirects may lead to, by https (default: none).")
        .value("--repair", "FOLDER", "Bring the pictures home that its documents name by URL.")
        .value("--config", "FILE", "Options from a file (default: rollcall.yaml, if there).")
        .flag("--quiet", "Show errors only.")
        .flag("--stacktrace", "Show where a bug is.");
  }

  /** Runs the command. */
  public ExitCode run(Arguments arguments) {
    RunReport report = RunReport.of(arguments, terminal);
    Set<String> hosts = RunSettings.hosts(arguments);
    Optional<Integer> maxPixels = arguments.number("max-pixels", 1, MOST_PIXELS);
    Pictures pictures = new HomePictures(hosts, maxPixels);
    List<String> addresses = arguments.operands();
    if (arguments.isSet("repair") == !addresses.isEmpty()) {
      throw new UsageException("Give the address of a document, or --repair with a folder.");
    }
    if (arguments.isSet("repair")) {
      repair(arguments.text("repair").orElseThrow(), new Repair(pictures), report);
      return report.exit();
    }
    Secret secret =
        Secret.of(
            Optional.ofNullable(System.getenv("ROLLCALL_FETCH_TOKEN")),
            Optional.ofNullable(System.getenv("ROLLCALL_FETCH_COOKIE")));
    if (secret.isGiven()) {
      refuseToScatter(addresses);
    }
    if (addresses.size() > 1 && arguments.isSet("name")) {
      throw new UsageException("--name is for one document; leave it out, or give one address.");
    }
    Path folder = arguments.path("output").orElse(terminal.folder());
    FetchSettings settings =
        new FetchSettings(
            folder,
            kind(arguments),
            arguments.text("name").map(FetchCommand::fileName),
            arguments.isSet("force"),
            hosts,
            secret,
            TIME,
            Clock.systemUTC(),
            pictures);
    for (String address : addresses) {
      fetch(address, new Fetcher(settings), folder, report);
    }
    return report.exit();
  }

  private static Optional<PadKind> kind(Arguments arguments) {
    return arguments
        .text("as")
        .filter(as -> !as.equals("auto"))
        .map(as -> PadKind.valueOf(as.toUpperCase(Locale.ROOT)));
  }

  private static String fileName(String name) {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")) {
      throw new UsageException(
          "--name cannot be '" + name + "'; give a name of letters, digits, dots and hyphens.");
    }
    return name;
  }

  /** A secret goes to one origin, and nobody on the way may read it. */
  private static void refuseToScatter(List<String> addresses) {
    try {
      Set<Origin> origins =
          addresses.stream()
              .map(address -> Origin.of(URI.create(address)))
              .collect(Collectors.toSet());
      if (origins.size() > 1) {
        throw new UsageException(
            "A token or cookie goes to one server only; run fetch once for each.");
      }
      if (origins.stream().anyMatch(Origin::isOpen)) {
        throw new UsageException("A token or cookie is sent by https only; give such an address.");
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException("An address is not well formed; give one such as https://….");
    }
  }

  private void fetch(String address, Fetcher fetcher, Path folder, RunReport report) {
    String shown = address.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
    try {
      Fetched fetched = fetcher.fetch(address);
      write(folder, fetched.files());
      switch (fetched.outcome()) {
        case NEW, UPDATED -> terminal.out().println(folder.resolve(fetched.file()));
        case UNCHANGED -> report.note(fetched.file() + ": nothing has changed");
        case LEFT -> report.note(fetched.file() + ": changed here only, and left as it is");
        case CONFLICT -> conflict(fetched, report);
      }
      terminal.out().flush();
      report.findings(
          fetched.findings().stream()
              .map(finding -> SourceLines.withoutText(shown, finding))
              .toList());
    } catch (FetchException e) {
      report.findings(List.of(Finding.of(shown, InputCode.UNREADABLE, e.sentence())));
    } catch (IOException e) {
      report.findings(
          List.of(Finding.of(shown, InputCode.UNWRITABLE, FileProblem.of(e).writing("it"))));
    } catch (IllegalArgumentException e) {
      report.findings(
          List.of(
              Finding.of(
                  shown,
                  InputCode.UNREADABLE,
                  "This is not the address of a document: give one such as"
                      + " https://pad.example.org/ID, without name and password.")));
    }
  }

  private void conflict(Fetched fetched, RunReport report) {
    Patch.of(fetched.file(), fetched.here().orElse(""), fetched.there().orElse(""), Set.of())
        .ifPresent(terminal.out()::print);
    report.findings(
        List.of(
            Finding.of(
                fetched.file(),
                InputCode.UNWRITABLE,
                "It was changed here and at the pad, so nothing is written; bring both together,"
                    + " or take the pad's with --force.")));
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    try (FileTransaction transaction = new OutputFolder().begin()) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        transaction
            .target(folder.resolve(file.getKey()))
            .document(out -> out.write(file.getValue()));
      }
      transaction.commit();
    }
  }

  private void repair(String folder, Repair repair, RunReport report) {
    try {
      for (Input input : new InputFinder(terminal.folder()).find(folder)) {
        repair(input, repair, report);
      }
    } catch (InputException e) {
      report.findings(List.of(Finding.of(folder, e.code(), e.sentence())));
    }
  }

  private void repair(Input input, Repair repair, RunReport report) {
    Path file = input.file().map(terminal.folder()::resolve).orElseThrow();
    try {
      byte[] before = Files.readAllBytes(file);
      String text = Source.decode(input.fileName(), before).text();
      Repair.Repaired repaired = repair.repair(input.fileName(), text);
      if (!repaired.text().equals(text)) {
        Map<String, byte[]> files = new LinkedHashMap<>(repaired.pictures());
        files.put(input.fileName(), Source.encode(repaired.text(), before));
        write(input.folder(terminal.folder()), files);
        terminal.out().println(input.name());
        terminal.out().flush();
      }
      report.findings(
          repaired.findings().stream()
              .map(finding -> SourceLines.withoutText(input.name(), finding))
              .toList());
    } catch (IOException e) {
      report.findings(
          List.of(Finding.of(input.name(), InputCode.UNREADABLE, FileProblem.of(e).reading())));
    }
  }
}
