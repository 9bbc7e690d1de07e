package dev.rollcall.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.ChildRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches standard output and standard error. */
class TerminalTest {

  @TempDir Path folder;

  @Test
  void aReaderThatLeavesIsNoFailure() {
    assertFalse(failing("Broken pipe").checkError());
  }

  @Test
  void aFullDiskIsAFailure() {
    assertTrue(failing("No space left on device").checkError());
  }

  private static PrintStream failing(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    PrintStream stream = new PrintStream(new ReaderMayLeave(out), true, StandardCharsets.UTF_8);
    stream.println("a line");
    stream.println("another");
    return stream;
  }

  /** The picture makes its library log a warning, and a library of XML print a line. */
  @Test
  void librariesPrintNothing() throws Exception {
    Files.writeString(
        folder.resolve("p.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M 0 0 L x y'"
            + " fill='url(' stroke='nocolor(1)'/><polygon points='1 2 3 x'/></svg>");
    Files.write(
        folder.resolve("q.svg"),
        "<?xml version='1.0' encoding='UTF-8'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>\u00e9</svg>"
            .getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        folder.resolve("call.md"),
        """
        # Call 2019-03-04

        ---

        # Team A

        Report by @a

        - x ![a mark](p.svg) ![a sign](q.svg)
        """);
    ChildRun run =
        ChildRun.in(
            folder,
            "",
            Map.of(),
            List.of(),
            "export",
            "--quiet",
            "--to",
            "pdf,pptx,html",
            "-o",
            "out/",
            "call.md");
    assertEquals(new ChildRun(0, "out/call.pdf\nout/call.pptx\nout/call.html\n"), run);
  }
}
