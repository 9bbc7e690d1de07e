package dev.rollcall.cli.run;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.InputCode;
import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.cli.output.FileTransaction;
import dev.rollcall.cli.output.OutputFolder;
import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a command writes its one text: a file that is not there yet, or standard output.
 *
 * @param file empty for standard output
 */
public record ResultFile(Optional<Path> file) {

  /**
   * The file that {@code --output} names.
   *
   * @param own the only file that may be written over
   * @throws UsageException when another one stands there
   */
  public static ResultFile of(Arguments arguments, Optional<Path> own) {
    Optional<Path> file =
        arguments.text("output").filter(name -> !name.equals("-")).isPresent()
            ? arguments.path("output")
            : Optional.empty();
    if (file.isPresent() && Files.exists(file.get()) && !isSame(file.get(), own)) {
      throw new UsageException(
          "There is %s already; give --output the name of a new file.".formatted(file.get()));
    }
    return new ResultFile(file);
  }

  private static boolean isSame(Path file, Optional<Path> own) {
    return own.filter(o -> o.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()))
        .isPresent();
  }

  /** Writes the text and names the file. */
  public void write(String text, Terminal terminal, RunReport report) {
    if (file.isEmpty()) {
      terminal.out().print(text);
      terminal.out().flush();
      return;
    }
    try (FileTransaction files = new OutputFolder().begin()) {
      files.target(file.get()).document(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      files.commit();
      terminal.out().println(file.get());
      terminal.out().flush();
    } catch (IOException e) {
      report.findings(
          List.of(
              Finding.of(
                  file.get().toString(),
                  InputCode.UNWRITABLE,
                  FileProblem.of(e).writing("the result"))));
    }
  }
}
