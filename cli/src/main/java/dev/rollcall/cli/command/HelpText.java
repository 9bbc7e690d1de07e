package dev.rollcall.cli.command;

import dev.rollcall.cli.options.CommandSpec;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/** The help of a command, at most 100 columns wide. */
public final class HelpText {

  private static final int WIDTH = 100;
  private static final int MARGIN = 30;

  private final StringBuilder text = new StringBuilder();

  /** The help of one command. */
  public static String of(CommandSpec command) {
    HelpText help = new HelpText();
    help.text.append("Usage: rollcall ").append(command.name()).append(" [OPTION]...");
    command.operands().ifPresent(operands -> help.text.append(' ').append(operands));
    help.text.append('\n').append(command.description()).append("\n\n");
    for (Option option : command.inOrder()) {
      help.row(names(option), option.getDescription());
    }
    return help.text.toString();
  }

  /** The list of all commands. */
  public static String of(Collection<CommandSpec> commands) {
    HelpText help = new HelpText();
    help.text.append("Usage: rollcall COMMAND [OPTION]... [INPUT]...\n");
    help.text.append("Turns community call decks into documents to pass on.\n\n");
    commands.forEach(command -> help.row(command.name(), command.description()));
    help.row("--version", "Shows the version.");
    return help.text.append("\nrollcall help COMMAND shows a command's options.\n").toString();
  }

  private static String names(Option option) {
    String label = option.hasArg() ? " " + option.getArgName() : "";
    String names = option.getOpt() == null ? "    --" : "-" + option.getOpt() + ", --";
    return names + option.getLongOpt() + label;
  }

  private void row(String left, String right) {
    text.append("  ").append(left);
    int column = left.length() + 2;
    if (column > MARGIN - 2) {
      text.append('\n');
      column = 0;
    }
    for (String word : List.of(right.split(" "))) {
      if (column > MARGIN && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        column = 0;
      }
      String gap = column < MARGIN ? " ".repeat(MARGIN - column) : " ";
      text.append(gap).append(word);
      column += gap.length() + word.length();
    }
    text.append('\n');
  }
}
