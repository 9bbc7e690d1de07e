package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual page and the completion scripts tell what the help tells. */
class ShellHelpTest {

  private static final List<String> COMMANDS =
      List.of("export", "check", "watch", "changes", "next", "roster", "lsp", "help", "completion");
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?--([\\w-]+)");

  @TempDir Path folder;

  private String out(String... arguments) {
    CommandRun run = CommandRun.in(folder, arguments);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return run.out();
  }

  @Test
  void everyCommandAndOptionIsThere() {
    String manual = out("help", "--man").replace("\\-", "-");
    String bash = out("completion");
    String zsh = out("completion", "zsh");
    String fish = out("completion", "fish");
    int options = 0;
    for (String command : COMMANDS) {
      assertTrue(manual.contains("\n.SS " + command + "\n"), command);
      assertTrue(bash.contains("    " + command + ") words="), command);
      assertTrue(zsh.contains("    '" + command + ":"), command);
      assertTrue(fish.contains(" -a " + command + " -d "), command);
      for (Matcher option = OPTION.matcher(out("help", command)); option.find(); options++) {
        String name = option.group(1);
        assertTrue(manual.contains("\\fB--" + name + "\\fR"), name);
        assertTrue(bash.contains("--" + name), name);
        assertTrue(zsh.contains("--" + name), name);
        assertTrue(
            Pattern.compile("from " + command + "'(?: -s \\w)? -l " + name + " ")
                .matcher(fish)
                .find(),
            command + " " + name);
      }
    }
    assertTrue(options > 80, () -> "few options in the help");
  }

  @Test
  void bashIsTheShellThatNeedNotBeNamed() {
    assertEquals(out("completion", "bash"), out("completion"));
  }

  @Test
  void choicesAreCompleted() {
    assertTrue(out("completion", "zsh").contains(":value:(human json github sarif)"));
    assertTrue(out("completion", "fish").contains("-l format -x -a 'human json github sarif'"));
  }

  @Test
  void aShellThatIsNotKnownIsRefused() {
    CommandRun run = CommandRun.in(folder, "completion", "tcsh");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        "rollcall: There is no completion for 'tcsh'; give bash or zsh or fish.\n", run.err());
  }

  @Test
  void theManualHoldsNoTextThatGroffTakesForACommand() {
    for (String line : out("help", "--man").lines().toList()) {
      assertFalse(
          line.matches("'.*") || line.matches("\\.(?!TH|SH|SS|TP|br).*"), () -> "request: " + line);
    }
  }
}
