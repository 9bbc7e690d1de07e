package dev.rollcall.cli.command;

import dev.rollcall.cli.options.CommandSpec;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** A script that makes zsh complete commands, options and the values that options take. */
public final class ZshCompletion {

  private ZshCompletion() {}

  /** The script for all commands. */
  public static String of(Collection<CommandSpec> commands) {
    StringBuilder names = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (CommandSpec command : commands) {
      names
          .append("    ")
          .append(quoted(command.name() + ":" + command.description()))
          .append('\n');
      cases.append("    ").append(command.name()).append(")\n      _arguments");
      command
          .inOrder()
          .forEach(option -> cases.append(" \\\n        ").append(of(command, option)));
      cases.append(" \\\n        '*:input:_files' ;;\n");
    }
    return """
        #compdef rollcall
        # Completion for rollcall: put it as _rollcall into a folder of $fpath, or
        # source <(rollcall completion zsh)
        _rollcall() {
          local -a commands
          commands=(
        %s  )
          if (( CURRENT == 2 )); then
            _describe command commands
            return
          fi
          shift words
          (( CURRENT-- ))
          case $words[1] in
        %s  esac
        }
        if [ "$funcstack[1]" = _rollcall ]; then _rollcall "$@"; else compdef _rollcall rollcall; fi
        """
        .formatted(names, cases);
  }

  private static String of(CommandSpec command, Option option) {
    String text = option.getDescription().replaceAll("([\\[\\]:])", "\\\\$1");
    String value = option.hasArg() ? value(command, option) : "";
    String longName = "--" + option.getLongOpt();
    String tail = "[" + text + "]" + value;
    if (option.getOpt() == null) {
      return quoted(longName + tail);
    }
    String shortName = "-" + option.getOpt();
    return "%s{%s,%s}%s"
        .formatted(
            quoted("(" + shortName + " " + longName + ")"), shortName, longName, quoted(tail));
  }

  private static String value(CommandSpec command, Option option) {
    List<String> choices = command.choices().getOrDefault(option.getLongOpt(), List.of());
    return choices.isEmpty() ? ":value:_files" : ":value:(" + String.join(" ", choices) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
