package dev.rollcall.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a folder remembers of the documents that were fetched into it: from where and when, and what
 * they were. It holds no secrets: addresses without their queries, and hashes.
 */
public final class FolderState {

  /** The file's name. */
  public static final String NAME = ".rollcall-fetch.json";

  private static final int VERSION = 1;

  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * What is known of a document.
   *
   * @param url the address that the user named, without its query
   * @param query the hash of its query; empty where it has none
   * @param fetched when, as in ISO 8601
   * @param text where the text lay, as {@code url}
   * @param tag the server's tag of it
   * @param modified the server's date of it
   * @param pad the hash of the pad's text
   * @param file the hash of the file as it was written
   * @param pictures the files of pictures by the addresses that the pad has for them
   */
  record Entry(
      String url,
      String query,
      String fetched,
      String text,
      String tag,
      String modified,
      String pad,
      String file,
      Map<String, String> pictures) {

    Entry {
      pictures = Map.copyOf(pictures);
    }
  }

  /** What a new folder remembers. */
  private FolderState() {}

  /**
   * Reads what a folder remembers.
   *
   * @throws FetchException when its file cannot be read
   */
  public static FolderState of(Path folder) throws FetchException {
    FolderState state = new FolderState();
    try {
      JsonNode root = state.mapper.readTree(Files.readAllBytes(folder.resolve(NAME)));
      root.path("documents")
          .properties()
          .forEach(entry -> state.entries.put(entry.getKey(), entry(entry.getValue())));
      return state;
    } catch (NoSuchFileException e) {
      return state;
    } catch (IOException | JacksonException e) {
      throw new FetchException(
          folder.resolve(NAME) + " cannot be read; mend it, or delete it to begin anew.");
    }
  }

  private static Entry entry(JsonNode node) {
    Map<String, String> pictures = new TreeMap<>();
    node.path("pictures")
        .properties()
        .forEach(picture -> pictures.put(picture.getKey(), picture.getValue().asString("")));
    return new Entry(
        text(node, "url"),
        text(node, "query"),
        text(node, "fetched"),
        text(node, "text"),
        text(node, "tag"),
        text(node, "modified"),
        text(node, "pad"),
        text(node, "file"),
        pictures);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  /** The file that an address was fetched into. */
  Optional<String> fileOf(String url, String query) {
    return entries.entrySet().stream()
        .filter(e -> e.getValue().url().equals(url) && e.getValue().query().equals(query))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<Entry> entry(String file) {
    return Optional.ofNullable(entries.get(file));
  }

  void put(String file, Entry entry) {
    entries.put(file, entry);
  }

  /** The file's content. */
  byte[] bytes() {
    ObjectNode root = mapper.createObjectNode();
    root.put("version", VERSION);
    ObjectNode documents = root.putObject("documents");
    entries.forEach((file, entry) -> write(entry, documents.putObject(file)));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void write(Entry entry, ObjectNode node) {
    put(node, "url", entry.url());
    put(node, "query", entry.query());
    put(node, "fetched", entry.fetched());
    put(node, "text", entry.text());
    put(node, "tag", entry.tag());
    put(node, "modified", entry.modified());
    put(node, "pad", entry.pad());
    put(node, "file", entry.file());
    ObjectNode pictures = node.putObject("pictures");
    new TreeMap<>(entry.pictures()).forEach(pictures::put);
  }

  private static void put(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }
}
