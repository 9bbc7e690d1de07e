package dev.rollcall.cli.options;

import dev.rollcall.cli.input.FileProblem;
import dev.rollcall.cli.input.NamedFile;
import dev.rollcall.model.spelling.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Options from a file: the long names of options without their dashes, and {@code set} with options
 * by format. What the command line says holds over the file. Relative paths start at the file.
 *
 * <pre>{@code
 * to: [pdf, html]
 * theme: plain
 * set: {pdf: {toc: false}}
 * }</pre>
 */
public final class ConfigurationFile {

  /** Its name. */
  public static final String NAME = "rollcall.yaml";

  private static final String ROSTER = "roster";
  private static final String ROLES = "roles";

  private final Path workingFolder;

  public ConfigurationFile(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  /**
   * What a command was given, by the command line and, below it, by the file.
   *
   * @param words what stands behind the command's name
   * @param commands all commands: the file may hold options of each
   * @throws UsageException when the file cannot be used
   */
  public Arguments over(CommandSpec command, List<String> words, Collection<CommandSpec> commands) {
    Arguments given = Arguments.of(command, words, workingFolder);
    Optional<Path> named =
        command.options().hasLongOption("config") ? given.path("config") : Optional.empty();
    Path file = named.orElse(workingFolder.resolve(NAME));
    boolean holds = command.options().hasLongOption("config") && !given.isSet("help");
    if (!holds || (named.isEmpty() && !Files.isRegularFile(file))) {
      return given;
    }
    List<String> all = new ArrayList<>(options(file, read(file), command, commands));
    all.addAll(words);
    return Arguments.of(command, all, workingFolder);
  }

  private static Map<?, ?> read(Path file) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file.toString()).setMaxAliasesForCollections(10).build();
      Object document = new Load(settings).loadFromString(NamedFile.yaml(file));
      if (document == null) {
        return Map.of();
      }
      if (document instanceof Map<?, ?> map) {
        return map;
      }
      throw new UsageException(file + ": The configuration must be 'option: value' lines.");
    } catch (IOException e) {
      throw new UsageException(file + ": " + FileProblem.of(e).reading());
    } catch (StackOverflowError e) {
      throw new UsageException(file + ": The configuration is nested too deeply; write it flat.");
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new UsageException(
          file
              + ": The configuration is not YAML: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** The file's options as the command line would have them. */
  private static List<String> options(
      Path file, Map<?, ?> values, CommandSpec command, Collection<CommandSpec> commands) {
    List<String> options = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (name.equals("teams")) { // a roster may stand in the same file
            if (!values.containsKey(ROSTER) && command.options().hasLongOption(ROSTER)) {
              options.add("--" + ROSTER + "=" + file);
            }
            return;
          }
          if (name.equals(ROLES) && value instanceof Map) { // and so may words of one's own
            if (command.options().hasLongOption(ROLES)) {
              options.add("--" + ROLES + "=" + file);
            }
            return;
          }
          if (name.equals("persons")) {
            return; // what a roster says for its readers
          }
          if (commands.stream().noneMatch(c -> c.options().hasLongOption(name))) {
            throw new UsageException(
                "%s: There is no option '%s' to configure; %s"
                    .formatted(
                        file,
                        name,
                        Suggestion.advice(
                            name,
                            names(commands),
                            "give the long name of an option of rollcall export.")));
          }
          Option option = command.options().getOption(name);
          if (option == null) {
            return; // it belongs to another command
          }
          if (value instanceof Map<?, ?> formats && name.equals("set")) {
            options.addAll(settings(file, formats));
          } else if (option.hasArg()) {
            options.add("--" + name + "=" + text(file, option, value));
          } else if (Boolean.TRUE.equals(value)) {
            options.add("--" + name);
          }
        });
    return options;
  }

  private static List<String> names(Collection<CommandSpec> commands) {
    return commands.stream()
        .flatMap(command -> command.inOrder().stream())
        .map(Option::getLongOpt)
        .distinct()
        .toList();
  }

  private static List<String> settings(Path file, Map<?, ?> formats) {
    List<String> options = new ArrayList<>();
    formats.forEach(
        (format, values) -> {
          if (!(values instanceof Map<?, ?> map)) {
            throw new UsageException(
                file + ": 'set' must hold options by format, such as set: {pdf: {toc: false}}.");
          }
          map.forEach(
              (option, value) -> options.add("--set=" + format + "." + option + "=" + value));
        });
    return options;
  }

  private static String text(Path file, Option option, Object value) {
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(String::valueOf).toList());
    }
    String text = String.valueOf(value);
    String label = option.getArgName();
    boolean isPath =
        label.matches("DIR|PATH|FILE") || (label.contains("FILE") && text.indexOf('.') >= 0);
    Path parent = file.getParent();
    return isPath && parent != null ? parent.resolve(text).toString() : text;
  }
}
