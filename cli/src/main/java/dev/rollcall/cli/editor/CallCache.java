package dev.rollcall.cli.editor;

import dev.rollcall.lsp.Project.NamedCall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The calls of files, until they change or others need the room: those asked for longest ago go
 * first. Thread-safe.
 */
final class CallCache {

  /** A call takes some twenty times as much as its text. */
  private static final long MOST_BYTES = 4L << 20;

  private final Map<Path, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long bytes;

  private record Entry(FileVersion version, List<NamedCall> calls) {}

  CallCache() {
    this(MOST_BYTES);
  }

  /** Creates a cache for files of so many bytes together. */
  CallCache(long most) {
    this.most = most;
  }

  /** The calls of a file; none where there is no such file. */
  List<NamedCall> get(Path file, Supplier<List<NamedCall>> reading) {
    Optional<FileVersion> now = FileVersion.find(file);
    if (now.isEmpty()) {
      forget(file);
      return List.of();
    }
    Optional<List<NamedCall>> kept = kept(now.get());
    if (kept.isPresent()) {
      return kept.get();
    }
    List<NamedCall> calls = List.copyOf(reading.get());
    keep(new Entry(now.get(), calls));
    return calls;
  }

  private synchronized Optional<List<NamedCall>> kept(FileVersion now) {
    return Optional.ofNullable(entries.get(now.file()))
        .filter(entry -> entry.version().equals(now))
        .map(Entry::calls);
  }

  private synchronized void keep(Entry entry) {
    forget(entry.version().file());
    entries.put(entry.version().file(), entry);
    bytes += entry.version().size();
    for (Path oldest : new ArrayList<>(entries.keySet())) {
      if (bytes <= most) {
        return;
      }
      forget(oldest);
    }
  }

  private synchronized void forget(Path file) {
    Entry gone = entries.remove(file);
    bytes -= gone == null ? 0 : gone.version().size();
  }

  /** Nothing is kept any more. */
  synchronized void clear() {
    entries.clear();
    bytes = 0;
  }

  /** How many files' calls are kept. */
  synchronized int size() {
    return entries.size();
  }
}
