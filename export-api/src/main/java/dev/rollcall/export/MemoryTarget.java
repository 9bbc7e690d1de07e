package dev.rollcall.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A target that keeps everything in memory, for embedding and for tests. */
public final class MemoryTarget implements Target {

  private final String baseName;
  private final boolean companions;
  private final Map<String, byte[]> files = new TreeMap<>();
  private byte[] document = new byte[0];

  /** Creates a target that takes companions. */
  public MemoryTarget(String baseName) {
    this(baseName, true);
  }

  /** Creates a target that takes companions or refuses them. */
  public MemoryTarget(String baseName, boolean companions) {
    this.baseName = baseName;
    this.companions = companions;
  }

  /** The document written. */
  public byte[] document() {
    return document.clone();
  }

  /** The companions written, by path. */
  public Map<String, byte[]> companions() {
    return Map.copyOf(files);
  }

  @Override
  public String baseName() {
    return baseName;
  }

  @Override
  public void document(Content content) throws IOException {
    document = bytes(content);
  }

  @Override
  public boolean allowsCompanions() {
    return companions;
  }

  @Override
  public void companion(String path, Content content) throws IOException {
    if (!companions) {
      throw new IllegalStateException("This target takes no companions");
    }
    files.put(path, bytes(content));
  }

  private static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }
}
