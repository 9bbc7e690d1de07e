package dev.rollcall.cli.options;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.NamedFile;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.spelling.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats at hand, found on the class path: the command line knows none by name. */
public final class ExporterCatalog {

  private static final String SET = "set";

  /** The size of the largest file that an option names, in bytes. */
  private static final int OPTION_BYTES = 100 << 20;

  private final Map<String, ExporterProvider> providers = new LinkedHashMap<>();

  /** Finds the providers on the class path. */
  public ExporterCatalog() {
    ServiceLoader.load(ExporterProvider.class)
        .forEach(provider -> providers.putIfAbsent(provider.format().id(), provider));
  }

  /** The names of all formats. */
  public Collection<String> ids() {
    return providers.keySet();
  }

  /** The names of the formats exported when none are named. */
  public List<String> defaults() {
    return providers.values().stream()
        .filter(ExporterProvider::exportedByDefault)
        .map(provider -> provider.format().id())
        .toList();
  }

  /** Adds the options that exporters declare with a flag of their own, and {@code --set}. */
  public void declareOptions(CommandSpec command) {
    Map<String, List<String>> owners = new TreeMap<>();
    Map<String, OptionSpec> specs = new LinkedHashMap<>();
    for (ExporterProvider provider : providers.values()) {
      for (OptionSpec spec : provider.options()) {
        spec.flag()
            .ifPresent(
                flag -> {
                  specs.putIfAbsent(flag, spec);
                  owners.computeIfAbsent(flag, f -> new ArrayList<>()).add(provider.format().id());
                });
      }
    }
    specs.forEach(
        (flag, spec) -> {
          String description =
              spec.description()
                  + " ("
                  + String.join(", ", owners.getOrDefault(flag, List.of()))
                  + ")";
          if (isSwitch(spec)) {
            command.flag(flag, description);
          } else if (spec.allowed().isEmpty()) {
            command.value(flag, spec.file() ? "FILE" : "VALUE", description);
          } else {
            command.choice(flag, spec.allowed(), description);
          }
        });
    command.value(
        "--set", "FORMAT.OPTION=VALUE", "Any option of a format, such as " + example() + ".");
  }

  /** Whether an option is on where its flag is given, and off elsewhere. */
  private static boolean isSwitch(OptionSpec spec) {
    return spec.allowed().equals(List.of("true", "false")) && spec.defaultValue().equals("false");
  }

  private static Optional<String> value(OptionSpec spec, String flag, Arguments arguments) {
    return isSwitch(spec)
        ? Optional.of("true").filter(on -> arguments.isSet(flag))
        : arguments.text(flag);
  }

  /**
   * Makes the exporters that a run asks for.
   *
   * @throws UsageException when a format or one of its options does not exist or fit
   */
  public List<Exporter> exporters(Arguments arguments) {
    List<String> asked = arguments.list("to");
    Map<String, Map<String, String>> values = values(arguments);
    List<Exporter> exporters = new ArrayList<>();
    for (String id : asked.isEmpty() ? defaults() : asked.stream().distinct().toList()) {
      exporters.add(exporter(provider(id), values.getOrDefault(id, Map.of()), arguments));
    }
    return exporters;
  }

  private Exporter exporter(
      ExporterProvider provider, Map<String, String> values, Arguments arguments) {
    Map<String, byte[]> files = new TreeMap<>();
    for (OptionSpec spec : provider.options()) {
      String value = values.get(spec.name());
      if (spec.file() && value != null) {
        files.put(spec.name(), read(arguments.workingFolder().resolve(value)));
      }
    }
    try {
      return provider.create(OptionValues.of(provider, values, files));
    } catch (InvalidOptionException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The values given, by format and option: flags first, {@code --set} over them. */
  private Map<String, Map<String, String>> values(Arguments arguments) {
    Map<String, Map<String, String>> values = new TreeMap<>();
    for (ExporterProvider provider : providers.values()) {
      Map<String, String> own = new TreeMap<>();
      for (OptionSpec spec : provider.options()) {
        spec.flag()
            .flatMap(flag -> value(spec, flag.substring(2), arguments))
            .ifPresent(value -> own.put(spec.name(), value));
      }
      values.put(provider.format().id(), own);
    }
    for (String setting : arguments.texts(SET)) {
      int dot = setting.indexOf('.');
      int equals = setting.indexOf('=');
      if (dot < 1 || equals < dot) {
        throw new UsageException(
            "--set cannot be '%s'; give FORMAT.OPTION=VALUE, such as %s."
                .formatted(setting, example()));
      }
      ExporterProvider provider = provider(setting.substring(0, dot));
      values
          .getOrDefault(provider.format().id(), new TreeMap<>())
          .put(setting.substring(dot + 1, equals), setting.substring(equals + 1));
    }
    return values;
  }

  private ExporterProvider provider(String id) {
    ExporterProvider provider = providers.get(id);
    if (provider == null) {
      throw new UsageException(
          "There is no format '%s'; %s"
              .formatted(
                  id,
                  Suggestion.advice(id, ids(), "give %s.".formatted(String.join(", ", ids())))));
    }
    return provider;
  }

  /** A setting that exists, for messages. */
  private String example() {
    for (ExporterProvider provider : providers.values()) {
      for (OptionSpec spec : provider.options()) {
        if (!spec.allowed().isEmpty()) {
          return provider.format().id() + "." + spec.name() + "=" + spec.allowed().getLast();
        }
      }
    }
    return "FORMAT.OPTION=VALUE";
  }

  private static byte[] read(Path file) {
    try {
      return NamedFile.bytes(file, OPTION_BYTES);
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    }
  }
}
