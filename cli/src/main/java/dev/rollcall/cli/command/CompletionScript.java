package dev.rollcall.cli.command;

import dev.rollcall.cli.options.CommandSpec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A script that makes bash complete commands and options. */
public final class CompletionScript {

  private CompletionScript() {}

  /** The script for all commands. */
  public static String of(Collection<CommandSpec> commands) {
    StringBuilder cases = new StringBuilder();
    for (CommandSpec command : commands) {
      cases.append("    ").append(command.name()).append(") words=\"");
      cases.append(
          command.inOrder().stream()
              .map(option -> "--" + option.getLongOpt())
              .collect(Collectors.joining(" ")));
      cases.append("\" ;;\n");
    }
    StringBuilder values = new StringBuilder();
    commands.stream()
        .flatMap(command -> command.completions().entrySet().stream())
        .distinct()
        .collect(
            Collectors.groupingBy(
                entry -> String.join(" ", entry.getValue()),
                java.util.TreeMap::new,
                Collectors.mapping(entry -> "--" + entry.getKey(), Collectors.toList())))
        .forEach((choices, names) -> values.append(valueCase(names, choices)));
    return """
        # Completion for rollcall. In bash: source <(rollcall completion)
        _rollcall() {
          local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=""
          COMPREPLY=()
          case $previous in
        %s  esac
          if [ "$COMP_CWORD" -eq 1 ]; then
            words="%s --version"
          elif [ "${word#-}" != "$word" ]; then
            case ${COMP_WORDS[1]} in
        %s    esac
          fi
          if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
        }
        complete -o default -F _rollcall rollcall ./rollcall
        """
        .formatted(
            values,
            commands.stream().map(CommandSpec::name).collect(Collectors.joining(" ")),
            cases);
  }

  private static String valueCase(List<String> names, String choices) {
    return "    "
        + names.stream().distinct().collect(Collectors.joining("|"))
        + ") COMPREPLY=($(compgen -W \""
        + choices
        + "\" -- \"$word\")); return ;;\n";
  }
}
