package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links within a document, and between the documents of one run, lead somewhere in every format.
 */
class LinksTest {

  private static final String MAY =
      """
      ---
      title: Quay round
      type: slide
      ---

      # Quay round

      ## Community Call 2026-05-07

      ---

      # Team Cranes

      - waits for [gates](#Team-Gates) and [ropes](#ropes)
      - see [June](sub/june%20call.md), [its locks](<sub/june call.md#Team-Locks>), [July](july.md)

      ---

      # Team Gates

      ### Ropes

      - x
      """;

  private static final String JUNE =
      """
      # Quay round 2026-06-04

      ## Team Locks

      - as in [May](../may.md#ropes), [no](../may.md#boats), [lost](#nets)
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("may.md"), MAY);
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/june call.md"), JUNE);
  }

  private CommandRun export(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("export", "may.md", "sub/june call.md"));
    all.addAll(List.of(arguments));
    return CommandRun.in(folder, all.toArray(String[]::new));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void inHtml() throws IOException {
    export("--to", "html");
    String may = Files.readString(folder.resolve("may.html"));
    List<String> own = all("(?<=<a href=\"#)[^\"]*(?=\">(?:gates|ropes))", may);
    assertEquals(2, own.size(), may);
    own.forEach(id -> assertEquals(1, all("id=\"" + id + "\"", may).size(), id));
    String june = Files.readString(folder.resolve("sub/june call.html"));
    String locks = all("id=\"[^\"]*-team-locks\"", june).getFirst().substring(4);
    assertTrue(may.contains("<a href=\"sub/june%20call.html\">June"), may);
    assertTrue(may.contains("<a href=\"sub/june%20call.html#" + locks + ">its locks"), may);
    String gates = all("id=\"[^\"]*-team-gates\"", may).getFirst().substring(4);
    assertTrue(june.contains("<a href=\"../may.html#" + gates + ">May"), june);
    assertTrue(june.contains("<a href=\"../may.html\">no"), june);
  }

  @Test
  void inOneFolder() throws IOException {
    export("--to", "html", "-o", "out/");
    String june = Files.readString(folder.resolve("out/june call.html"));
    assertTrue(june.contains("<a href=\"may.html#"), june);
  }

  @Test
  void inPdfAndPptx() throws IOException {
    export("--to", "pdf,pptx", "-o", "out/");
    Unpacked results = Unpacked.of(folder.resolve("out"));
    assertTrue(results.places("june%20call.pdf").size() > 0);
    assertTrue(results.places("june%20call.pptx").size() > 0);
    assertTrue(results.places("may.pptx").size() > 0);
    assertEquals(List.of(), results.places("june%20call.md"));
  }

  @Test
  void ofDocumentsThatAreNotInTheRunStay() throws IOException {
    CommandRun.in(folder, "export", "may.md", "--to", "html");
    String may = Files.readString(folder.resolve("may.html"));
    assertTrue(may.contains("<a href=\"sub/june%20call.md\">June"), may);
  }

  @Test
  void thatLeadNowhereAreReported() {
    CommandRun run = CommandRun.in(folder, "check", "may.md", "sub/june call.md");
    List<String> found = all("(?m)^\\S.*\\[dangling-link]$", run.out());
    assertEquals(
        List.of(
            "may.md:15:79: warning: There is no document 'july.md'; mend the link or remove it."
                + " [dangling-link]",
            "sub/june call.md:5:33: warning: No heading of 'may.md' is called 'boats'; name one as"
                + " GitHub does, such as #team-quay. [dangling-link]",
            "sub/june call.md:5:56: warning: No heading is called 'nets'; name one as GitHub does,"
                + " such as #team-quay. [dangling-link]"),
        found);
  }
}
