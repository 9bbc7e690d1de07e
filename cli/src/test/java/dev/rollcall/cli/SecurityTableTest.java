package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of attacks in {@code docs/security.md} says what the tests try. */
class SecurityTableTest {

  private static final Path PAGE =
      Path.of(System.getProperty("rollcall.root", "..")).resolve("docs/security.md");
  private static final String START = "<!-- attacks -->\n";
  private static final String END = "<!-- /attacks -->";

  @Test
  void theTableIsUpToDate() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    if (System.getProperty("golden", "").equals("accept")) {
      Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
    } else {
      assertEquals(table(), page.substring(from, to));
    }
  }

  private static String table() {
    return "| attack or fault | tried | outcome | test |\n|---|---|---|---|\n"
        + row(
            "pictures outside their folder, devices, pipes, 8 GB files",
            3 * FilesTest.PICTURES.size(),
            "none read",
            "FilesTest")
        + row(
            "options that name folders, pipes, devices, 8 GB, broken or exploding YAML",
            FilesTest.OPTIONS.size() * FilesTest.NAMED.size(),
            "refused, exit 1 or 2",
            "FilesTest")
        + row(
            "links of a folder, and titles, that lead out of it",
            7,
            "nothing read, nothing written there",
            "FilesTest")
        + row(
            "addresses of a server of the test's own",
            10 * NetworkTest.PLACES.size(),
            "not one connection",
            "NetworkTest")
        + row(
            "scripts, handlers, actions, macros, in text and notes of each format",
            2 * ActiveContentTest.ATTEMPTS.size(),
            "none in any export",
            "ActiveContentTest")
        + row(
            "documents that want all memory or time, with 256 MB",
            LimitsTest.BOMBS.size() + 2,
            "exported or refused in time",
            "LimitsTest")
        + row(
            "machines with telling names, paths, zones and languages",
            2,
            "same bytes, nothing told",
            "MetadataTest")
        + row(
            "killed (SIGKILL) at random moments; 200 with `-Pfull`",
            FaultsTest.DEFAULT_KILLS,
            "every file whole, old or new; next run cleans up",
            "FaultsTest")
        + row(
            "disk full (file size limit), standard output full",
            4,
            "old files kept, exit 1",
            "FaultsTest")
        + row(
            "targets that cannot be written, or vanish while they are",
            14,
            "a sentence, exit 1",
            "FaultsTest")
        + row("too little memory to start (`ulimit -v`)", 2, "every file whole", "FaultsTest")
        + row(
            "runs into one folder at once, clocks in 1970, 2038 and 2199",
            10,
            "every file whole and right",
            "FaultsTest");
  }

  private static String row(String attack, int tried, String outcome, String test) {
    return "| %s | %d | %s | `%s` |\n".formatted(attack, tried, outcome, test);
  }
}
