package dev.rollcall.cli.output;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the documents of one run share on the disk: companions are written once, left-overs of
 * earlier runs swept once for each folder. Thread-safe.
 */
public final class OutputFolder {

  private final Set<Path> swept = ConcurrentHashMap.newKeySet();
  private final Set<Path> companions = ConcurrentHashMap.newKeySet();
  private final TemporaryName names = new TemporaryName();

  /** Starts a run. */
  public OutputFolder() {}

  /** Starts the export of one document. */
  public FileTransaction begin() {
    return new FileTransaction(this);
  }

  TemporaryName names() {
    return names;
  }

  void sweepOnce(Path folder) {
    if (swept.add(folder)) {
      TemporaryName.sweep(folder);
    }
  }

  boolean isCompanionWritten(Path companion) {
    return companions.contains(companion);
  }

  void companionWritten(Path companion) {
    companions.add(companion);
  }
}
