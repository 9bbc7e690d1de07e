package dev.rollcall.export;

import java.util.List;

/** Makes the exporter of one format; found by {@link java.util.ServiceLoader}. */
public interface ExporterProvider {

  /** The format of the exporters made. */
  Format format();

  /** The options that {@link #create} understands, in the order they are listed to users. */
  List<OptionSpec> options();

  /** Whether the format is written when a user names none. */
  default boolean exportedByDefault() {
    return true;
  }

  /**
   * Makes an exporter.
   *
   * @throws InvalidOptionException when a value does not fit; its message says what would
   */
  Exporter create(OptionValues values);
}
