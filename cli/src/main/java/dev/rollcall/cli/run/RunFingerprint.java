package dev.rollcall.cli.run;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.NamedFile;
import dev.rollcall.cli.options.UsageException;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The hash of what holds for all documents of a run: options, the files they name, the theme, and
 * rollcall's own program.
 *
 * @param settings the hash of the options and their files
 */
public record RunFingerprint(String settings) {

  private static final int MOST_BYTES = 256 << 20;

  /** The fingerprint of a run that compares nothing. */
  public static RunFingerprint none() {
    return new RunFingerprint("");
  }

  /**
   * The fingerprint of a run.
   *
   * @param values the options of the run that change its results, in a fixed order
   * @param files the files that options name
   * @param exporters the exporters of the run
   * @throws UsageException when a file cannot be read
   */
  public static RunFingerprint of(List<String> values, List<Path> files, List<Exporter> exporters) {
    List<String> parts = new ArrayList<>(values);
    Map<Path, String> hashes = new HashMap<>();
    for (Path file : files) {
      parts.add(hashes.computeIfAbsent(file, RunFingerprint::hashOf));
    }
    List<Class<?>> program =
        new ArrayList<>(List.of(RunFingerprint.class, CallParser.class, Call.class));
    program.add(Exporter.class);
    exporters.forEach(exporter -> program.add(exporter.getClass()));
    for (Class<?> type : program) {
      parts.add(hashes.computeIfAbsent(home(type), RunFingerprint::contents));
    }
    return new RunFingerprint(hash(parts));
  }

  /** The hash of one result: what holds for all, its format, and the hash of the document. */
  String key(Exporter exporter, String document) {
    return hash(List.of(settings, exporter.format().id(), document));
  }

  /** The jar that a class was loaded from. */
  private static Path home(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // class paths are made of URIs
    }
  }

  /**
   * What a jar holds: the names and check sums of its files, which are read in no time. Of a folder
   * of classes, as in tests, its name.
   */
  private static String contents(Path jar) {
    if (Files.isDirectory(jar)) {
      return jar.toString();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(file -> file.getName() + " " + file.getCrc())
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UsageException(jar + ": " + FileProblem.of(e).reading());
    }
  }

  /** The hash of a file's content. */
  private static String hashOf(Path file) {
    try {
      return SourceImage.hashOf(NamedFile.bytes(file, MOST_BYTES));
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    }
  }

  /** The hash of some texts, each ended by a character that none holds. */
  public static String hash(List<String> texts) {
    return SourceImage.hashOf(String.join("\0", texts).getBytes(StandardCharsets.UTF_8));
  }
}
