package dev.rollcall.cli.command;

import dev.rollcall.cli.options.CommandSpec;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** A script that makes fish complete commands, options and the values that options take. */
public final class FishCompletion {

  private FishCompletion() {}

  /** The script for all commands. */
  public static String of(Collection<CommandSpec> commands) {
    StringBuilder script =
        new StringBuilder(
            """
            # Completion for rollcall: put it into ~/.config/fish/completions/rollcall.fish, or
            # rollcall completion fish | source
            """);
    for (CommandSpec command : commands) {
      script.append(
          "complete -c rollcall -f -n __fish_use_subcommand -a %s -d %s\n"
              .formatted(command.name(), quoted(command.description())));
    }
    script.append(
        "complete -c rollcall -n __fish_use_subcommand -l version -d 'Shows the version.'\n");
    for (CommandSpec command : commands) {
      command.inOrder().forEach(option -> script.append(of(command, option)));
    }
    return script.toString();
  }

  private static String of(CommandSpec command, Option option) {
    String brief = option.getOpt() == null ? "" : " -s " + option.getOpt();
    List<String> choices = command.completions().getOrDefault(option.getLongOpt(), List.of());
    boolean files = !command.choices().containsKey(option.getLongOpt());
    String value =
        choices.isEmpty()
            ? " -r"
            : (files ? " -r -a " : " -x -a ") + quoted(String.join(" ", choices));
    return "complete -c rollcall -n '__fish_seen_subcommand_from %s'%s -l %s%s -d %s\n"
        .formatted(
            command.name(),
            brief,
            option.getLongOpt(),
            option.hasArg() ? value : "",
            quoted(option.getDescription()));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
