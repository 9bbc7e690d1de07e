package dev.rollcall.export;

import dev.rollcall.model.Call;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes a call in one format. Exporters are immutable, thread-safe and reusable; the same call,
 * context and options give the same bytes.
 */
public interface Exporter {

  /** What this exporter writes. */
  Format format();

  /**
   * Writes a call.
   *
   * @throws IOException when the target cannot be written; content never makes an export fail
   */
  void export(Call call, ExportContext context, Target target) throws IOException;

  /** Whether people read what it writes, so that it may tell them what changed since a call. */
  default boolean isForReading() {
    return true;
  }

  /**
   * Reads ahead what every export of a session needs, such as fonts and templates, where there is
   * time for it while a document is still being read. An export does so itself where nobody did.
   *
   * @param context whose theme and session the exports will have; nothing is reported to it
   */
  default void prepare(ExportContext context) {}

  /**
   * Whether it writes a document of each call. One that does not tells of all of them in its {@link
   * #index} alone, and its {@link #export} is never called by the command line.
   */
  default boolean isOfEachCall() {
    return true;
  }

  /** What leads to all documents of a run; empty for formats, or options, without one. */
  default Optional<CallIndex> index() {
    return Optional.empty();
  }
}
