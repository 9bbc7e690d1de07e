package dev.rollcall.cli.command;

import dev.rollcall.cli.editor.EditorProject;
import dev.rollcall.cli.options.CommandSpec;
import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import dev.rollcall.lsp.RollcallServer;
import java.util.Collection;

/** {@code rollcall lsp}: serves an editor over standard input and output. */
public final class LspCommand {

  private final ExporterCatalog catalog;
  private final Terminal terminal;

  public LspCommand(ExporterCatalog catalog, Terminal terminal) {
    this.catalog = catalog;
    this.terminal = terminal;
  }

  /** Declares the command. */
  public static CommandSpec declare() {
    return new CommandSpec("lsp", "Serves an editor with findings, fixes and more while one types.")
        .flag("--stdio", "Speak over standard input and output, as it always does.");
  }

  /**
   * Serves until the editor ends it.
   *
   * @param commands all commands, whose options settings are
   * @param version what the server tells of itself
   */
  public ExitCode run(Collection<CommandSpec> commands, String version) {
    try {
      boolean asked =
          RollcallServer.serve(
              EditorProject.of(commands, catalog), version, terminal.in(), terminal.out());
      return asked ? ExitCode.DONE : ExitCode.FINDINGS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FINDINGS;
    }
  }
}
