package dev.rollcall.parser;

import dev.rollcall.model.TeamKind;
import dev.rollcall.parser.internal.source.YamlDepth;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the {@link Roster} of a YAML file. */
public final class RosterReader {

  private static final Set<String> KEYS = Set.of("id", "name", "aliases", "kind", "expected");

  private RosterReader() {}

  /**
   * Reads the {@code teams:} and {@code persons:} of a roster file or of {@code rollcall.yaml};
   * other keys are left to others.
   *
   * @throws IllegalArgumentException with a sentence for the user when it is not a roster
   */
  public static Roster read(String yaml) {
    Object loaded;
    if (YamlDepth.isTooDeep(yaml)) {
      throw new IllegalArgumentException("The roster is nested too deeply; write it flat.");
    }
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel("roster").setMaxAliasesForCollections(10).build();
      loaded = new Load(settings).loadFromString(yaml);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("The roster is nested too deeply; write it flat.", e);
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The roster is not YAML: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
    if (loaded == null) {
      return Roster.empty();
    }
    if (!(loaded instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("The roster must be a map with the key 'teams'.");
    }
    List<String> handles = handles(map.get("persons"));
    Object teams = map.get("teams");
    if (teams == null) {
      return new Roster(List.of(), handles);
    }
    if (!(teams instanceof Collection<?> entries)) {
      throw new IllegalArgumentException("The roster's 'teams' must be a list.");
    }
    List<Roster.Entry> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Object entry : entries) {
      Roster.Entry team = entry(entry);
      if (!ids.add(team.id())) {
        throw new IllegalArgumentException(
            "The roster has two teams with the id " + team.id() + ".");
      }
      read.add(team);
    }
    return new Roster(read, handles);
  }

  /** The accounts of {@code persons}; what else is said of people is for readers. */
  private static List<String> handles(@Nullable Object persons) {
    if (!(persons instanceof Collection<?> entries)) {
      return List.of();
    }
    return entries.stream()
        .filter(Map.class::isInstance)
        .map(entry -> ((Map<?, ?>) entry).get("handles"))
        .flatMap(
            handles -> handles instanceof Collection<?> many ? many.stream() : Stream.of(handles))
        .filter(Objects::nonNull)
        .map(handle -> text(handle).replaceFirst("^@", ""))
        .filter(handle -> !handle.isEmpty())
        .toList();
  }

  private static Roster.Entry entry(@Nullable Object value) {
    if (value instanceof String name) {
      return new Roster.Entry(TeamNames.id(name), name, List.of(), Optional.empty(), false);
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("Each team of the roster needs at least a name.");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalArgumentException(
            "A team of the roster has no '" + key + "'; it has id, name, aliases, kind, expected.");
      }
    }
    String name = text(map.get("name"));
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Each team of the roster needs a name.");
    }
    String id = text(map.get("id"));
    List<String> aliases =
        map.get("aliases") instanceof Collection<?> many
            ? many.stream().map(RosterReader::text).filter(alias -> !alias.isEmpty()).toList()
            : map.get("aliases") == null ? List.of() : List.of(text(map.get("aliases")));
    return new Roster.Entry(
        id.isEmpty() ? TeamNames.id(name) : id(id),
        name,
        aliases,
        kind(text(map.get("kind"))),
        Boolean.parseBoolean(text(map.get("expected"))));
  }

  private static String id(String id) {
    if (!id.equals(TeamNames.slug(id))) {
      throw new IllegalArgumentException(
          "The id '" + id + "' of the roster needs lower-case letters, digits and hyphens only.");
    }
    return id;
  }

  private static Optional<TeamKind> kind(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "team" -> Optional.of(TeamKind.TEAM);
      case "sig" -> Optional.of(TeamKind.SIG);
      case "topic" -> Optional.of(TeamKind.TOPIC);
      default ->
          throw new IllegalArgumentException(
              "The kind '" + kind + "' of the roster must be team, sig or topic.");
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }
}
