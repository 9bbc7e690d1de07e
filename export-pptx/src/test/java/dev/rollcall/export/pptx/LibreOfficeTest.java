package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What another program makes of a deck; skipped where LibreOffice or poppler is not installed. */
class LibreOfficeTest {

  private static final double LEAST = 12; // points; a word's box is a fifth higher than its type

  @TempDir private Path folder;

  @Test
  void whatIsShownIsOnTheSlideAndLargeEnough() throws Exception {
    assumeInstalled("soffice", "pdftotext");
    Path deck = Files.write(folder.resolve("deck.pptx"), Decks.export(SampleCalls.deck()));
    convert(deck, "pdf");
    Path words = folder.resolve("words.html");
    run("pdftotext", "-bbox", folder.resolve("deck.pdf").toString(), words.toString());
    Pattern page = Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\"");
    Pattern word =
        Pattern.compile(
            "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\""
                + " yMax=\"([-0-9.]+)\">(.*)</word>");
    double width = 0;
    double height = 0;
    int seen = 0;
    for (String line : Files.readAllLines(words)) {
      Matcher size = page.matcher(line);
      if (size.find()) {
        width = Double.parseDouble(size.group(1));
        height = Double.parseDouble(size.group(2));
      }
      Matcher found = word.matcher(line);
      if (found.find()) {
        seen++;
        double top = Double.parseDouble(found.group(2));
        double bottom = Double.parseDouble(found.group(4));
        assertTrue(Double.parseDouble(found.group(1)) >= 0, line);
        assertTrue(Double.parseDouble(found.group(3)) <= width, line);
        assertTrue(top >= 0 && bottom <= height, line);
        // The text of a hidden title is outside of the slide and so not in the file at all.
        boolean furniture = top > height * 0.9;
        assertTrue(bottom - top >= (furniture ? LEAST : LEAST * 1.1), line);
      }
    }
    assertTrue(seen > 500, "words " + seen);
  }

  @Test
  void aRoundTripKeepsTitlesLevelsLinksNotesAndDescriptions() throws Exception {
    assumeInstalled("soffice");
    byte[] bytes = Decks.export(SampleCalls.deck());
    Path deck = Files.write(folder.resolve("deck.pptx"), bytes);
    Path again = Files.createDirectory(folder.resolve("again"));
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pptx:Impress MS PowerPoint 2007 XML",
        "--outdir",
        again.toString(),
        deck.toString());
    DeckReader before = new DeckReader(bytes);
    DeckReader after = new DeckReader(Files.readAllBytes(again.resolve("deck.pptx")));
    assertEquals(before.slides().size(), after.slides().size());
    for (int i = 0; i < before.slides().size(); i++) {
      String first = before.slides().get(i);
      String second = after.slides().get(i);
      assertEquals(paragraphs(before, first), paragraphs(after, second), first);
      assertEquals(descriptions(before, first), descriptions(after, second), first);
      assertEquals(links(before, first), links(after, second), first);
      assertEquals(notes(before, first), notes(after, second), first);
    }
  }

  private static List<String> paragraphs(DeckReader deck, String part) {
    List<String> paragraphs = new ArrayList<>();
    for (Element body : DeckReader.elements(deck.xml(part), DeckReader.P, "txBody")) {
      for (Element p : DeckReader.elements(body, DeckReader.A, "p")) {
        List<Element> properties = DeckReader.elements(p, DeckReader.A, "pPr");
        String level = properties.isEmpty() ? "" : properties.getFirst().getAttribute("lvl");
        String text = DeckReader.text(p);
        boolean field = !DeckReader.elements(p, DeckReader.A, "fld").isEmpty();
        if (!text.isEmpty() && !field) {
          paragraphs.add((level.isEmpty() ? "0" : level) + " " + text);
        }
      }
    }
    return paragraphs.stream().sorted().toList(); // LibreOffice writes the footers elsewhere
  }

  private static List<String> descriptions(DeckReader deck, String part) {
    return DeckReader.elements(deck.xml(part), DeckReader.P, "pic").stream()
        .map(p -> DeckReader.elements(p, DeckReader.P, "cNvPr").getFirst().getAttribute("descr"))
        .toList();
  }

  private static List<String> links(DeckReader deck, String part) {
    return deck.relations(part).stream()
        .filter(DeckReader.Relation::external)
        .map(relation -> URLDecoder.decode(relation.target(), StandardCharsets.UTF_8))
        .sorted()
        .toList();
  }

  private static List<String> notes(DeckReader deck, String part) {
    return deck.relations(part).stream()
        .filter(r -> r.type().endsWith("/notesSlide"))
        .flatMap(r -> paragraphs(deck, r.target()).stream())
        .toList();
  }

  private void convert(Path file, String format) throws IOException, InterruptedException {
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder.toString(),
        file.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("too slow: " + String.join(" ", command));
    }
    assertEquals(0, process.exitValue(), String.join(" ", command));
  }

  private static void assumeInstalled(String... programs) {
    for (String program : programs) {
      boolean there =
          Pattern.compile(File.pathSeparator)
              .splitAsStream(String.valueOf(System.getenv("PATH")))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(there, program + " is not installed");
    }
  }
}
