package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/licences.md} names every library of the application. */
class LicencesTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));
  private static final Pattern ARTIFACT = Pattern.compile("^\\s+([\\w.-]+):([\\w.-]+):jar:.*");

  @Test
  void everyLibraryIsListed() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/licences.md"));
    List<String> libraries =
        Files.readAllLines(Path.of("target/classes/dev/rollcall/cli/libraries.txt")).stream()
            .map(line -> ARTIFACT.matcher(line.replaceAll("\u001b\\[[0-9;]*m", "")))
            .filter(java.util.regex.Matcher::matches)
            .filter(library -> !library.group(1).equals("dev.rollcall"))
            .map(library -> library.group(2).replaceAll("^native-.*", "native-*"))
            .distinct()
            .sorted()
            .toList();
    assertTrue(libraries.size() > 20, () -> libraries.toString());
    assertEquals(
        List.of(), libraries.stream().filter(name -> !page.contains("`" + name + "`")).toList());
  }
}
