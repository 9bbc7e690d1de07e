package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.export.theme.ThemeException;
import dev.rollcall.export.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Theme files. */
class ThemeFuzzTest {

  @FuzzTest
  void anyThemeIsReadOrRefused(byte[] yaml) throws IOException {
    Path file = Files.createTempFile("theme", ".yaml");
    try {
      Files.write(file, yaml);
      new ThemeReader().read(file);
    } catch (ThemeException e) {
      // refused with a sentence
    } finally {
      Files.delete(file);
    }
  }
}
