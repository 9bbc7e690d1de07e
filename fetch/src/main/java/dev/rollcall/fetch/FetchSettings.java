package dev.rollcall.fetch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How documents are fetched.
 *
 * @param folder where they go
 * @param kind what kind of program keeps them; empty: by the form of their addresses
 * @param name the name of the file, without its ending; empty: by the call's date or title
 * @param force whether the pad's text wins over what was changed here
 * @param hosts the hosts beside the pad's that may be asked
 * @param secret what opens private pads
 * @param time how long one answer may take
 * @param clock tells when it was
 * @param pictures knows pictures
 */
public record FetchSettings(
    Path folder,
    Optional<PadKind> kind,
    Optional<String> name,
    boolean force,
    Set<String> hosts,
    Secret secret,
    Duration time,
    Clock clock,
    Pictures pictures) {

  /** Copies the set. */
  public FetchSettings {
    hosts = Set.copyOf(hosts);
  }
}
