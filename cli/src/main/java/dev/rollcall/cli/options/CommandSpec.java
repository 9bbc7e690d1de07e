package dev.rollcall.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** A command's name, what it does and the options it takes, in the order of its help. */
public final class CommandSpec {

  private final String name;
  private final String description;
  private final Options options = new Options();
  private final List<Option> inOrder = new ArrayList<>();
  private final Map<String, List<String>> choices = new TreeMap<>();
  private final Map<String, List<String>> suggestions = new TreeMap<>();
  private final Map<String, Integer> numbersIfLeftOut = new TreeMap<>();
  private Optional<String> operands = Optional.empty();

  /** Starts a command with {@code --help}. */
  public CommandSpec(String name, String description) {
    this.name = name;
    this.description = description;
    flag("-h --help", "Show this help.");
  }

  /** The command's name. */
  public String name() {
    return name;
  }

  /** What it does, in one sentence. */
  public String description() {
    return description;
  }

  /** The options for the parser. */
  Options options() {
    return options;
  }

  /** The options in the order of the help. */
  public List<Option> inOrder() {
    return List.copyOf(inOrder);
  }

  /** What may stand beside the options, such as {@code INPUT...}. */
  public Optional<String> operands() {
    return operands;
  }

  /** The values allowed by option; options with any value are not there. */
  public Map<String, List<String>> choices() {
    return choices;
  }

  /** The values that shells complete: those of choices, and names that stand beside files. */
  public Map<String, List<String>> completions() {
    Map<String, List<String>> all = new TreeMap<>(choices);
    all.putAll(suggestions);
    return all;
  }

  /** Names values of an option that takes others as well. */
  public CommandSpec suggest(String longName, List<String> values) {
    suggestions.put(longName, values);
    return this;
  }

  /** Adds an option with a value. */
  public CommandSpec value(String names, String label, String text) {
    return add(option(names, text).hasArg().argName(label));
  }

  /** Adds an option with a number that may be left out. */
  public CommandSpec optionalNumber(String names, String label, int ifLeftOut, String text) {
    numbersIfLeftOut.put("--" + longName(names), ifLeftOut);
    return add(option(names, text).hasArg().argName("[" + label + "]"));
  }

  /**
   * What was written on a command line, with the numbers that were left out: what follows such an
   * option is its number only when it is one.
   */
  List<String> complete(List<String> words) {
    List<String> complete = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Integer number = numbersIfLeftOut.get(word);
      boolean given = i + 1 < words.size() && words.get(i + 1).matches("[0-9]+");
      complete.add(number == null || given ? word : word + "=" + number);
    }
    return complete;
  }

  /** Adds an option whose value is one of a few. */
  public CommandSpec choice(String names, List<String> values, String text) {
    choices.put(longName(names), values);
    return add(option(names, text).hasArg().argName(String.join("|", values)));
  }

  /** Adds a switch. */
  public CommandSpec flag(String names, String text) {
    return add(option(names, text));
  }

  /** Adds what may stand beside the options. */
  public CommandSpec operands(String label) {
    operands = Optional.of(label);
    return this;
  }

  private CommandSpec add(Option.Builder builder) {
    Option option = builder.get();
    options.addOption(option);
    inOrder.add(option);
    return this;
  }

  private static Option.Builder option(String names, String text) {
    int blank = names.indexOf(' ');
    Option.Builder builder =
        blank < 0 ? Option.builder() : Option.builder(names.substring(1, blank));
    return builder.longOpt(longName(names)).desc(text);
  }

  private static String longName(String names) {
    return names.substring(names.lastIndexOf(' ') + 1).substring(2);
  }
}
