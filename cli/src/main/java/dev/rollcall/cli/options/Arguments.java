package dev.rollcall.cli.options;

import dev.rollcall.model.spelling.Suggestion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What a command was given: options by their long names, and inputs. */
public final class Arguments {

  private final CommandLine given;
  private final Path workingFolder;

  private Arguments(CommandLine given, Path workingFolder) {
    this.given = given;
    this.workingFolder = workingFolder;
  }

  /**
   * Understands what stands behind a command's name.
   *
   * @throws UsageException when the command does not take it
   */
  static Arguments of(CommandSpec command, List<String> words, Path workingFolder) {
    try {
      CommandLine given =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .get()
              .parse(command.options(), command.complete(words).toArray(String[]::new));
      Arguments arguments = new Arguments(given, workingFolder);
      command.choices().forEach(arguments::checkChoice);
      return arguments;
    } catch (UnrecognizedOptionException e) {
      String wrong = e.getOption().split("=", 2)[0];
      throw new UsageException(
          "There is no option %s; %s"
              .formatted(
                  wrong,
                  Suggestion.advice(
                      wrong,
                      command.inOrder().stream().map(option -> "--" + option.getLongOpt()).toList(),
                      "see rollcall %s --help.".formatted(command.name()))));
    } catch (MissingArgumentException e) {
      throw new UsageException(
          "--%s needs a value: %s."
              .formatted(e.getOption().getLongOpt(), e.getOption().getArgName()));
    } catch (ParseException e) {
      throw new UsageException(e.getMessage() + "; see rollcall " + command.name() + " --help.");
    }
  }

  /** Whether an option was given. */
  public boolean isSet(String option) {
    return given.hasOption(option);
  }

  /** The value of an option, where it was given; the last one where it was given twice. */
  public Optional<String> text(String option) {
    String[] values = given.getOptionValues(option);
    return values == null || values.length == 0
        ? Optional.empty()
        : Optional.of(values[values.length - 1]);
  }

  /** The values of an option that may be given several times, in their order. */
  List<String> texts(String option) {
    String[] values = given.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
  }

  /** The comma-separated parts of an option's value. */
  public List<String> list(String option) {
    return text(option).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * The whole number given from {@code min} to {@code max}.
   *
   * @throws UsageException when it is something else
   */
  public Optional<Integer> number(String option, int min, int max) {
    return text(option).map(text -> number(option, text, min, max));
  }

  /** The path given, resolved against the working folder. */
  public Optional<Path> path(String option) {
    return text(option).map(this::resolve);
  }

  /** Every option given but those named, with its values, in a fixed order. */
  public List<String> given(Set<String> without) {
    return Arrays.stream(given.getOptions())
        .filter(option -> !without.contains(option.getLongOpt()))
        .map(option -> option.getLongOpt() + "=" + option.getValuesList())
        .distinct()
        .sorted()
        .toList();
  }

  /** The files that options name and that are there, in a fixed order. */
  public List<Path> files() {
    return Arrays.stream(given.getOptions())
        .filter(
            option -> String.valueOf(option.getArgName()).matches(".*FILE.*|FORMAT.OPTION=VALUE"))
        .flatMap(option -> option.getValuesList().stream())
        .map(value -> value.substring(value.indexOf('=') + 1))
        .map(this::resolve)
        .filter(Files::isRegularFile)
        .distinct()
        .sorted()
        .toList();
  }

  /** What stands beside the options, in its order. */
  public List<String> operands() {
    return given.getArgList();
  }

  /** The folder that paths start at. */
  public Path workingFolder() {
    return workingFolder;
  }

  private void checkChoice(String option, List<String> values) {
    for (String value : texts(option)) {
      if (!values.contains(value)) {
        throw new UsageException(
            "--%s cannot be '%s'; %s"
                .formatted(
                    option,
                    value,
                    Suggestion.advice(
                        value, values, "give %s.".formatted(String.join(" or ", values)))));
      }
    }
  }

  private static Integer number(String option, String text, int min, int max) {
    try {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    throw new UsageException(
        "--%s cannot be '%s'; give a whole number from %d to %d."
            .formatted(option, text, min, max));
  }

  private Path resolve(String text) {
    try {
      return workingFolder.resolve(text);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + text + "' is not a path; " + e.getReason() + ".");
    }
  }
}
