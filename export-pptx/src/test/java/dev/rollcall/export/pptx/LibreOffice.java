package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Another program that opens decks, in a folder of its own. */
final class LibreOffice {

  private final Path folder;

  /** Skips the test where LibreOffice or another program that it needs is not installed. */
  LibreOffice(Path folder, String... alsoNeeded) {
    this.folder = folder;
    assumeInstalled("soffice");
    for (String program : alsoNeeded) {
      assumeInstalled(program);
    }
  }

  /** Opens a deck and saves it as PowerPoint would get it. */
  byte[] savedAgain(byte[] deck) {
    return converted(deck, "pptx", "pptx:Impress MS PowerPoint 2007 XML");
  }

  /** What is shown of a deck, as PDF. */
  Path rendered(byte[] deck) {
    converted(deck, "pdf", "pdf");
    return folder.resolve("out/deck.pdf");
  }

  private byte[] converted(byte[] deck, String extension, String filter) {
    try {
      Path file = Files.write(folder.resolve("deck.pptx"), deck);
      Path out = Files.createDirectories(folder.resolve("out"));
      run(
          "soffice",
          "-env:UserInstallation=" + folder.resolve("profile").toUri(),
          "--headless",
          "--convert-to",
          filter,
          "--outdir",
          out.toString(),
          file.toString());
      return Files.readAllBytes(out.resolve("deck." + extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program to its end. */
  static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("too slow: " + String.join(" ", command));
      }
      assertEquals(0, process.exitValue(), String.join(" ", command));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assumeInstalled(String program) {
    boolean there =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(String.valueOf(System.getenv("PATH")))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
    assumeTrue(there, program + " is not installed");
  }
}
