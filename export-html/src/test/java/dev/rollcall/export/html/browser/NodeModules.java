package dev.rollcall.export.html.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The packages of {@code mdx/package.json}, installed once below {@code target}. */
final class NodeModules {

  private NodeModules() {}

  /** The folder in which they are installed; skips the test where npm is not to be had. */
  static synchronized Path folder() {
    Assumptions.assumeTrue(
        Command.isInstalled("node") && Command.isInstalled("npm"),
        "No node and npm on the path: install them to run these tests.");
    try {
      Path folder = Files.createDirectories(Path.of("target", "mdx")).toAbsolutePath();
      for (String name : List.of("package.json", "package-lock.json", "mdx.mjs")) {
        try (InputStream in = NodeModules.class.getResourceAsStream("mdx/" + name)) {
          Files.copy(
              Objects.requireNonNull(in),
              folder.resolve(name),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
      if (!Files.isDirectory(folder.resolve("node_modules/react-dom"))) {
        Command.Result install =
            Command.run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Assumptions.assumeTrue(
            install.exitCode() == 0, "npm cannot install the packages: " + install.output());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
