package dev.rollcall.cli.output;

import dev.rollcall.cli.input.NamedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the results in a folder were made from: {@code .rollcall-manifest.json}. A manifest that is
 * missing or damaged is empty, so that everything is made again. Thread-safe.
 */
public final class Manifest {

  private static final String NAME = ".rollcall-manifest.json";
  private static final int VERSION = 1;
  private static final int MOST_BYTES = 64 << 20;

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final JsonMapper mapper = new JsonMapper();
  private volatile boolean changed;

  /**
   * What one result was made from.
   *
   * @param key the hash of the document and of everything that holds for the whole run
   * @param pictures the hashes of the pictures looked for by the URLs that name them; {@code -} for
   *     those that could not be had
   * @param files the result and its companions, relative to the folder, with their sizes in bytes
   */
  public record Entry(String key, Map<String, String> pictures, Map<String, Long> files) {

    /** Copies the maps. */
    public Entry {
      pictures = Map.copyOf(pictures);
      files = Map.copyOf(files);
    }
  }

  private Manifest() {}

  /** A manifest that knows nothing. */
  public static Manifest empty() {
    return new Manifest();
  }

  /** Reads the manifest of a folder. */
  public static Manifest read(Path folder) {
    Manifest manifest = new Manifest();
    try {
      byte[] json = NamedFile.bytes(folder.resolve(NAME), MOST_BYTES);
      JsonNode root = manifest.mapper.readTree(json);
      if (root.path("version").asInt(0) == VERSION) {
        root.path("results")
            .properties()
            .forEach(e -> manifest.entries.put(e.getKey(), entry(e.getValue())));
      }
    } catch (IOException | JacksonException e) {
      manifest.entries.clear(); // nothing is known: everything is made again
    }
    return manifest;
  }

  /** What a result was made from, where it is known. */
  public Optional<Entry> get(String result) {
    return Optional.ofNullable(entries.get(result));
  }

  /** Whether another result than one has a file. */
  public boolean isOfAnother(String result, String file) {
    return entries.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(result) && e.getValue().files().containsKey(file));
  }

  /** Notes what a result was made from. */
  public void put(String result, Entry entry) {
    if (!entry.equals(entries.put(result, entry))) {
      changed = true;
    }
  }

  /** Forgets a result, which is then made again. */
  public void remove(String result) {
    if (entries.remove(result) != null) {
      changed = true;
    }
  }

  /**
   * Writes the manifest into its folder, unless it is as it was read.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Path folder) throws IOException {
    if (!changed) {
      return;
    }
    ObjectNode root = mapper.createObjectNode();
    root.put("version", VERSION);
    ObjectNode results = root.putObject("results");
    new TreeMap<>(entries)
        .forEach(
            (name, entry) -> {
              ObjectNode node = results.putObject(name);
              node.put("key", entry.key());
              ObjectNode pictures = node.putObject("pictures");
              new TreeMap<>(entry.pictures()).forEach(pictures::put);
              ObjectNode files = node.putObject("files");
              new TreeMap<>(entry.files()).forEach(files::put);
            });
    try (FileTransaction transaction = new OutputFolder().begin()) {
      transaction
          .target(folder.resolve(NAME))
          .document(out -> out.write(mapper.writeValueAsBytes(root)));
      transaction.commit();
    }
  }

  private static Entry entry(JsonNode node) {
    Map<String, String> pictures = new TreeMap<>();
    node.path("pictures")
        .properties()
        .forEach(e -> pictures.put(e.getKey(), e.getValue().asString("")));
    Map<String, Long> files = new TreeMap<>();
    node.path("files").properties().forEach(e -> files.put(e.getKey(), e.getValue().asLong(-1)));
    return new Entry(node.path("key").asString(""), pictures, files);
  }
}
