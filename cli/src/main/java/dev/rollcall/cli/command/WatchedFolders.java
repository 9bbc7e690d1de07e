package dev.rollcall.cli.command;

import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.UsageException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folders that inputs, pictures and files named by options lie in. Folders are watched, not
 * files: editors that write a new file and give it the name of the old one are noticed, too.
 */
final class WatchedFolders implements AutoCloseable {

  /** Editors write a file in several steps; what comes within this time is one change. */
  private static final long SETTLE_MILLIS = 40;

  /** However long a program keeps writing, changes are shown after this time. */
  private static final long LONGEST_MILLIS = 1000;

  /** How deep pictures may lie below a document. */
  private static final int DEPTH = 3;

  /** A folder with more below it is not one of calls and pictures. */
  private static final int MOST_FOLDERS = 2000;

  private final WatchService watcher;
  private final Set<Path> roots;
  private final Optional<Path> output;

  /**
   * Finds the folders.
   *
   * @throws IOException when one is not there
   */
  WatchedFolders(Arguments arguments, Path workingFolder) throws IOException {
    roots = roots(arguments, workingFolder);
    watcher = FileSystems.getDefault().newWatchService();
    output = arguments.path("output").map(path -> path.toAbsolutePath().normalize());
  }

  /**
   * Looks at the folders that are there now.
   *
   * @throws IOException when the system cannot watch any more
   */
  void look() throws IOException {
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        lookBelow(root);
      }
    }
  }

  /** Waits for a change that is none of our own writing; false when the thread is interrupted. */
  boolean awaitChange() {
    try {
      WatchKey key = watcher.take();
      while (!isRelevant(key)) {
        key = watcher.take();
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
      WatchKey next = watcher.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
      while (next != null) {
        boolean relevant = isRelevant(next);
        next =
            relevant && System.nanoTime() > end
                ? null
                : watcher.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }

  private void lookBelow(Path root) throws IOException {
    int[] seen = {0};
    Files.walkFileTree(
        root,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean below = !folder.equals(root);
            if (below && (isHidden(folder.getFileName()) || isOutput(folder))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return ++seen[0] < MOST_FOLDERS ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // gone already, or not ours to read
          }
        });
  }

  private void register(Path folder) throws IOException {
    folder.register(
        watcher,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  private boolean isOutput(Path folder) throws IOException {
    return output.isPresent()
        && Files.isDirectory(output.get())
        && folder.equals(output.get().toRealPath());
  }

  private static boolean isRelevant(WatchKey key) {
    boolean relevant = key.pollEvents().stream().anyMatch(event -> !isHidden(event.context()));
    key.reset();
    return relevant;
  }

  /** Hidden files are no sources; what is being written is hidden. */
  private static boolean isHidden(@Nullable Object name) {
    return name != null && name.toString().startsWith(".");
  }

  private static Set<Path> roots(Arguments arguments, Path workingFolder) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String operand : arguments.operands()) {
      if (operand.equals("-")) {
        throw new UsageException("Standard input cannot be watched; name a file or a folder.");
      }
      Path path = workingFolder.resolve(operand).toAbsolutePath();
      folders.add(Files.isDirectory(path) ? path : path.resolveSibling(""));
    }
    arguments.path("images").ifPresent(folder -> folders.add(folder.toAbsolutePath()));
    for (Path file : arguments.files()) {
      folders.add(file.toAbsolutePath().resolveSibling(""));
    }
    Set<Path> real = new LinkedHashSet<>();
    for (Path folder : folders) {
      real.add(folder.toRealPath());
    }
    return real;
  }
}
