package dev.rollcall.cli.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The results in one folder, found by the paths of requests; nothing else on the disk is. */
final class ServedFolder {

  /** What exporters write; everything else that lies there stays private. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/atom+xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

  private final Path root;

  ServedFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * The result that a decoded path of a URL names; empty for everything that is none: other kinds
   * of files, hidden ones, and whatever lies outside, through links as well.
   */
  Optional<Path> find(String path) {
    if (!path.startsWith("/") || path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    for (String part : path.substring(1).split("/", -1)) {
      if (part.isEmpty() || part.startsWith(".")) {
        return Optional.empty();
      }
    }
    try {
      Path real = root.resolve(path.substring(1)).toRealPath();
      boolean inside = real.startsWith(root.toRealPath());
      return inside && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS) && isResult(real)
          ? Optional.of(real)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** A page with links to all results. */
  String index() throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\"><title>rollcall</title></head><body>\n<ul>\n");
    for (String name : names()) {
      page.append(
          "<li><a href=\"%s\">%s</a></li>\n".formatted(LivePage.url(name), LivePage.escaped(name)));
    }
    return page.append("</ul>\n</body></html>\n").toString();
  }

  /** The media type of a result. */
  static String mediaType(Path file) {
    return TYPES.getOrDefault(ending(file), "application/octet-stream");
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of(); // nothing is written yet
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(file -> isResult(file) && !ending(file).equals("css"))
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static boolean isResult(Path file) {
    return TYPES.containsKey(ending(file));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
