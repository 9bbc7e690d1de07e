package dev.rollcall.export.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The fields of a theme file or of a section in it, which know their lines.
 *
 * @param label the file's name for messages
 * @param path what stands before a field's name in messages, such as {@code colors.}
 * @param line the line of the section, from 1
 * @param values the fields in their order
 */
record ThemeFields(String label, String path, int line, Map<String, Node> values) {

  private static final int MAX_DEPTH = 8;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");

  /**
   * Reads a file's text.
   *
   * @throws ThemeException when it is no YAML of the plain kind that a theme needs
   */
  static ThemeFields parse(String yaml, String label) throws ThemeException {
    LoadSettings settings = LoadSettings.builder().setLabel(label).build();
    try {
      checkEvents(yaml, label, settings);
      Optional<Node> root = new Compose(settings).composeString(yaml);
      return of(root, label, "", 1);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new ThemeException(
          "%s:%d: The theme is not YAML (%s); mend the line."
              .formatted(label, line, e.getProblem()),
          e);
    } catch (YamlEngineException e) {
      throw new ThemeException(
          "%s: The theme is not a single YAML document; mend it.".formatted(label), e);
    } catch (IllegalArgumentException e) {
      // SnakeYAML Engine lets some tags and escapes through to where they are an illegal argument
      throw new ThemeException(
          "%s: The theme has a tag or an escape that YAML does not know; remove it."
              .formatted(label),
          e);
    }
  }

  /** Judges aliases and depth before a tree is built, for which both could be too much. */
  private static void checkEvents(String yaml, String label, LoadSettings settings)
      throws ThemeException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH || event instanceof AliasEvent) {
        throw new ThemeException(
            "%s:%d: A theme has neither aliases nor deep nesting; write plain 'name: value' lines."
                .formatted(label, event.getStartMark().map(Mark::getLine).orElse(0) + 1));
      }
    }
  }

  private static ThemeFields of(Optional<Node> node, String label, String path, int line)
      throws ThemeException {
    Map<String, Node> values = new LinkedHashMap<>();
    ThemeFields fields = new ThemeFields(label, path, line, values);
    if (node.isPresent() && !isEmpty(node.get())) {
      if (!(node.get() instanceof MappingNode mapping)) {
        throw fields.problem("Write 'name: value' lines here.");
      }
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, tuple.getValueNode()) != null) {
          throw fields.problem(key, "'%s%s' stands here twice; remove one.".formatted(path, key));
        }
      }
    }
    return fields;
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
  }

  /** Refuses fields with other names than these. */
  void allow(List<String> names) throws ThemeException {
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw problem(
            name,
            "A theme has no '%s%s'; give %s.".formatted(path, name, String.join(", ", names)));
      }
    }
  }

  /** The fields of a section; none where it is absent. */
  ThemeFields section(String name) throws ThemeException {
    Optional<Node> node = Optional.ofNullable(values.get(name));
    return of(node, label, path + name + ".", node.map(ThemeFields::lineOf).orElse(line));
  }

  /** Whether there is nothing in this section. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** A text; empty where it is absent. */
  Optional<String> text(String name) throws ThemeException {
    Node node = values.get(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw problem(name, "'%s%s' must be a single value.".formatted(path, name));
    }
    return Optional.of(scalar.getValue().strip());
  }

  /** A colour; empty where it is absent. */
  Optional<Rgb> color(String name) throws ThemeException {
    if (!values.containsKey(name)) {
      return Optional.empty();
    }
    try {
      return text(name).map(Rgb::parse);
    } catch (IllegalArgumentException e) {
      throw problem(
          name, "'%s%s' is not a colour; write it as \"#rrggbb\" in quotes.".formatted(path, name));
    }
  }

  /**
   * A number; empty where it is absent.
   *
   * @param least the least allowed
   * @param most the largest allowed
   */
  Optional<Double> number(String name, double least, double most) throws ThemeException {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    double number = text.filter(NUMBER.asMatchPredicate()).map(Double::valueOf).orElse(Double.NaN);
    if (!(number >= least && number <= most)) {
      throw problem(
          name, "'%s%s' must be a number from %s to %s.".formatted(path, name, least, most));
    }
    return Optional.of(number);
  }

  /** An exception about this section. */
  ThemeException problem(String sentence) {
    return new ThemeException("%s:%d: %s".formatted(label, line, sentence));
  }

  /** An exception about a field. */
  ThemeException problem(String name, String sentence) {
    Node node = values.get(name);
    int at = node == null ? line : lineOf(node);
    return new ThemeException("%s:%d: %s".formatted(label, at, sentence));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
