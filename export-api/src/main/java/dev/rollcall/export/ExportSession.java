package dev.rollcall.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the exports of one run share: parsed templates, fonts, scaled pictures. Thread-safe; made
 * once by whoever starts the run and dropped at its end.
 */
public final class ExportSession {

  private final Map<Key<?>, Object> values = new ConcurrentHashMap<>();

  /**
   * Names a shared value; every exporter has its own keys.
   *
   * @param owner who shares it
   * @param discriminator what tells its values apart, such as a theme or a content hash; compared
   *     by {@code equals}
   */
  public record Key<T>(Class<T> type, Class<?> owner, Object discriminator) {}

  /** Returns the value of a key, made once by {@code maker}; other threads wait for it. */
  public <T> T get(Key<T> key, Supplier<? extends T> maker) {
    return key.type().cast(values.computeIfAbsent(key, k -> maker.get()));
  }
}
