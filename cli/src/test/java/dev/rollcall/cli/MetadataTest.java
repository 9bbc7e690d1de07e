package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results tell nothing about the machine they were made on. */
class MetadataTest {

  private static final String TO = "pdf,pptx,html,json";

  @TempDir Path top;

  @Test
  void twoMachinesWriteTheSameBytesAndNeitherIsNamed() throws IOException, InterruptedException {
    Path one = run("zanzibarplace", "zanzibaruser", "Pacific/Kiritimati", "de_DE");
    Path other = run("yokohamaplace", "yokohamauser", "America/Anchorage", "tr_TR");
    Unpacked results = Unpacked.of(one.resolve("out"));
    for (String word : List.of("zanzibar", top.toString())) {
      assertEquals(List.of(), results.places(word), word);
    }
    String host = java.net.InetAddress.getLocalHost().getHostName();
    if (host.length() > 5 && !host.equals("localhost")) {
      assertEquals(List.of(), results.places(host));
    }
    assertEquals(
        List.of(), results.places(Year.now(java.time.Clock.systemUTC()) + "-" + monthDay()));
    try (var files = Files.walk(one.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path same = other.resolve(one.relativize(file));
        assertEquals(-1, Files.mismatch(file, same), file.toString());
      }
    }
    assertTrue(results.size() > 50);
  }

  private static String monthDay() {
    return java.time.format.DateTimeFormatter.ofPattern("MM-dd")
        .format(java.time.LocalDate.now(java.time.Clock.systemUTC()));
  }

  private Path run(String place, String user, String zone, String locale)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectory(top.resolve(place));
    Files.writeString(
        folder.resolve("call.md"),
        "# Call 2019-03-04\n\n---\n\n# Team A\n\nReport by @a\n\n- [x](https://a.example) ![p](p.svg)\n");
    Files.writeString(
        folder.resolve("p.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='5' height='5'/></svg>");
    ChildRun run =
        ChildRun.in(
            folder,
            "",
            Map.of("USER", user, "LOGNAME", user, "HOSTNAME", place, "HOME", folder.toString()),
            List.of(
                "-Duser.name=" + user,
                "-Duser.home=" + folder,
                "-Duser.timezone=" + zone,
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3)),
            "export",
            "--to",
            TO,
            "--html",
            "page",
            "-o",
            folder.resolve("out") + "/",
            folder.resolve("call.md").toString());
    assertEquals(0, run.status(), run.output());
    return folder;
  }
}
