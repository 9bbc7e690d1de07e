package dev.rollcall.cli.output;

import dev.rollcall.export.Target;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that come of one document. Each is written beside its place under another name; {@link
 * #commit} moves them all over the old ones, {@link #close} drops what was not committed.
 * Thread-safe, so that a document's formats may be written at the same time.
 */
public final class FileTransaction implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final OutputFolder folder;
  private final List<Pending> pending = new ArrayList<>();

  private final Set<Path> shared = new LinkedHashSet<>();
  private boolean keepsSame;

  private record Pending(Path temporary, Path place, boolean companion) {}

  FileTransaction(OutputFolder folder) {
    this.folder = folder;
  }

  /** Leaves files as they are that hold the same already. */
  public synchronized FileTransaction keepingSame() {
    keepsSame = true;
    return this;
  }

  /** A target that becomes the file {@code place}, with its companions beside it. */
  public Target target(Path place) {
    return new FileTarget(place);
  }

  /**
   * Puts everything written in its place, companions first.
   *
   * @return the files, companions that other documents wrote included
   * @throws IOException when a file cannot be put in its place
   */
  public synchronized Set<Path> commit() throws IOException {
    Set<Path> files = new LinkedHashSet<>(shared);
    pending.sort((a, b) -> Boolean.compare(b.companion, a.companion));
    for (Iterator<Pending> left = pending.iterator(); left.hasNext(); ) {
      Pending file = left.next();
      files.add(file.place);
      if (file.companion && folder.isCompanionWritten(file.place)) {
        continue;
      }
      boolean mayStay = keepsSame || file.companion; // which others have written, perhaps long ago
      if (!mayStay || !isSame(file.temporary, file.place)) {
        move(file.temporary, file.place);
        left.remove();
      } // else close drops it
      if (file.companion) {
        folder.companionWritten(file.place);
      }
    }
    return files;
  }

  /** Deletes what was written and not committed. */
  @Override
  public synchronized void close() throws IOException {
    for (Pending file : pending) {
      Files.deleteIfExists(file.temporary);
    }
    pending.clear();
  }

  private void write(Path place, boolean companion, Target.Content content) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "A folder of that name stands there");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) { // a device or a pipe
      write(content, Files.newOutputStream(place));
      return;
    }
    Path real = Files.isSymbolicLink(place) ? place.toRealPath() : place;
    Path parent = real.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
      folder.sweepOnce(parent);
    }
    Path temporary = folder.names().beside(real);
    synchronized (this) {
      pending.add(new Pending(temporary, real, companion));
    }
    write(
        content,
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private static void write(Target.Content content, OutputStream file) throws IOException {
    NotingStream noting = new NotingStream(file);
    try (OutputStream out = new BufferedOutputStream(noting, BUFFER)) {
      content.writeTo(out);
    } catch (RuntimeException e) {
      noting.rethrow();
      throw e;
    }
  }

  private static boolean isSame(Path temporary, Path place) throws IOException {
    return Files.isRegularFile(place) && Files.mismatch(temporary, place) < 0;
  }

  private static void move(Path from, Path to) throws IOException {
    keepPermissions(from, to);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Who could read and write the old file can do so with the new one, and nobody else. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView file = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (file != null && Files.exists(to)) {
      file.setPermissions(Files.getPosixFilePermissions(to));
    }
  }

  private final class FileTarget implements Target {

    private final Path place;

    FileTarget(Path place) {
      this.place = place.toAbsolutePath().normalize();
    }

    @Override
    public String baseName() {
      String name = String.valueOf(place.getFileName());
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void document(Content content) throws IOException {
      write(place, false, content);
    }

    @Override
    public boolean allowsCompanions() {
      return true;
    }

    @Override
    public void companion(String path, Content content) throws IOException {
      Path companion = place.resolveSibling(path).normalize();
      if (!companion.startsWith(place.resolveSibling("")) || Path.of(path).isAbsolute()) {
        throw new IllegalArgumentException("A companion outside the document's folder: " + path);
      }
      if (folder.isCompanionWritten(companion)) {
        synchronized (FileTransaction.this) {
          shared.add(companion);
        }
      } else {
        write(companion, true, content);
      }
    }
  }
}
