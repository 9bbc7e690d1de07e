package dev.rollcall.parser;

import dev.rollcall.model.spelling.Suggestion;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.source.YamlDepth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Words of a community's own for who was there, who took notes, what was decided and so on, beside
 * those that rollcall knows.
 *
 * @param forms the words of each role, by its name in small letters, such as {@code next meeting}
 */
public record RoleWords(Map<String, List<String>> forms) {

  /** Copies the words. */
  public RoleWords {
    Map<String, List<String>> copy = new TreeMap<>();
    forms.forEach((role, words) -> copy.put(role, List.copyOf(words)));
    forms = Map.copyOf(copy);
  }

  /** No words but those that are known. */
  public static RoleWords none() {
    return new RoleWords(Map.of());
  }

  /**
   * Reads the {@code roles:} of a file or of {@code rollcall.yaml}: lists of words by role; other
   * keys are left to others.
   *
   * @throws IllegalArgumentException with a sentence for the user when they are no such lists
   */
  public static RoleWords read(String yaml) {
    if (YamlDepth.isTooDeep(yaml)) {
      throw new IllegalArgumentException("The roles are nested too deeply; write them flat.");
    }
    Object loaded;
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel("roles").setMaxAliasesForCollections(10).build();
      loaded = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The roles are not YAML: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
    if (!(loaded instanceof Map<?, ?> file) || file.get("roles") == null) {
      return none();
    }
    if (!(file.get("roles") instanceof Map<?, ?> roles)) {
      throw new IllegalArgumentException(
          "'roles' must be lists of words by role, such as 'attendees: [On board]'.");
    }
    Map<String, List<String>> forms = new TreeMap<>();
    roles.forEach((role, words) -> forms.put(role(String.valueOf(role)), words(role, words)));
    return new RoleWords(forms);
  }

  private static String role(String written) {
    List<String> known =
        Arrays.stream(MinutesRole.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    String name = written.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "There is no role '%s'; %s"
              .formatted(
                  written,
                  Suggestion.advice(name, known, "there are " + String.join(", ", known) + ".")));
    }
    return name;
  }

  private static List<String> words(Object role, Object words) {
    if (words instanceof String one) {
      return List.of(one);
    }
    List<String> list = new ArrayList<>();
    if (words instanceof Collection<?> several) {
      several.forEach(word -> list.add(String.valueOf(word)));
      return list;
    }
    throw new IllegalArgumentException("The words of the role '" + role + "' must be a list.");
  }
}
