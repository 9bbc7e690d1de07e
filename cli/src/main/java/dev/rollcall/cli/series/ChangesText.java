package dev.rollcall.cli.series;

import dev.rollcall.export.markdown.MarkdownText;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.series.change.CallChanges;
import dev.rollcall.series.change.Change;
import dev.rollcall.series.change.Change.Status;
import dev.rollcall.series.change.TeamChanges;
import dev.rollcall.series.change.TeamChanges.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What changed between two calls, for reading or for programs. */
public enum ChangesText {
  /** For a terminal. */
  HUMAN {
    @Override
    public String write(CallChanges changes) {
      StringBuilder text = new StringBuilder(summary(changes)).append('\n');
      for (TeamChanges team : shown(changes)) {
        text.append('\n').append(heading(team)).append('\n');
        for (Change item : shown(team)) {
          text.append("  ").append(sign(item)).append(' ').append(item.text()).append('\n');
          item.was().ifPresent(was -> text.append("      was: ").append(was).append('\n'));
        }
      }
      return text.toString();
    }
  },
  /** As in the JSON form of a call. */
  JSON {
    @Override
    public String write(CallChanges changes) {
      Map<String, Object> json = new LinkedHashMap<>();
      changes.since().ifPresent(day -> json.put("since", day.toString()));
      json.put("teams", changes.teams().stream().map(ChangesText::team).toList());
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(json)
          + "\n";
    }
  },
  /** To be put into a document. */
  MARKDOWN {
    @Override
    public String write(CallChanges changes) {
      StringBuilder text = new StringBuilder("# ").append(since(changes)).append("\n\n");
      text.append(MarkdownText.of(counts(changes))).append('\n');
      for (TeamChanges team : shown(changes)) {
        text.append("\n## ").append(MarkdownText.of(heading(team))).append("\n\n");
        for (Change item : shown(team)) {
          text.append("- **")
              .append(word(item))
              .append(":** ")
              .append(MarkdownText.of(item.text()));
          item.was()
              .ifPresent(was -> text.append(" *(was: ").append(MarkdownText.of(was)).append(")*"));
          text.append('\n');
        }
      }
      return text.toString();
    }
  };

  /** Writes the changes. */
  public abstract String write(CallChanges changes);

  private static String summary(CallChanges changes) {
    return since(changes) + ": " + counts(changes);
  }

  private static String since(CallChanges changes) {
    return changes.since().map(day -> "Since " + day).orElse("Since the call before");
  }

  private static String counts(CallChanges changes) {
    List<String> counts = new ArrayList<>();
    for (Status status : Status.values()) {
      counts.add(
          changes.teams().stream().mapToLong(team -> team.count(status)).sum()
              + " "
              + name(status));
    }
    long done = changes.items().filter(Change::done).count();
    if (done > 0) {
      counts.add(done + " done");
    }
    return String.join(", ", counts);
  }

  private static String name(Status status) {
    return switch (status) {
      case NEW -> "new";
      case REWORDED -> "reworded";
      case CARRIED -> "carried over";
      case GONE -> "gone";
    };
  }

  private static List<TeamChanges> shown(CallChanges changes) {
    return changes.teams().stream()
        .filter(team -> team.presence() != Presence.KEPT || !shown(team).isEmpty())
        .toList();
  }

  /** What is carried over is no news, unless it is done now. */
  private static List<Change> shown(TeamChanges team) {
    return team.items().stream()
        .filter(item -> item.status() != Status.CARRIED || item.done())
        .toList();
  }

  private static String heading(TeamChanges team) {
    String name = team.name().isEmpty() ? "At the end" : team.name();
    return switch (team.presence()) {
      case NEW -> name + " (new)";
      case KEPT -> name;
      case GONE -> name + " (absent)";
    };
  }

  private static String sign(Change item) {
    return item.done()
        ? "x"
        : switch (item.status()) {
          case NEW -> "+";
          case REWORDED -> "~";
          case CARRIED -> "=";
          case GONE -> "-";
        };
  }

  private static String word(Change item) {
    String word = item.done() ? "done" : name(item.status());
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, Object> team(TeamChanges team) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", team.id());
    json.put("name", team.name());
    json.put("status", team.presence().name().toLowerCase(Locale.ROOT));
    json.put("items", team.items().stream().map(ChangesText::item).collect(Collectors.toList()));
    return json;
  }

  private static Map<String, Object> item(Change item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", item.status().name().toLowerCase(Locale.ROOT));
    json.put("text", item.text());
    item.was().ifPresent(was -> json.put("was", was));
    if (item.done()) {
      json.put("done", true);
    }
    item.source().ifPresent(source -> json.put("source", source(source)));
    return json;
  }

  private static Map<String, Object> source(SourceRange range) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", range.line());
    json.put("column", range.column());
    json.put("endLine", range.endLine());
    json.put("endColumn", range.endColumn());
    return json;
  }
}
