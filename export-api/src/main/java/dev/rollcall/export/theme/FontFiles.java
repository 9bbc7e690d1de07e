package dev.rollcall.export.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the font files of a theme: those it brings with it, and those that ship with rollcall. */
public final class FontFiles {

  private final Map<String, byte[]> own;

  /** Those of rollcall's that were read, since every document of a run needs them. */
  private final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

  /** The files that ship with rollcall. */
  public FontFiles() {
    this(Map.of());
  }

  /**
   * Files of a theme's own before those that ship with rollcall.
   *
   * @param own the files' contents by the names that the theme's {@link FontFamily families} use
   */
  public FontFiles(Map<String, byte[]> own) {
    this.own = new TreeMap<>();
    own.forEach((name, bytes) -> this.own.put(name, bytes.clone()));
  }

  /**
   * The bytes of a font file; not to be changed.
   *
   * @param name one of {@link FontFamily#faces}
   * @throws IllegalArgumentException when there is no such file
   */
  public byte[] read(String name) {
    byte[] bytes = own.get(name);
    if (bytes != null) {
      return bytes;
    }
    return shipped.computeIfAbsent(name, FontFiles::inflated);
  }

  private static byte[] inflated(String name) {
    try (InputStream in = FontFiles.class.getResourceAsStream("fonts/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No font file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files are equal when their names and contents are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FontFiles files
        && own.keySet().equals(files.own.keySet())
        && own.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), files.own.get(entry.getKey())));
  }

  @Override
  public int hashCode() {
    return own.keySet().hashCode();
  }

  @Override
  public String toString() {
    return "FontFiles" + own.keySet();
  }
}
