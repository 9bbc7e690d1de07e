package dev.rollcall.export;

import java.util.List;
import java.util.Optional;

/**
 * An option that an exporter declares, for the command line and its help.
 *
 * @param name the name behind {@code FORMAT.}, such as {@code toc}
 * @param flag the command line option that also sets it, such as {@code --paper}
 * @param allowed the values allowed; empty when any text may be given
 * @param defaultValue what holds when it is not set; empty for none
 * @param description one line for the help
 * @param file whether the value names a file that the command line reads, so that relative paths
 *     are resolved where the user is; see {@link OptionValues#file}
 */
public record OptionSpec(
    String name,
    Optional<String> flag,
    List<String> allowed,
    String defaultValue,
    String description,
    boolean file) {

  /** Copies the values. */
  public OptionSpec {
    allowed = List.copyOf(allowed);
  }

  /** An option with any text as its value. */
  public static OptionSpec text(String name, String defaultValue, String description) {
    return new OptionSpec(name, Optional.empty(), List.of(), defaultValue, description, false);
  }

  /** An option with one of the values given, the first being the default. */
  public static OptionSpec choice(String name, String description, String... values) {
    return new OptionSpec(name, Optional.empty(), List.of(values), values[0], description, false);
  }

  /** An option that is {@code true} or {@code false}. */
  public static OptionSpec toggle(String name, boolean defaultValue, String description) {
    return new OptionSpec(
        name,
        Optional.empty(),
        List.of("true", "false"),
        Boolean.toString(defaultValue),
        description,
        false);
  }

  /** An option that names a file to read. */
  public static OptionSpec file(String name, String description) {
    return new OptionSpec(name, Optional.empty(), List.of(), "", description, true);
  }

  /** The same option, also reachable by a flag such as {@code --paper}. */
  public OptionSpec withFlag(String newFlag) {
    return new OptionSpec(name, Optional.of(newFlag), allowed, defaultValue, description, file);
  }
}
