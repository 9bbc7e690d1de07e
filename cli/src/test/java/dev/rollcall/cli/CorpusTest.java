package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.options.ExporterCatalog;
import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports every real document at hand in every format, twice. */
class CorpusTest {

  @TempDir Path out;

  @Test
  void everyDocumentInEveryFormatTwiceTheSame() throws IOException {
    String corpus = System.getProperty("rollcall.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "rollcall.corpus names no folder of decks");
    List<String> once = export(corpus, "once");
    List<String> twice = export(corpus, "twice");
    assertEquals(once.size(), twice.size());
    for (String file : once) {
      Path other = out.resolve("twice").resolve(out.resolve("once").relativize(Path.of(file)));
      assertEquals(-1, Files.mismatch(Path.of(file), other), file);
    }
  }

  private List<String> export(String corpus, String folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("export", "--quiet", "-o"));
    arguments.add(out.resolve(folder).toString());
    arguments.addAll(List.of("--to", String.join(",", new ExporterCatalog().ids())));
    int documents = 0;
    for (String kind : List.of("decks", "minutes")) {
      Path inputs = Path.of(corpus, kind);
      arguments.add(inputs.toString());
      try (Stream<Path> files = Files.list(inputs)) {
        documents += (int) files.filter(file -> file.toString().endsWith(".md")).count();
      }
    }
    CommandRun run = CommandRun.in(Path.of(""), arguments.toArray(String[]::new));
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.exit());
    assertTrue(documents > 0);
    int each = new ExporterCatalog().ids().size() - 1; // a digest is one document about all
    assertEquals(documents * each + 1, run.outLines().size());
    return run.outLines();
  }
}
