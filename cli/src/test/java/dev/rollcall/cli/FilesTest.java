package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only files below the folders that the user named are read, and only whole, regular ones. */
class FilesTest {

  /** What a deck may try to show; {@code OUT} is the folder above its own. */
  static final List<String> PICTURES =
      List.of(
          "../outside.png",
          "./../outside.png",
          "below/../../outside.png",
          "..%2Foutside.png",
          "%2e%2e/outside.png",
          "%2e%2e%2foutside.png",
          "..\\outside.png",
          "..%5Coutside.png",
          "/outside.png",
          "OUT/outside.png",
          "file:OUT/outside.png",
          "file:///OUT/outside.png",
          "file://localhostOUT/outside.png",
          "//host/share/outside.png",
          "\\\\host\\share\\outside.png",
          "https://pad.example.org/uploads/outside.png",
          "link.png",
          "chain.png",
          "linked/outside.png",
          "linked/../outside.png",
          "fifo.png",
          "zero.png",
          "full.png",
          "/dev/zero",
          "/dev/stdin",
          "/proc/self/environ",
          "environ.png",
          "~/.ssh/id_rsa",
          "huge.png",
          "below",
          "below/",
          ".",
          "..",
          "CON",
          "nul.png",
          "outside.png%00.png",
          "outside%0a.png",
          "data:image/png;base64,iVBORw0KGgo=",
          "jar:file:OUT/x.jar!/outside.png",
          "javascript:alert(1)");

  /** Options that name files, and what they may be given. */
  static final List<String> OPTIONS = List.of("--theme", "--roster", "--config", "--template");

  static final List<String> NAMED =
      List.of(
          "missing.yaml",
          "below.yaml",
          "fifo.yaml",
          "zero.yaml",
          "huge.yaml",
          "latin.yaml",
          "deep.yaml",
          "aliases.yaml",
          "text.yaml");

  @TempDir Path top;

  private Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException, InterruptedException {
    folder = Files.createDirectory(top.resolve("calls"));
    Files.createDirectories(folder.resolve("below"));
    picture(top.resolve("outside.png"));
    Files.createSymbolicLink(folder.resolve("link.png"), Path.of("../outside.png"));
    Files.createSymbolicLink(folder.resolve("chain.png"), Path.of("link.png"));
    Files.createSymbolicLink(folder.resolve("linked"), top);
    Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("full.png"), Path.of("/dev/full"));
    Files.createSymbolicLink(folder.resolve("environ.png"), Path.of("/proc/self/environ"));
    fifo("fifo.png");
    sparse("huge.png");
    Files.createDirectory(folder.resolve("below.yaml"));
    Files.createSymbolicLink(folder.resolve("zero.yaml"), Path.of("/dev/zero"));
    fifo("fifo.yaml");
    sparse("huge.yaml");
    Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe4, '\n'});
    Files.writeString(folder.resolve("deep.yaml"), "a: " + "[".repeat(5_000));
    Files.writeString(
        folder.resolve("aliases.yaml"),
        java.util.stream.IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "a"
                        + i
                        + ": &a"
                        + i
                        + " ["
                        + (i == 0 ? "x" : ("*a" + (i - 1) + ",").repeat(9))
                        + "]\n")
            .collect(Collectors.joining()));
    Files.writeString(folder.resolve("text.yaml"), "just words");
  }

  @Test
  void picturesOutsideAreNotRead() throws IOException {
    String deck =
        "# Call\n\n"
            + PICTURES.stream()
                .map(url -> url.replace("OUT", top.toString()))
                .map(
                    url ->
                        "---\n\n<!-- .slide: data-background=\""
                            + url
                            + "\" -->\n\n# A "
                            + url.hashCode()
                            + "\n\n![alt](<"
                            + url
                            + ">)\n\n<img src=\""
                            + url
                            + "\">\n\n")
                .collect(Collectors.joining());
    Files.writeString(folder.resolve("call.md"), deck);
    CommandRun run =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                CommandRun.in(
                    folder, "export", "--to", "pdf,pptx,html,json", "-o", "out/", "call.md"));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertFalse(Files.exists(folder.resolve("out/rollcall-images")));
    String html = Files.readString(folder.resolve("out/call.html"));
    assertFalse(html.contains("<img"), html);
    Unpacked results = Unpacked.of(folder.resolve("out"));
    assertEquals(List.of(), results.places(System.getenv().getOrDefault("PATH", "PATH")));
    assertTrue(run.err().contains("[image-not-found]"), run.err());
    assertTrue(run.err().contains("[unsafe-url]"), run.err());
  }

  @Test
  void filesThatOptionsNameAreRegularAndSmall() {
    String help = CommandRun.in(folder, "export", "--help").out();
    for (String option : OPTIONS.stream().filter(help::contains).toList()) {
      for (String file : NAMED) {
        CommandRun run =
            assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                    CommandRun.in(
                        folder, "export", "--to", "json,pptx", "-o", "out/", option, file, "x.md"),
                option + " " + file);
        assertFalse(run.exit() == ExitCode.DONE, option + " " + file + "\n" + run.err());
        assertFalse(run.err().contains("This is a bug"), option + " " + file + "\n" + run.err());
        assertTrue(run.err().contains(file) || run.err().contains("x.md"), run.err());
      }
    }
  }

  @Test
  void linksOfAFolderThatLeadOutAreNotRead() throws IOException {
    Files.writeString(top.resolve("secret.md"), "# SECRET\n");
    Path calls = Files.createDirectory(folder.resolve("set"));
    Files.writeString(calls.resolve("good.md"), "# Call\n");
    Files.createSymbolicLink(calls.resolve("evil.md"), top.resolve("secret.md"));
    Files.createSymbolicLink(calls.resolve("inner.md"), Path.of("good.md"));
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "set");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertEquals(List.of("set/good.json", "set/inner.json"), run.outLines());
    assertTrue(run.err().contains("set/evil.md: error: It is a link"), run.err());
    CommandRun named = CommandRun.in(folder, "export", "--to", "json", "set/evil.md");
    assertEquals(ExitCode.DONE, named.exit(), "whoever names it means it");
  }

  @Test
  void namesInDocumentsDecideNoPlace() throws IOException {
    Path set = Files.createDirectory(folder.resolve("set"));
    for (String title :
        List.of("../../evil", "/tmp/evil", "a\\..\\evil", "..", "CON", "%2e%2e%2fevil")) {
      Files.writeString(
          set.resolve("call.md"),
          "---\ntitle: \""
              + title.replace("\\", "\\\\")
              + "\"\n---\n\n# "
              + title
              + "\n\n## "
              + title
              + "\n\n![x]("
              + title
              + ")\n");
      CommandRun.in(
          folder, "export", "--to", "pdf,pptx,html,json", "-o", "set/out/", "set/call.md");
      try (var written = Files.list(set.resolve("out"))) {
        assertEquals(
            List.of(
                "call.embed.json",
                "call.html",
                "call.json",
                "call.pdf",
                "call.pptx",
                "rollcall.css"),
            written.map(file -> String.valueOf(file.getFileName())).sorted().toList());
      }
    }
    assertFalse(Files.exists(top.resolve("evil")));
  }

  @AfterEach
  void deleteLinks() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(file);
      }
    }
  }

  private void fifo(String name) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
  }

  private void sparse(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(1L << 33);
    }
  }

  private static void picture(Path file) throws IOException {
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }
}
