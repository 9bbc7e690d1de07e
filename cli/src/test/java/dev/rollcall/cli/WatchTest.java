package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} exports again what changed. */
class WatchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Thread watching = new Thread();

  @BeforeEach
  void start() throws Exception {
    Files.writeString(folder.resolve("a.md"), deck("first [nowhere]()"));
    Files.writeString(folder.resolve("b.md"), deck("stays"));
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            false,
            false,
            false);
    watching =
        Thread.ofPlatform()
            .start(
                () ->
                    new Rollcall(terminal)
                        .run("watch", "--serve", "0", "-t", "html", "-o", "out", "."));
    await(() -> lines("out/b.html") == 1);
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    assertTrue(watching.join(PATIENCE));
  }

  @Test
  void onlyWhatChangedIsWrittenAndFindingsAreToldOnce() throws Exception {
    Files.writeString(folder.resolve("a.md"), deck("second [nowhere]()"));
    await(() -> html().contains("second"));
    Path renamed = Files.writeString(folder.resolve("a.md~"), deck("third [nowhere]()"));
    Files.move(renamed, folder.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);
    await(() -> html().contains("third"));
    await(() -> lines("out/a.html") == 3);
    assertEquals(1, lines("out/b.html"));
  }

  @Test
  void aBrokenDocumentIsSurvived() throws Exception {
    Files.write(folder.resolve("a.md"), new byte[] {(byte) 0xFF, 'x'});
    await(() -> err.toString(StandardCharsets.UTF_8).contains("input-not-utf8"));
    assertTrue(html().contains("first"));
    Files.writeString(folder.resolve("a.md"), deck("mended"));
    await(() -> html().contains("mended"));
    assertFalse(err.toString(StandardCharsets.UTF_8).contains("bug"));
  }

  @Test
  void newDocumentsAndPicturesInFoldersAreNoticed() throws Exception {
    Files.writeString(folder.resolve("c.md"), deck("![A chart](charts/chart.png)"));
    await(() -> lines("out/c.html") == 1);
    Path charts = Files.createDirectories(folder.resolve("charts"));
    Path examples = Path.of(System.getProperty("rollcall.root", ".."), "examples");
    Files.copy(examples.resolve("move-times.png"), charts.resolve("new.png"));
    Files.move(charts.resolve("new.png"), charts.resolve("chart.png"));
    await(() -> lines("out/c.html") == 2);
    Files.copy(
        examples.resolve("release-train.png"),
        charts.resolve("chart.png"),
        StandardCopyOption.REPLACE_EXISTING);
    await(() -> lines("out/c.html") >= 3);
    assertEquals(1, lines("out/b.html"));
  }

  @Test
  void eachFindingIsToldOnce() throws Exception {
    for (int i = 0; i < 3; i++) {
      long before = lines("out/a.html");
      Files.writeString(folder.resolve("a.md"), deck("version " + i + " [nowhere]()"));
      await(() -> lines("out/a.html") > before);
    }
    assertEquals(1, err.toString(StandardCharsets.UTF_8).split("empty-target", -1).length - 1);
  }

  @Test
  void thePageIsServedAndTellsOfChanges() throws Exception {
    Matcher address =
        Pattern.compile("Serving (http://localhost:[0-9]+/)")
            .matcher(err.toString(StandardCharsets.UTF_8));
    assertTrue(address.find());
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI base = URI.create(address.group(1));
      HttpRequest page = HttpRequest.newBuilder(base.resolve("a.html")).build();
      assertTrue(client.send(page, BodyHandlers.ofString()).body().contains("first"));
      HttpRequest events = HttpRequest.newBuilder(base.resolve(".rollcall/changes")).build();
      try (Stream<String> lines = client.send(events, BodyHandlers.ofLines()).body()) {
        Iterator<String> told = lines.iterator();
        assertEquals(": watching", told.next());
        Files.writeString(folder.resolve("a.md"), deck("second"));
        while (!told.next().equals("data: changed")) {}
      }
      assertTrue(client.send(page, BodyHandlers.ofString()).body().contains("second"));
    }
  }

  private String html() {
    try {
      return Files.readString(folder.resolve("out/a.html"));
    } catch (IOException e) {
      return "";
    }
  }

  private long lines(String path) {
    return out.toString(StandardCharsets.UTF_8).lines().filter(path::equals).count();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "It did not happen in time");
      Thread.sleep(20);
    }
  }

  private static String deck(String item) {
    return "# Community Call 2026-01-15\n\n---\n\n# Team A\n\n- " + item + "\n";
  }
}
