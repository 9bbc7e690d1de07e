package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private parts are in no byte of any result and in nothing that is said about a document. */
class PrivacyTest {

  private static final String EVERY_FORMAT = "pdf,pptx,html,json";

  private static final String DECK =
      """
      ---
      type: slide
      title: Harbour Call
      rollcall: {private: [Team Vault]}
      ---

      # Harbour Call 2026-05-07

      <!-- rollcall: private -->
      Presented by @secretperson
      <!-- rollcall: /private -->

      ---

      # Team Quay

      Report by @mira

      - open [x]() <!-- rollcall: private --> SECRET words [y]() <!-- rollcall: /private --> end
      - ![seen](seen.png)
      <!-- rollcall: private -->
      - ![SECRET alt](secret.png "SECRET title") https://secret.example/secret
      - ![](secret.png) <b>SECRET
      - a SECRET note[^1]

      [^1]: SECRET footnote

      ----

      # SECRET slide

      ```
      SECRET code
      ```

      Note:
      SECRET note
      <!-- rollcall: /private -->

      ---

      # Team Vault

      <!-- .slide: data-background="secret.png" -->

      Report by @secretperson ....

      - SECRET of the vault [z]()

      ---

      # Team Crane

      - kept

      Note:
      spoken
      <!-- rollcall: private -->
      SECRET spoken
      <!-- rollcall: /private -->
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeDeck() throws IOException {
    Files.writeString(folder.resolve("20260507.md"), DECK);
    picture("seen.png", 0x00ff00);
    picture("secret.png", 0xff0000);
  }

  @Test
  void nothingPrivateInAnyByte() throws IOException {
    for (List<String> options :
        List.of(
            List.<String>of(),
            List.of("--html", "page", "--set", "pdf.notes=true", "--set", "html.notes=true"),
            List.of("--set", "html.images=inline", "--set", "pdf.layout=slides"))) {
      Path out = Files.createTempDirectory(folder, "out");
      CommandRun run = export(out, options, "20260507.md");
      assertEquals(ExitCode.DONE, run.exit(), run.err());
      Unpacked results = Unpacked.of(out);
      assertTrue(results.size() > 50, "the results are looked into");
      assertEquals(List.of(), results.places("secret"), run.err());
      assertEquals(List.of(), results.places("vault"));
      assertTrue(results.places("kept").size() > 3);
      assertTrue(results.places("mira").size() > 3);
      assertFalse(hasRedPicture(out));
    }
  }

  @Test
  void askedForItIsThere() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    CommandRun run = export(out, List.of("--include-private"), "20260507.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    Unpacked results = Unpacked.of(out);
    for (String format : EVERY_FORMAT.split(",")) {
      assertTrue(
          results.places("secret").stream().anyMatch(place -> place.contains("." + format)),
          format);
    }
    assertTrue(hasRedPicture(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "json", "github", "sarif"})
  void findingsQuoteNothingPrivate(String format) {
    CommandRun run = CommandRun.in(folder, "check", "--format", format, "20260507.md");
    String said = run.out() + run.err();
    assertTrue(said.contains("empty-target"), said);
    assertFalse(said.toLowerCase(java.util.Locale.ROOT).contains("secret"), said);
    assertFalse(said.contains("Vault"), said);
  }

  @Test
  void exportingSaysNothingPrivateEither() throws IOException {
    CommandRun run = export(folder.resolve("out"), List.of(), "20260507.md");
    assertFalse((run.out() + run.err()).toLowerCase(java.util.Locale.ROOT).contains("secret"));
  }

  @Test
  void aMisspeltMarkHidesItsSectionAndFailsTheRun() throws IOException {
    Files.writeString(
        folder.resolve("slip.md"),
        "# Call\n\n---\n\n# Team A\n\nopen\n\n<!-- rolcall: pivate -->\nSECRET\n\n---\n\n# Team B\n\nkept\n");
    Path out = folder.resolve("slip");
    CommandRun run = export(out, List.of(), "slip.md");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertTrue(run.err().contains("slip.md: error: The mark in line 9"), run.err());
    assertFalse(run.err().contains("SECRET"), run.err());
    Unpacked results = Unpacked.of(out);
    assertEquals(List.of(), results.places("secret"));
    assertTrue(results.places("kept").size() > 3);
  }

  @Test
  void whereNobodyCanTellNothingIsWritten() throws IOException {
    Files.writeString(
        folder.resolve("slip.md"),
        "---\ntype: slide\nrollcall: {private: [Team Unknown]}\n---\n\n# Call\n\n---\n\n# Team A\n\nSECRET\n");
    CommandRun run = export(folder.resolve("slip"), List.of(), "slip.md");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertTrue(run.err().contains("[private-unclear]"), run.err());
    assertFalse(Files.exists(folder.resolve("slip/slip.json")));
    CommandRun streamed =
        CommandRun.in(folder, "export", "--to", "json", "--output", "-", "slip.md");
    assertEquals("", streamed.out());
    assertEquals(ExitCode.FINDINGS, streamed.exit());
  }

  private CommandRun export(Path out, List<String> options, String input) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("export", "--to", EVERY_FORMAT, "--output", out + "/"));
    arguments.addAll(options);
    arguments.add(input);
    return CommandRun.in(folder, arguments.toArray(String[]::new));
  }

  private void picture(String name, int color) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      for (int y = 0; y < 30; y++) {
        image.setRGB(x, y, color);
      }
    }
    ImageIO.write(image, "png", folder.resolve(name).toFile());
  }

  /** Whether the private picture, which is red, is among the pictures of a page. */
  private static boolean hasRedPicture(Path out) throws IOException {
    String html = Files.readString(out.resolve("20260507.html"), StandardCharsets.UTF_8);
    boolean red = html.split("<img", -1).length > 2;
    if (Files.isDirectory(out.resolve("rollcall-images"))) {
      try (var pictures = Files.list(out.resolve("rollcall-images"))) {
        for (Path picture : pictures.toList()) {
          red |= (ImageIO.read(picture.toFile()).getRGB(5, 5) & 0xffffff) == 0xff0000;
        }
      }
    }
    return red;
  }
}
