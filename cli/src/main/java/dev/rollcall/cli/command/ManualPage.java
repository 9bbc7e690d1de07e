package dev.rollcall.cli.command;

import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.terminal.ExitCode;
import java.util.Collection;
import org.apache.commons.cli.Option;

/** The manual page of all commands, as {@code man} reads it (groff_man(7)). */
public final class ManualPage {

  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page, which names the version but no day: the same version has the same page. */
  public static String of(Collection<CommandSpec> commands, String version) {
    ManualPage manual = new ManualPage();
    manual.line(".TH ROLLCALL 1 \"\" \"rollcall " + escaped(version) + "\" \"User Commands\"");
    manual.line(".SH NAME");
    manual.line("rollcall \\- turns decks and minutes of calls into documents to pass on");
    manual.line(".SH SYNOPSIS");
    commands.forEach(manual::synopsis);
    manual.line("\\fBrollcall \\-\\-version\\fR");
    manual.line(".SH DESCRIPTION");
    manual.line("Reads the Markdown decks and minutes of recurring calls,");
    manual.line("and writes them as PDF, PowerPoint, HTML and JSON.");
    manual.line("An input is a Markdown file, a folder of them, a call that was exported as JSON,");
    manual.line("or \\fB\\-\\fR for standard input.");
    manual.line(".SH COMMANDS");
    commands.forEach(manual::command);
    manual.line(".SH FILES");
    manual.line(".TP\n\\fIrollcall.yaml\\fR\nOptions, in the working folder.");
    manual.line(".SH EXIT STATUS");
    for (ExitCode code : ExitCode.values()) {
      manual.line(".TP\n\\fB" + code.status() + "\\fR\n" + escaped(code.meaning()));
    }
    return manual.page.toString();
  }

  private void synopsis(CommandSpec command) {
    String operands = command.operands().map(label -> " \\fI" + escaped(label) + "\\fR").orElse("");
    line("\\fBrollcall %s\\fR [\\fIOPTION\\fR]...%s".formatted(escaped(command.name()), operands));
    line(".br");
  }

  private void command(CommandSpec command) {
    line(".SS " + escaped(command.name()));
    line(escaped(command.description()));
    for (Option option : command.inOrder()) {
      String brief = option.getOpt() == null ? "" : "\\fB\\-" + option.getOpt() + "\\fR, ";
      String value = option.hasArg() ? " \\fI" + escaped(option.getArgName()) + "\\fR" : "";
      line(".TP\n" + brief + "\\fB\\-\\-" + escaped(option.getLongOpt()) + "\\fR" + value);
      line(escaped(option.getDescription()));
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Text of which nothing is a command of groff, whose hyphens can be copied. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
