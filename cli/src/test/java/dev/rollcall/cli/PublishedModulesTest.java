package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every module that is published has what Maven Central asks for, and a place in the BOM. */
class PublishedModulesTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));
  private static final Set<String> NOT_PUBLISHED = Set.of("fuzz", "dist");

  private static List<String> modules() throws IOException {
    return all("<module>([^<]+)</module>", pom(".")).stream()
        .filter(module -> !NOT_PUBLISHED.contains(module) && !module.equals("bom"))
        .toList();
  }

  private static String pom(String module) throws IOException {
    return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  @Test
  void theBomNamesThemAll() throws IOException {
    List<String> modules = modules();
    assertTrue(modules.size() > 7, modules::toString);
    assertEquals(
        modules.stream().map(module -> "rollcall-" + module).collect(Collectors.toSet()),
        Set.copyOf(
            all(" {8}<artifactId>(rollcall-[\\w-]+)</artifactId>\\s*<version>", pom("bom"))));
  }

  @Test
  void theBomHasTheVersionOfTheParent() throws IOException {
    String version = "(?m)^  <version>([^<]+)</version>";
    assertEquals(all(version, pom(".")), all(version, pom("bom")));
  }

  @Test
  void eachHasANameADescriptionAndAModuleNameOfItsOwn() throws IOException {
    List<String> names =
        modules().stream()
            .map(PublishedModulesTest::read)
            .flatMap(pom -> all("<module\\.name>(dev\\.rollcall\\.[a-z.]+)</module", pom).stream())
            .toList();
    assertEquals(modules().size(), Set.copyOf(names).size(), names::toString);
    for (String module : modules()) {
      assertEquals(1, all("(?m)^  <name>(.+)</name>", pom(module)).size(), module);
      assertEquals(1, all("(?m)^  <description>(.+)</description>", pom(module)).size(), module);
    }
  }

  @Test
  void theParentAndTheBomSayWhoseTheyAre() throws IOException {
    for (String module : List.of(".", "bom")) {
      for (String element : List.of("url", "license", "developer", "scm", "connection")) {
        assertTrue(pom(module).contains("<" + element), module + " lacks " + element);
      }
    }
  }

  private static String read(String module) {
    try {
      return pom(module);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
