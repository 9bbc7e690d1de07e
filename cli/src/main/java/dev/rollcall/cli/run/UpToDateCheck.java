package dev.rollcall.cli.run;

import dev.rollcall.cli.output.Manifest;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells by content hashes which results are up to date: those whose document, pictures, options,
 * theme and rollcall itself are what they were when they were written. Thread-safe.
 */
public final class UpToDateCheck {

  private static final String ABSENT = "-";

  private final Mode mode;
  private final Severity again;
  private final Path workingFolder;
  private final RunFingerprint run;
  private final Map<Path, Manifest> manifests = new ConcurrentHashMap<>();

  private enum Mode {
    EVERYTHING,
    IN_MEMORY,
    ON_DISK
  }

  private UpToDateCheck(Mode mode, Severity again, Path workingFolder, RunFingerprint run) {
    this.mode = mode;
    this.again = again;
    this.workingFolder = workingFolder;
    this.run = run;
  }

  /** Takes everything as changed, and notes nothing. */
  public static UpToDateCheck everything(Path workingFolder) {
    return new UpToDateCheck(Mode.EVERYTHING, Severity.ERROR, workingFolder, RunFingerprint.none());
  }

  /** Notes what is written for as long as the process runs. */
  public static UpToDateCheck inMemory(Path workingFolder, RunFingerprint run) {
    return new UpToDateCheck(Mode.IN_MEMORY, Severity.ERROR, workingFolder, run);
  }

  /**
   * Notes what is written in a manifest beside it.
   *
   * @param again from which severity on a document is never up to date, so that its findings fail
   *     the next run, too
   */
  public static UpToDateCheck onDisk(Path workingFolder, RunFingerprint run, Severity again) {
    return new UpToDateCheck(Mode.ON_DISK, again, workingFolder, run);
  }

  /** Whether all results of a document are there and made from just this. */
  boolean isUpToDate(OutputPlan.Document document, byte[] bytes, ImageLoader images) {
    if (mode == Mode.EVERYTHING) {
      return false;
    }
    // The formats of a document share its pictures and companions: each is looked at once.
    Map<String, String> pictures = new HashMap<>();
    Map<Path, Long> files = new HashMap<>();
    String hash = SourceImage.hashOf(bytes);
    return document.results().stream().allMatch(r -> isCurrent(r, hash, pictures, files))
        && pictures.entrySet().stream().allMatch(picture -> isSame(picture, images))
        && files.entrySet().stream().allMatch(UpToDateCheck::isThere);
  }

  /** Whether a result was made from this document, and by what; its parts are added to the maps. */
  private boolean isCurrent(
      OutputPlan.Result result,
      String document,
      Map<String, String> pictures,
      Map<Path, Long> files) {
    if (result.file().isEmpty()) {
      return false;
    }
    Path place = place(result.file().get());
    Path folder = folder(place);
    Optional<Manifest.Entry> entry = manifest(folder).get(name(place));
    if (entry.isEmpty() || !entry.get().key().equals(run.key(result.exporter(), document))) {
      return false;
    }
    boolean agree = true;
    for (Map.Entry<String, String> picture : entry.get().pictures().entrySet()) {
      String other = pictures.put(picture.getKey(), picture.getValue());
      agree &= other == null || other.equals(picture.getValue());
    }
    for (Map.Entry<String, Long> file : entry.get().files().entrySet()) {
      Long other = files.put(folder.resolve(file.getKey()), file.getValue());
      agree &= other == null || other.equals(file.getValue());
    }
    return agree; // a file that was written twice, differently, is not what one of them is about
  }

  /**
   * Whether what tells of several documents is there and made from just these.
   *
   * @param documents the hash of the documents
   */
  boolean isIndexUpToDate(Path file, Exporter exporter, String documents) {
    Path place = place(file);
    Optional<Manifest.Entry> entry =
        mode == Mode.EVERYTHING ? Optional.empty() : manifest(folder(place)).get(name(place));
    return entry.filter(e -> e.key().equals(run.key(exporter, documents))).isPresent()
        && entry.get().files().entrySet().stream()
            .allMatch(e -> isThere(Map.entry(folder(place).resolve(e.getKey()), e.getValue())));
  }

