package dev.rollcall.export.image.internal.scale;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values used last, up to a number of bytes. A value that several threads ask for at once
 * is made by the first, and the others wait. Thread-safe.
 */
public final class ByteBoundedCache<K, V> {

  /** What an entry costs beside its bytes, so that empty values are bounded too. */
  private static final int ENTRY_BYTES = 256;

  private final long maxBytes;
  private final ToLongFunction<V> bytesOf;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<K, CompletableFuture<V>> inFlight = new LinkedHashMap<>();
  private long bytes;

  /** Creates an empty cache. */
  public ByteBoundedCache(long maxBytes, ToLongFunction<V> bytesOf) {
    this.maxBytes = maxBytes;
    this.bytesOf = bytesOf;
  }

  /** Returns a value, made by {@code maker} where it is not at hand. */
  public V get(K key, Supplier<V> maker) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> others;
    synchronized (this) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
      others = inFlight.putIfAbsent(key, mine);
    }
    return others == null ? make(key, maker, mine) : await(others);
  }

  private V make(K key, Supplier<V> maker, CompletableFuture<V> mine) {
    @Nullable V made = null;
    try {
      made = maker.get();
      mine.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      finish(key, made);
    }
  }

  private synchronized void finish(K key, @Nullable V made) {
    inFlight.remove(key);
    if (made == null || cost(made) > maxBytes) {
      return;
    }
    values.put(key, made);
    bytes += cost(made);
    var eldest = values.values().iterator();
    while (bytes > maxBytes) {
      bytes -= cost(eldest.next());
      eldest.remove();
    }
  }

  private long cost(V value) {
    return bytesOf.applyAsLong(value) + ENTRY_BYTES;
  }

  private static <V> V await(CompletableFuture<V> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("Another thread failed to make the value.", e.getCause());
    }
  }
}
