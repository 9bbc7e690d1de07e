package dev.rollcall.export.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemeReaderTest {

  @TempDir Path temp;
  private Path folder;
  private final ThemeReader reader = new ThemeReader();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("brand"));
  }

  @Test
  void whatTheFileDoesNotSayIsAsInItsBase() throws Exception {
    Theme theme =
        read(
            """
            name: acme
            base: plain
            colors:
              primary: "#E07000"
            """);
    assertEquals("acme", theme.name());
    assertEquals(Rgb.parse("#e07000"), theme.primary());
    assertEquals(Theme.plain().accent(), theme.accent());
    assertEquals(FontFamily.LATO, theme.textFont());
  }

  @Test
  void anEmptyThemeIsItsBase() throws Exception {
    assertEquals(Theme.scs().primary(), read("").primary());
    assertEquals("brand", read("# nothing yet\n").name());
  }

  @Test
  void sizesAndRolesComeFromTheFileOrItsBase() throws Exception {
    Theme theme =
        read("base: compact\nscale: {body: 1.1}\ncolors: {line: \"#999999\"}\nspacing: 1");
    assertEquals(new TypeScale(1.1, 1.15, 0.94), theme.scale());
    assertEquals(1, theme.spacing());
    assertEquals(Rgb.parse("#999999"), theme.line());
    assertEquals(Theme.compact().surface(), theme.surface());
  }

  @Test
  void aBaseThatIsMisspeltIsProposed() {
    ThemeException e = assertThrows(ThemeException.class, () -> read("base: midnigt"));
    assertEquals(
        "brand.yaml:1: There is no theme 'midnigt'; did you mean 'midnight'?", e.getMessage());
  }

  @Test
  void aSurfaceFitsThePaper() throws Exception {
    Theme theme = read("base: midnight\ncolors: {text: \"#101010\", background: \"#ffffff\"}");
    assertTrue(theme.text().contrast(theme.surface()) > 10, theme.surface()::toString);
  }

  @Test
  void fontsOfItsOwnComeFromItsFolder() throws Exception {
    byte[] font = new FontFiles().read("Lato-Italic.ttf");
    Files.createDirectories(folder.resolve("fonts"));
    Files.write(folder.resolve("fonts/Own.ttf"), font);
    Theme theme = read("fonts: {text: {name: Own Sans, regular: fonts/Own.ttf}}");
    assertEquals("Own Sans", theme.textFont().name());
    assertEquals(FontFamily.MONO, theme.codeFont());
    assertArrayEquals(font, theme.fonts().read(theme.textFont().face(true, true)));
    assertEquals(theme, read("fonts: {text: {name: Own Sans, regular: fonts/Own.ttf}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colours: {}                            | brand.yaml:1: A theme has no 'colours'; give
          base: dark                             | brand.yaml:1: There is no theme 'dark'; give scs,
          name: x\\nbase: [scs]                  | brand.yaml:2: 'base' must be a single value.
          colors: {primary: red}                 | brand.yaml:1: 'colors.primary' is not a colour; write
          colors:\\n  accent: #003366            | brand.yaml:2: 'colors.accent' must be a single value.
          colors:\\n  text: "#eeeeee"            | brand.yaml:2: Text has a contrast of only 1.2 on the
          colors:\\n  surface: "#333333"         | brand.yaml:2: Text has a contrast of only 1.3 on the
          scale: {body: 2}                       | brand.yaml:1: 'scale.body' must be a number from 0.9
          scale: {ratio: wide}                   | brand.yaml:1: 'scale.ratio' must be a number from 1.1
          spacing: -1                            | brand.yaml:1: 'spacing' must be a number from 0.5 to
          scale: {size: 1}                       | brand.yaml:1: A theme has no 'scale.size'; give body,
          name: a\\nname: b                      | brand.yaml:2: 'name' stands here twice; remove one.
          - list                                 | brand.yaml:1: Write 'name: value' lines here.
          a: &x 1\\nb: *x                        | brand.yaml:2: A theme has neither aliases nor deep
          name: "open                            | brand.yaml:1: The theme is not YAML (
          name: a\\n---\\nname: b                | brand.yaml
          name: !!+%20 a                         | brand.yaml: The theme has a tag or an escape that
          fonts: {text: {name: A}}               | brand.yaml:1: A font needs its name and a file for
          fonts: {text: {name: A, regular: ../x.ttf}} | brand.yaml:1: '../x.ttf' lies outside the theme's
          fonts: {text: {name: A, regular: /etc/hostname}} | brand.yaml:1: '/etc/hostname' lies outside
          fonts: {text: {name: A, regular: no.ttf}} | brand.yaml:1: 'no.ttf' cannot be read in the theme's
          fonts: {text: {name: A, regular: brand.yaml}} | brand.yaml:1: 'brand.yaml' is not a TrueType
          fonts: {text: {name: A, regular: .}}   | brand.yaml:1: '.' is not a font file of at most 16 MB
          """)
  void problemsAreOneSentenceWithAPlace(String yaml, String message) throws IOException {
    Files.writeString(folder.resolveSibling("x.ttf"), "outside");
    ThemeException e = assertThrows(ThemeException.class, () -> read(yaml.replace("\\n", "\n")));
    String said = String.valueOf(e.getMessage());
    assertTrue(said.startsWith(message), said);
    assertTrue(said.endsWith(".") && !said.contains("\n"), said);
  }

  @Test
  void deepAndHugeThemesAreRefusedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThrows(ThemeException.class, () -> read("[".repeat(30_000)));
          assertThrows(ThemeException.class, () -> read("a: ".repeat(20_000)));
          assertThrows(ThemeException.class, () -> read("# " + "x".repeat(100_000)));
        });
  }

  @Test
  void filesThatAreNoneOrNotUtf8AreRefused() throws IOException {
    assertThrows(ThemeException.class, () -> reader.read(folder.resolve("absent.yaml")));
    assertThrows(ThemeException.class, () -> reader.read(folder));
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "name: Grün".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(ThemeException.class, () -> reader.read(latin));
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
    Path outside =
        Files.write(folder.resolveSibling("o.ttf"), new FontFiles().read("Lato-Bold.ttf"));
    try {
      Files.createSymbolicLink(folder.resolve("in.ttf"), outside);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("There are no symbolic links here.");
    }
    ThemeException e =
        assertThrows(ThemeException.class, () -> read("fonts: {code: {name: A, regular: in.ttf}}"));
    assertTrue(String.valueOf(e.getMessage()).contains("outside"), e.getMessage());
  }

  private Theme read(String yaml) throws ThemeException {
    try {
      return reader.read(Files.writeString(folder.resolve("brand.yaml"), yaml));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
