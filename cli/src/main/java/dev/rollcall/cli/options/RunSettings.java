package dev.rollcall.cli.options;

import dev.rollcall.cli.input.CallReader;
import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.Input;
import dev.rollcall.cli.input.LoggedCalls;
import dev.rollcall.cli.input.NamedFile;
import dev.rollcall.export.image.FetchLimits;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.RemoteImageLoader;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.ThemeException;
import dev.rollcall.export.theme.ThemeReader;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.model.spelling.Suggestion;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.RoleWords;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.RosterReader;
import dev.rollcall.series.identity.KnownTeam;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands share: how documents are read, where pictures lie, when findings fail a run. */
public final class RunSettings {

  private final Arguments arguments;
  private final Map<Path, ImageLoader> loaders = new ConcurrentHashMap<>();
  private @Nullable CallParser parser;

  public RunSettings(Arguments arguments) {
    this.arguments = arguments;
  }

  /** Declares the options that say how documents are read. */
  public static void declareReading(CommandSpec command) {
    command
        .value(
            "--images",
            "DIR",
            "Where images lie that the document names by URL (default: the input's folder).")
        .value(
            "--roster",
            "FILE",
            "The community's teams, their other names and who is expected (default: the teams of"
                + " rollcall.yaml).")
        .value(
            "--roles",
            "FILE",
            "A community's own words for who was there, who took notes and so on (default: the roles of"
                + " rollcall.yaml).")
        .choice(
            "--breaks",
            List.of("auto", "true", "false"),
            "Whether a single newline is a line break (default: auto, by how the text is wrapped);"
                + " the front matter wins.")
        .choice(
            "--dialect",
            dialects(),
            "Which tool documents are written for (default: auto, by what they say and use).")
        .value(
            "--call",
            "all|latest|DATE",
            "Which calls of a document that is a log of several (default: all).")
        .value("--config", "FILE", "Options from a file (default: rollcall.yaml, if there).")
        .choice(
            "--fail-on",
            List.of("error", "warning"),
            "From which findings on the exit code is 1 (default: error).")
        .value("--ignore", "CODE[,CODE]", "Findings to leave out, such as placeholder-reporter.")
        .value("-j --jobs", "N", "Documents at a time (default: the machine's cores).");
  }

  /** Declares the options that say who and what is shown. */
  public static CommandSpec declarePrivacy(CommandSpec command) {
    return command
        .choice(
            "--people",
            List.of("full", "handles", "initials"),
            "How people are named (default: full).")
        .flag("--include-private", "Export private parts, too; by default they stay out.");
  }

  private static List<String> dialects() {
    return Stream.concat(Stream.of("auto"), CallParser.dialects().stream()).toList();
  }

  /** The parser as the options ask for it, the same one each time. */
  public synchronized CallParser parser() {
    if (parser == null) {
      parser = newParser();
    }
    return parser;
  }

  private CallParser newParser() {
    CallParser.Builder parser = CallParser.builder();
    arguments.list("ignore").forEach(parser::ignore);
    parser.breaks(
        LineBreaks.valueOf(arguments.text("breaks").orElse("auto").toUpperCase(Locale.ROOT)));
    arguments.text("dialect").ifPresent(parser::dialect);
    parser.includePrivate(arguments.isSet("include-private"));
    arguments.path("roster").map(RunSettings::roster).ifPresent(parser::roster);
    arguments.path("roles").map(file -> yaml(file, RoleWords::read)).ifPresent(parser::roles);
    return parser.build();
  }

  /** Which calls are read of documents that hold several. */
  public LoggedCalls calls(CallReader reader) {
    String choice = arguments.text("call").orElse("all");
    try {
      return new LoggedCalls(reader, choice);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--call is all, latest or a date such as 2024-05-07, not '" + choice + "'.");
    }
  }

  /** The teams and people that are known. */
  public Roster roster() {
    return arguments.path("roster").map(RunSettings::roster).orElse(Roster.empty());
  }

  /** The teams of the roster, for what is told of several calls. */
  public List<KnownTeam> knownTeams() {
    return roster().teams().stream()
        .map(team -> new KnownTeam(team.id(), team.name(), team.aliases(), team.kind()))
        .toList();
  }

  /** How people are named in exports. */
  public PeopleNames people() {
    return PeopleNames.valueOf(arguments.text("people").orElse("full").toUpperCase(Locale.ROOT));
  }

  private static Roster roster(Path file) {
    return yaml(file, RosterReader::read);
  }

  private static <T> T yaml(Path file, Function<String, T> reader) {
    try {
      return reader.apply(NamedFile.yaml(file));
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  /**
   * The theme asked for.
   *
   * @throws UsageException when there is no theme of that name
   * @throws ThemeException when its file cannot be used
   */
  public Theme theme() throws ThemeException {
    String name = arguments.text("theme").orElse(Theme.builtIn().getFirst());
    Optional<Theme> builtIn = Theme.builtIn(name);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    if (name.indexOf('.') < 0) {
      throw new UsageException(
          "There is no theme '%s'; %s"
              .formatted(
                  name,
                  Suggestion.advice(
                      name,
                      Theme.builtIn(),
                      "give %s or a YAML file.".formatted(String.join(", ", Theme.builtIn())))));
    }
    return new ThemeReader().read(arguments.workingFolder().resolve(name));
  }

  /** Finds the pictures of a document; documents of one folder share what is found. */
  public ImageLoader images(Input input) {
    return loaders.computeIfAbsent(
        arguments.path("images").orElse(input.folder(arguments.workingFolder())), this::images);
  }

  private ImageLoader images(Path folder) {
    ImageLoader near = new FolderImageLoader(folder);
    Set<String> hosts = hosts(arguments);
    return hosts.isEmpty() ? near : new RemoteImageLoader(near, hosts, FetchLimits.defaults());
  }

  /** The hosts that may be asked. */
  public static Set<String> hosts(Arguments arguments) {
    List<String> hosts = arguments.list("fetch-images");
    for (String host : hosts) {
      if (!host.matches("[A-Za-z0-9.-]+")) {
        throw new UsageException(
            "'" + host + "' is not the name of a host; give one such as pad.example.org.");
      }
    }
    return Set.copyOf(hosts);
  }

  /** How many documents are worked on at a time. */
  public int jobs() {
    return arguments
        .number("jobs", 1, 1024)
        .orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  /** From which severity on a finding fails the run. */
  public Severity failOn() {
    return arguments.text("fail-on").orElse("error").equals("warning")
        ? Severity.WARNING
        : Severity.ERROR;
  }
}
