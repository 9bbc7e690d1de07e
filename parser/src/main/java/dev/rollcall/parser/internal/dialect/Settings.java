package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.YamlDepth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Settings of a deck or a slide in YAML; what is broken was reported elsewhere, and gives what can
 * be told line by line.
 */
public final class Settings {

  public static final Settings NONE = new Settings(Map.of());

  private static final Pattern ENTRY =
      Pattern.compile("([A-Za-z_$][\\w-]*)[ \\t]*:[ \\t]+(.*\\S)\\s*");

  /** What stands around a front matter. */
  static final Pattern EDGE = Pattern.compile("\\s*(?:-{3,}|\\.\\.\\.)\\s*");

  /** Values that YAML would take for a comment, such as a colour, or for something nested. */
  private static final Pattern LOOSE =
      Pattern.compile("(?m)^([A-Za-z_$][\\w-]*[ \\t]*:[ \\t]+)([^\\s\"'{\\[|>~&*].*?)[ \\t]*$");

  private final Map<String, Object> values;

  private Settings(Map<String, Object> values) {
    this.values = values;
  }

  /** Reads the lines of a front matter, with their marks. */
  public static Settings ofMatter(List<Line> lines) {
    return of(
        lines.stream()
            .map(Line::text)
            .filter(text -> !EDGE.matcher(text).matches())
            .collect(Collectors.joining("\n")));
  }

  /** Reads YAML as it stands. */
  public static Settings of(String yaml) {
    return load(yaml).orElseGet(() -> new Settings(byLine(yaml)));
  }

  /** Reads YAML whose plain values are text up to the end of their line; empty if it is none. */
  public static Optional<Settings> loose(String yaml) {
    String quoted =
        LOOSE
            .matcher(yaml)
            .replaceAll(
                entry ->
                    Matcher.quoteReplacement(
                        entry.group(1) + "'" + entry.group(2).replace("'", "''") + "'"));
    return load(quoted);
  }

  private static Optional<Settings> load(String yaml) {
    if (YamlDepth.isTooDeep(yaml)) {
      return Optional.empty();
    }
    try {
      LoadSettings limits =
          LoadSettings.builder()
              .setMaxAliasesForCollections(10)
              .setAllowDuplicateKeys(true)
              .setCodePointLimit(1_000_000)
              .build();
      if (!(new Load(limits).loadFromString(yaml) instanceof Map<?, ?> map)) {
        return Optional.empty();
      }
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            if (key != null) {
              values.put(key.toString(), value == null ? "" : value);
            }
          });
      return Optional.of(new Settings(values));
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> byLine(String yaml) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String line : yaml.split("\n", -1)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        values.putIfAbsent(entry.group(1), entry.group(2).replaceAll("^([\"'])(.*)\\1$", "$2"));
      }
    }
    return values;
  }

  /** The names of what is set. */
  public Collection<String> names() {
    return values.keySet();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value in words; empty where it is not set, empty or nested. */
  public Optional<String> text(String name) {
    Object value = values.get(name);
    return value == null || value instanceof Map || value instanceof Collection
        ? Optional.empty()
        : Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
  }

  /** A value exactly as it is written, blanks around it included. */
  public Optional<String> exact(String name) {
    return values.get(name) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A value, or the values of a list, in words. */
  public List<String> texts(String name) {
    return values.get(name) instanceof Collection<?> many
        ? many.stream().map(String::valueOf).toList()
        : text(name).map(List::of).orElse(List.of());
  }

  public boolean isTrue(String name) {
    return text(name).filter(value -> value.equalsIgnoreCase("true")).isPresent();
  }
}
