package dev.rollcall.cli;

import dev.rollcall.cli.command.ChangesCommand;
import dev.rollcall.cli.command.CheckCommand;
import dev.rollcall.cli.command.CompletionScript;
import dev.rollcall.cli.command.ExportCommand;
import dev.rollcall.cli.command.FetchCommand;
import dev.rollcall.cli.command.FishCompletion;
import dev.rollcall.cli.command.HelpText;
import dev.rollcall.cli.command.LspCommand;
import dev.rollcall.cli.command.ManualPage;
import dev.rollcall.cli.command.NextCommand;
import dev.rollcall.cli.command.RosterCommand;
import dev.rollcall.cli.command.WatchCommand;
import dev.rollcall.cli.command.ZshCompletion;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ConfigurationFile;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.model.spelling.Suggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code rollcall} command. */
public final class Rollcall {

  private final Terminal terminal;
  private final ExporterCatalog catalog = new ExporterCatalog();
  private final Map<String, CommandSpec> commands = new LinkedHashMap<>();

  Rollcall(Terminal terminal) {
    this.terminal = terminal;
    List.of(
            ExportCommand.declare(catalog),
            CheckCommand.declare(),
            FetchCommand.declare(),
            WatchCommand.declare(catalog),
            ChangesCommand.declare(),
            RosterCommand.declare(),
            NextCommand.declare(),
            LspCommand.declare(),
            new CommandSpec("help", "Shows how a command is used.")
                .operands("[COMMAND]")
                .flag("--man", "Write the manual page of all commands."),
            new CommandSpec("completion", "Writes a completion script for a shell (default: bash).")
                .operands("[bash|zsh|fish]"))
        .forEach(command -> commands.put(command.name(), command));
  }

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = Terminal.ofProcess();
    terminal.keepForItself();
    Runtime.getRuntime().exit(new Rollcall(terminal).run(arguments).status());
  }

  /** Runs the command. */
  ExitCode run(String... words) {
    try {
      ExitCode exit = run(List.of(words));
      if (terminal.out().checkError() && exit == ExitCode.DONE) {
        terminal.err().println("rollcall: Standard output takes no more; write to a file instead.");
        terminal.err().flush();
        return ExitCode.FINDINGS;
      }
      return exit;
    } catch (UsageException e) {
      terminal.err().println("rollcall: " + e.getMessage());
      terminal.err().flush();
      return ExitCode.USAGE;
    }
  }

  private ExitCode run(List<String> words) {
    if (words.isEmpty()) {
      throw new UsageException("No command is given; see rollcall --help.");
    }
    return switch (words.getFirst()) {
      case "--help", "-h" -> result(HelpText.of(commands.values()));
      case "--version", "-V" -> result("rollcall " + version() + "\n");
      default -> run(command(words.getFirst()), words.subList(1, words.size()));
    };
  }

  private ExitCode run(CommandSpec command, List<String> words) {
    Collection<CommandSpec> all = commands.values();
    Arguments arguments = new ConfigurationFile(terminal.folder()).over(command, words, all);
    if (arguments.isSet("help")) {
      return result(HelpText.of(command));
    }
    List<String> operands = arguments.operands();
    if (operands.isEmpty() && command.operands().filter(o -> !o.startsWith("[")).isPresent()) {
      throw new UsageException(
          "No input is given; name a Markdown file, a folder, or - for standard input.");
    }
    return switch (command.name()) {
      case "export" -> new ExportCommand(catalog, terminal).run(arguments);
      case "check" -> new CheckCommand(terminal).run(arguments);
      case "fetch" -> new FetchCommand(terminal).run(arguments);
      case "watch" -> new WatchCommand(catalog, terminal).run(arguments);
      case "changes" -> new ChangesCommand(terminal).run(arguments);
      case "next" -> new NextCommand(terminal).run(arguments);
      case "roster" -> new RosterCommand(terminal).run(arguments);
      case "lsp" -> new LspCommand(catalog, terminal).run(all, version());
      case "help" -> result(help(arguments));
      case "completion" -> result(completion(operands.isEmpty() ? "bash" : operands.getFirst()));
      default -> throw new IllegalStateException(command.name());
    };
  }

  private String help(Arguments arguments) {
    if (arguments.isSet("man")) {
      return ManualPage.of(commands.values(), version());
    }
    List<String> operands = arguments.operands();
    return operands.isEmpty()
        ? HelpText.of(commands.values())
        : HelpText.of(command(operands.getFirst()));
  }

  private String completion(String shell) {
    return switch (shell) {
      case "bash" -> CompletionScript.of(commands.values());
      case "zsh" -> ZshCompletion.of(commands.values());
      case "fish" -> FishCompletion.of(commands.values());
      default ->
          throw new UsageException(
              "There is no completion for '%s'; give bash or zsh or fish.".formatted(shell));
    };
  }

  private CommandSpec command(String name) {
    CommandSpec command = commands.get(name);
    if (command == null) {
      throw new UsageException(
          "There is no command '%s'; %s"
              .formatted(
                  name,
                  Suggestion.advice(
                      name,
                      commands.keySet(),
                      "give %s.".formatted(String.join(" or ", commands.keySet())))));
    }
    return command;
  }

  private ExitCode result(String text) {
    terminal.out().print(text);
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static String version() {
    String version = Rollcall.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
