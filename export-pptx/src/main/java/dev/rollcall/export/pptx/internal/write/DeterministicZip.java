package dev.rollcall.export.pptx.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A package whose entries all bear the same time, so that the same deck is the same bytes, and in
 * which pictures, compressed already, are not compressed again.
 */
final class DeterministicZip extends ZipArchiveOutputStream {

  // Not the first day of 1980: a time at the edge of what zip knows adds a field that depends on
  // the time zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  DeterministicZip(OutputStream out) {
    super(out);
    setUseZip64(Zip64Mode.AsNeeded);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(TIME);
    String name = entry.getName();
    boolean packed = name.endsWith(".jpeg") || name.endsWith(".jpg") || name.endsWith(".png");
    setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
    super.putArchiveEntry(entry);
  }
}
