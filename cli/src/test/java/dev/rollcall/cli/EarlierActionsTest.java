package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since} also tells of actions that earlier calls asked for. */
class EarlierActionsTest {

  private static final String HEADING = "Open from earlier calls";

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    write("2026-01-08", "ACTION: paint the north crane by 1 March 2026 (Mira Lund)");
    write("2026-01-15", "ACTION: sell ropes (@adaq)", "ACTION: print the timetable");
    write("2026-01-22", "[x] ACTION: print the timetable", "A regatta is planned");
  }

  private void write(String date, String... items) throws IOException {
    Files.writeString(
        folder.resolve(date + ".md"),
        "# Harbour Weekly "
            + date
            + "\n\nPresent: Mira Lund, Ada Quist\n\n## Team Quay\n\n- "
            + String.join("\n- ", items)
            + "\n");
  }

  private CommandRun export(String... options) {
    List<String> words = new ArrayList<>(List.of("export", "-o", "out"));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return run;
  }

  private String html(String date) throws IOException {
    return Files.readString(folder.resolve("out/" + date + ".html"));
  }

  /** The rows of the table below its heading, a line each. */
  private String rows(String date) throws IOException {
    String html = html(date);
    String table = html.substring(html.indexOf("<caption class=\"rc-caption\">" + HEADING));
    return table
        .substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"))
        .replace("</tr>", "\n")
        .replaceAll("</t[dh]>", " | ")
        .replaceAll("<[^>]+>", "");
  }

  @Test
  void standsInATableWithOwnerDueAndSince() throws IOException {
    export(".", "-t", "html", "--since", "auto");
    assertEquals(
        List.of(
            "paint the north crane by 1 March 2026 (Mira Lund) | Mira Lund | 2026-03-01 |"
                + " 2026-01-08 | ",
            "sell ropes (@adaq) | @adaq | – | 2026-01-15 | "),
        rows("2026-01-22").lines().map(String::strip).map(l -> l + " ").toList());
    assertTrue(html("2026-01-22").contains("<th class=\"rc-since\" scope=\"col\">Since</th>"));
    assertFalse(html("2026-01-08").contains(HEADING));
  }

  @Test
  void isInEveryFormatForReadersAndNotInJson() throws IOException {
    export(".", "-t", "pdf,pptx,html,json", "--since", "auto");
    assertTrue(html("2026-01-22").contains(HEADING));
    assertTrue(
        Extracted.handout(Files.readAllBytes(folder.resolve("out/2026-01-22.pdf")))
            .contains(HEADING));
    assertTrue(
        Extracted.slides(Files.readAllBytes(folder.resolve("out/2026-01-22.pptx")))
            .contains(HEADING));
    assertFalse(
        Files.readString(folder.resolve("out/2026-01-22.json")).contains(HEADING),
        "the call's own");
  }

  @Test
  void aSwitchLeavesItOut() throws IOException {
    export(
        ".",
        "--since",
        "auto",
        "--set",
        "html.summary=false",
        "--set",
        "pdf.summary=false",
        "--set",
        "pptx.summary=false");
    assertFalse(html("2026-01-22").contains(HEADING));
    assertTrue(html("2026-01-22").contains("Since 2026-01-15"));
    assertFalse(
        Extracted.handout(Files.readAllBytes(folder.resolve("out/2026-01-22.pdf")))
            .contains(HEADING));
    assertFalse(
        Extracted.slides(Files.readAllBytes(folder.resolve("out/2026-01-22.pptx")))
            .contains(HEADING));
    export(".", "-t", "html");
    assertFalse(html("2026-01-22").contains(HEADING));
  }

  @Test
  void aNamedCallTellsOfItsOwnActions() throws IOException {
    export("2026-01-22.md", "-t", "html", "--since", "2026-01-15.md");
    assertTrue(rows("2026-01-22").contains("sell ropes"));
    assertFalse(rows("2026-01-22").contains("print the timetable"));
    assertFalse(rows("2026-01-22").contains("crane"));
  }

  @Test
  void isWrittenAgainWhenACallFarBeforeChanges() throws IOException {
    String[] options = {"2026-01-22.md", "-t", "html", "--since", "auto", "--changed-only"};
    export(options);
    assertEquals("", export(options).out());
    write("2026-01-08", "ACTION: paint the south crane by 2 March 2026 (Mira Lund)");
    assertEquals(1, export(options).outLines().size());
    assertTrue(rows("2026-01-22").contains("2026-03-02"));
  }

  @Test
  void namesPeopleAsAskedForAndNothingPrivate() throws IOException {
    write(
        "2026-01-15",
        "ACTION: ask Mira Lund for ropes (Mira Lund)",
        "<!-- rollcall: private -->ACTION: hide the SECRET (Mira Lund)<!-- rollcall: /private -->");
    export(".", "--since", "auto", "--people", "initials");
    assertTrue(rows("2026-01-22").contains("M. L."), rows("2026-01-22"));
    Unpacked results = Unpacked.of(folder.resolve("out"));
    assertEquals(List.of(), results.places("lund"));
    assertEquals(List.of(), results.places("secret"));
  }
}