  /**
   * Notes what tells of several documents, and deletes what it consisted of before and does not.
   */
  void indexWritten(Path file, Exporter exporter, String documents, Set<Path> files)
      throws IOException {
    if (mode != Mode.EVERYTHING) {
      Path place = place(file);
      Manifest.Entry entry =
          new Manifest.Entry(run.key(exporter, documents), Map.of(), sizes(folder(place), files));
      Optional<Manifest.Entry> before = manifest(folder(place)).get(name(place));
      manifest(folder(place)).put(name(place), entry);
      if (before.isPresent()) {
        Map<String, Long> gone = new TreeMap<>(before.get().files());
        gone.keySet().removeAll(entry.files().keySet());
        gone.keySet().removeIf(f -> manifest(folder(place)).isOfAnother(name(place), f));
        delete(folder(place), gone);
      }
    }
  }

  /** Deletes files right in a folder, unless they are of another size by now. */
  private static void delete(Path folder, Map<String, Long> files) throws IOException {
    for (Map.Entry<String, Long> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey()).normalize();
      boolean isOwn = place.equals(folder.resolve(name(place)).normalize());
      if (isOwn && Files.isRegularFile(place) && isThere(Map.entry(place, file.getValue()))) {
        Files.delete(place);
      }
    }
  }

  private static Map<String, Long> sizes(Path folder, Set<Path> files) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Path file : files) {
      sizes.put(folder.relativize(file).toString(), Files.size(file));
    }
    return sizes;
  }

  /** Notes that a document's results were written. */
  void written(
      OutputPlan.Document document,
      byte[] bytes,
      Map<String, String> pictures,
      Set<Path> files,
      Set<Diagnostic> found)
      throws IOException {
    if (mode == Mode.EVERYTHING) {
      return;
    }
    if (found.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(again) >= 0)) {
      forget(document);
      return;
    }
    String hash = SourceImage.hashOf(bytes);
    for (OutputPlan.Result result : document.results()) {
      if (result.file().isPresent()) {
        Path place = place(result.file().get());
        Path folder = folder(place);
        Manifest.Entry entry =
            new Manifest.Entry(run.key(result.exporter(), hash), pictures, sizes(folder, files));
        manifest(folder).put(name(place), entry);
      }
    }
  }

  /** Notes that a document is to be exported again next time. */
  void forget(OutputPlan.Document document) {
    for (OutputPlan.Result result : document.results()) {
      result
          .file()
          .map(this::place)
          .filter(place -> mode != Mode.EVERYTHING)
          .ifPresent(place -> manifest(folder(place)).remove(name(place)));
    }
  }

  /**
   * Writes what was noted beside the results.
   *
   * @throws IOException when it cannot be written
   */
  public void save() throws IOException {
    for (Map.Entry<Path, Manifest> manifest : manifests.entrySet()) {
      if (mode == Mode.ON_DISK && Files.isDirectory(manifest.getKey())) {
        manifest.getValue().write(manifest.getKey());
      }
    }
  }

  /**
   * A loader that notes in {@code pictures} what it was asked for and what it found, where that is
   * of use later.
   */
  ImageLoader recording(ImageLoader images, Map<String, String> pictures) {
    if (mode == Mode.EVERYTHING) {
      return images;
    }
    return source -> {
      ImageResult result = images.load(source);
      pictures.put(source.value(), hash(result));
      return result;
    };
  }

  private static boolean isSame(Map.Entry<String, String> picture, ImageLoader images) {
    return SafeUrl.parse(picture.getKey())
        .filter(url -> hash(images.load(url)).equals(picture.getValue()))
        .isPresent();
  }

  private static boolean isThere(Map.Entry<Path, Long> file) {
    try {
      return Files.size(file.getKey()) == file.getValue();
    } catch (IOException e) {
      return false;
    }
  }

  private static String hash(ImageResult result) {
    return switch (result) {
      case ImageResult.Loaded loaded -> loaded.image().hash();
      case ImageResult.Unavailable unavailable -> ABSENT;
    };
  }

  private Manifest manifest(Path folder) {
    return manifests.computeIfAbsent(
        folder, f -> mode == Mode.ON_DISK ? Manifest.read(f) : Manifest.empty());
  }

  private Path place(Path file) {
    return workingFolder.resolve(file).toAbsolutePath().normalize();
  }

  private static Path folder(Path place) {
    return place.resolveSibling("");
  }

  private static String name(Path place) {
    return String.valueOf(place.getFileName());
  }
}
