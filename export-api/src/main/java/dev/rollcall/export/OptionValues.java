package dev.rollcall.export;

import dev.rollcall.model.spelling.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that a user gave for one exporter's options, checked against their {@linkplain
 * OptionSpec declarations}.
 */
public final class OptionValues {

  private final String format;
  private final Map<String, OptionSpec> specs;
  private final Map<String, String> texts;
  private final Map<String, byte[]> files;

  private OptionValues(
      String format,
      Map<String, OptionSpec> specs,
      Map<String, String> texts,
      Map<String, byte[]> files) {
    this.format = format;
    this.specs = specs;
    this.texts = texts;
    this.files = files;
  }

  /**
   * Checks values against what a provider declares.
   *
   * @param texts the values by option name
   * @param files the contents of the files that file options name, by option name
   * @throws InvalidOptionException for a name or a value that is not declared
   */
  public static OptionValues of(
      ExporterProvider provider, Map<String, String> texts, Map<String, byte[]> files) {
    Map<String, OptionSpec> specs = new TreeMap<>();
    provider.options().forEach(spec -> specs.put(spec.name(), spec));
    String format = provider.format().id();
    texts.forEach((name, value) -> check(format, specs, name, value));
    return new OptionValues(format, specs, Map.copyOf(texts), Map.copyOf(files));
  }

  /** No values: every option has its default. */
  public static OptionValues defaults(ExporterProvider provider) {
    return of(provider, Map.of(), Map.of());
  }

  /** The value of an option, or its default. */
  public String text(String name) {
    return texts.getOrDefault(name, spec(name).defaultValue());
  }

  /** The value of an option where one was given that is not empty. */
  public Optional<String> given(String name) {
    return Optional.of(text(name)).filter(value -> !value.isEmpty());
  }

  /** The value of a true-or-false option, or its default. */
  public boolean toggle(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /**
   * The value of a whole-number option, or its default.
   *
   * @throws InvalidOptionException when it is not a whole number from {@code min} to {@code max}
   */
  public int number(String name, int min, int max) {
    String text = text(name);
    try {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    throw invalid(name, text, List.of("a whole number from " + min + " to " + max));
  }

  /** The content of the file that an option names, where one was given. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  /** An exception that says which values would fit. */
  public InvalidOptionException invalid(String name, String value, List<String> expected) {
    return invalid(format, name, value, expected);
  }

  private OptionSpec spec(String name) {
    OptionSpec spec = specs.get(name);
    if (spec == null) {
      throw new IllegalArgumentException(format + " declares no option " + name);
    }
    return spec;
  }

  private static void check(
      String format, Map<String, OptionSpec> specs, String name, String value) {
    OptionSpec spec = specs.get(name);
    if (spec == null) {
      throw new InvalidOptionException(
          "%s has no option '%s'; %s"
              .formatted(
                  format,
                  name,
                  Suggestion.advice(
                      name,
                      specs.keySet(),
                      "it has %s."
                          .formatted(
                              specs.isEmpty() ? "none" : String.join(", ", specs.keySet())))));
    }
    if (!spec.allowed().isEmpty() && !spec.allowed().contains(value)) {
      throw invalid(format, name, value, spec.allowed());
    }
  }

  private static InvalidOptionException invalid(
      String format, String name, String value, List<String> expected) {
    return new InvalidOptionException(
        "%s.%s cannot be '%s'; %s"
            .formatted(
                format,
                name,
                value,
                Suggestion.advice(
                    value, expected, "give %s.".formatted(String.join(" or ", expected)))));
  }
}
