package dev.rollcall.export.image;

import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.export.image.internal.load.ImageReading;
import dev.rollcall.export.image.internal.load.PicturePath;
import dev.rollcall.export.image.internal.scale.ByteBoundedCache;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pictures in one folder: by the path of a relative URL below it, else by the file name at
 * the end of the URL.
 *
 * <p>Nothing outside the folder is read: a file counts only when its real path, with symbolic links
 * resolved, lies below the folder's, and when it is a regular file. Pictures are kept in memory
 * until they change or others need the room.
 */
public final class FolderImageLoader implements ImageLoader {

  private static final long CACHE_BYTES = 64L << 20;

  private final Path folder;
  private final ImageReading reading;
  private final ByteBoundedCache<Version, ImageResult> cache =
      new ByteBoundedCache<>(CACHE_BYTES, FolderImageLoader::bytesOf);

  /** A file as it was at one time. */
  private record Version(Path file, FileTime modified, long size) {}

  /** Creates a loader for the pictures in a folder, with the usual limits. */
  public FolderImageLoader(Path folder) {
    this(folder, ImageLimits.defaults());
  }

  /** Creates a loader for the pictures in a folder. */
  public FolderImageLoader(Path folder, ImageLimits limits) {
    this.folder = folder.toString().isEmpty() ? Path.of(".") : folder;
    this.reading = new ImageReading(limits);
  }

  @Override
  public ImageResult load(SafeUrl source) {
    Optional<PicturePath> path = PicturePath.of(source);
    if (path.isEmpty()) {
      return new Unavailable(
          Reason.REFUSED,
          "'%s' does not name a picture file; give the file's name."
              .formatted(PicturePath.printable(source.value())));
    }
    return find(path.get());
  }

  private ImageResult find(PicturePath path) {
    Path root;
    try {
      root = folder.toRealPath();
    } catch (IOException e) {
      return new Unavailable(
          Reason.NOT_FOUND,
          "'%s' cannot be looked for, since there is no folder '%s'; name the pictures' folder."
              .formatted(path.printableName(), folder));
    }
    Optional<Unavailable> problem = Optional.empty();
    for (String candidate : candidates(path)) {
      try {
        Path real = root.resolve(candidate).toRealPath();
        if (real.startsWith(root)) {
          return read(real, path);
        }
        problem = Optional.of(outside(path));
      } catch (InvalidPathException e) {
        problem = Optional.of(outside(path));
      } catch (IOException e) {
        // not there; the next candidate may be
      }
    }
    return problem.orElseGet(() -> path.leavesFolder() ? outside(path) : notFound(path));
  }

  /** Relative paths as the URL has them, its file name, and both in the other Unicode forms. */
  private static Set<String> candidates(PicturePath path) {
    Set<String> names = new LinkedHashSet<>();
    path.below().ifPresent(names::add);
    names.add(path.name());
    for (String name : Set.copyOf(names)) {
      names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
      names.add(Normalizer.normalize(name, Normalizer.Form.NFD));
    }
    return names;
  }

  private ImageResult read(Path file, PicturePath path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return new Unavailable(
          Reason.REFUSED,
          "'%s' is not a file but a folder or a device; put the picture itself there."
              .formatted(path.printableName()));
    }
    if (attributes.size() > reading.limits().maxBytes()) {
      return reading.tooManyBytes(path.printableName());
    }
    Version version = new Version(file, attributes.lastModifiedTime(), attributes.size());
    return cache.get(version, () -> readNow(file, path));
  }

  private ImageResult readNow(Path file, PicturePath path) {
    try (InputStream in =
        Channels.newInputStream(
            Files.newByteChannel(
                file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
      // One byte more than allowed tells a file that grew meanwhile.
      return reading.read(in.readNBytes(reading.limits().maxBytes() + 1), path.printableName());
    } catch (IOException e) {
      return new Unavailable(
          Reason.UNREADABLE,
          "'%s' cannot be read; check the file's permissions.".formatted(path.printableName()));
    }
  }

  private Unavailable notFound(PicturePath path) {
    return new Unavailable(
        Reason.NOT_FOUND,
        "'%s' is not in the pictures' folder '%s'; put it there or name another folder."
            .formatted(path.printableName(), folder));
  }

  private Unavailable outside(PicturePath path) {
    return new Unavailable(
        Reason.REFUSED,
        "'%s' lies outside the pictures' folder '%s', where nothing is read; put it there."
            .formatted(path.printableName(), folder));
  }

  private static long bytesOf(ImageResult result) {
    return switch (result) {
      case ImageResult.Loaded loaded -> loaded.image().bytes().length;
      case Unavailable unavailable -> 0;
    };
  }
}
