package dev.rollcall.export.summary;

import dev.rollcall.export.label.Label;
import dev.rollcall.export.label.Labels;
import dev.rollcall.export.summary.SummaryTable.Cell;
import dev.rollcall.export.summary.SummaryTable.Column;
import dev.rollcall.export.summary.SummaryTable.Kind;
import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.promise.OpenAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a call's document shows at its start beside the cover: the people whom the cover does not
 * name, and tables of decisions, actions and what is open from earlier calls.
 *
 * @param attendance who led, took notes, took part and was absent, as far as the cover does not say
 *     so; empty for calls of which no more is known than their slides say
 * @param tables the tables that have rows, decisions first
 */
public record Summary(List<Attendance> attendance, List<SummaryTable> tables) {

  /** Copies the lists. */
  public Summary {
    attendance = List.copyOf(attendance);
    tables = List.copyOf(tables);
  }

  /** Reads a call. */
  public static Summary of(Call call) {
    return of(call, List.of());
  }

  /**
   * Reads a call.
   *
   * @param earlier what is open from earlier calls
   */
  public static Summary of(Call call, List<OpenAction> earlier) {
    return knowsMore(call) || !earlier.isEmpty()
        ? new Reader(call).read(earlier)
        : new Summary(List.of(), List.of());
  }

  /** Whether more is known of a call than who reports what. */
  public static boolean knowsMore(Call call) {
    return !(call.decisions().isEmpty() && call.actions().isEmpty() && call.absent().isEmpty());
  }

  /** Makes the rows, then leaves out the columns that say nothing. */
  private static final class Reader {

    private final Call call;
    private final Labels labels;
    private final Places places;

    Reader(Call call) {
      this.call = call;
      labels = Labels.in(call.language());
      places = new Places(call);
    }

    Summary read(List<OpenAction> earlier) {
      List<SummaryTable> tables = new ArrayList<>();
      if (!call.decisions().isEmpty()) {
        tables.add(table(Label.DECISIONS, call.decisions().stream().map(this::decision).toList()));
      }
      if (!call.actions().isEmpty()) {
        tables.add(table(Label.ACTIONS, call.actions().stream().map(this::action).toList()));
      }
      if (!earlier.isEmpty()) {
        tables.add(table(Label.EARLIER, earlier.stream().map(this::earlier).toList()));
      }
      return new Summary(knowsMore(call) ? attendance() : List.of(), tables);
    }

    private Map<Kind, Cell> decision(Decision decision) {
      Map<Kind, Cell> row = new EnumMap<>(Kind.class);
      row.put(Kind.WHAT, what(decision.text()));
      if (call.decisions().stream().anyMatch(other -> other.kind() != DecisionKind.DECISION)) {
        row.put(Kind.WAY, Cell.of(labels.text(way(decision.kind()))));
      }
      places.of(decision.team(), decision.source()).ifPresent(p -> row.put(Kind.PLACE, place(p)));
      return row;
    }

    private static Label way(DecisionKind kind) {
      return switch (kind) {
        case DECISION -> Label.DECISION;
        case RESOLUTION -> Label.RESOLUTION;
        case CONSENSUS -> Label.CONSENSUS;
        case VOTE -> Label.VOTE;
      };
    }

    private Map<Kind, Cell> action(Action action) {
      Map<Kind, Cell> row = new EnumMap<>(Kind.class);
      row.put(Kind.WHAT, what(action.text()));
      owners(row, action.owners());
      action.due().ifPresent(day -> row.put(Kind.DUE, day(day)));
      state(action).ifPresent(state -> row.put(Kind.STATE, Cell.of(state)));
      places.of(action.team(), action.source()).ifPresent(p -> row.put(Kind.PLACE, place(p)));
      return row;
    }

    private Map<Kind, Cell> earlier(OpenAction action) {
      Map<Kind, Cell> row = new EnumMap<>(Kind.class);
      row.put(Kind.WHAT, what(action.text()));
      owners(row, action.owners());
      action.due().ifPresent(day -> row.put(Kind.DUE, day(day)));
      row.put(
          Kind.SINCE,
          action.opened().date().map(Reader::day).orElseGet(() -> Cell.of(action.opened().name())));
      return row;
    }

    private static void owners(Map<Kind, Cell> row, List<Person> people) {
      String owners = people.stream().map(Person::displayName).collect(Collectors.joining(", "));
      if (!owners.isBlank()) {
        row.put(Kind.OWNER, Cell.of(owners));
      }
    }

    private static Cell day(LocalDate day) {
      return new Cell(day.toString(), Optional.empty(), Optional.of(day));
    }

    private Optional<String> state(Action action) {
      List<String> says = new ArrayList<>();
      action
          .done()
          .ifPresent(done -> says.add(labels.text(done.booleanValue() ? Label.DONE : Label.OPEN)));
      action
          .carried()
          .filter(Boolean::booleanValue)
          .ifPresent(carried -> says.add(labels.text(Label.CARRIED)));
      return says.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", says));
    }

    private Cell what(String text) {
      return Cell.of(text.isBlank() ? labels.text(Label.UNSAID) : text.strip());
    }

    private Cell place(Place place) {
      return new Cell(
          places.name(place).orElseGet(() -> labels.text(part(place))),
          Optional.of(place),
          Optional.empty());
    }

    private static Label part(Place place) {
      return switch (place.part()) {
        case COVER -> Label.OPENING;
        case TEAM -> Label.TOPIC;
        case CLOSING -> Label.CLOSING;
      };
    }

    private SummaryTable table(Label title, List<Map<Kind, Cell>> rows) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      rows.forEach(row -> kinds.addAll(row.keySet()));
      Cell unsaid = Cell.of(labels.text(Label.UNSAID));
      return new SummaryTable(
          labels.text(title),
          kinds.stream().map(kind -> new Column(kind, labels.text(head(title, kind)))).toList(),
          rows.stream()
              .map(row -> kinds.stream().map(kind -> row.getOrDefault(kind, unsaid)).toList())
              .toList());
    }

    private static Label head(Label title, Kind kind) {
      return switch (kind) {
        case WHAT -> title == Label.DECISIONS ? Label.DECISION : Label.ACTION;
        case WAY -> Label.KIND;
        case OWNER -> Label.OWNER;
        case DUE -> Label.DUE;
        case STATE -> Label.STATE;
        case SINCE -> Label.SINCE;
        case PLACE -> Label.TOPIC;
      };
    }

    private List<Attendance> attendance() {
      StringBuilder said = new StringBuilder();
      for (Slide slide : call.cover()) {
        said.append(TextContent.of(slide.title())).append('\n');
        said.append(TextContent.ofBlocks(slide.blocks())).append('\n');
      }
      List<Attendance> attendance = new ArrayList<>();
      add(attendance, Label.LED_BY, call.presenters(), said);
      add(attendance, Label.NOTES_BY, call.minuteTakers(), said);
      add(attendance, Label.PRESENT, call.participants(), said);
      add(attendance, Label.ABSENT, call.absent(), said);
      return attendance;
    }

    private void add(
        List<Attendance> attendance, Label label, List<Person> people, StringBuilder said) {
      List<Person> unsaid =
          people.stream()
              .filter(p -> said.indexOf(p.name().or(p::handle).orElseThrow().strip()) < 0)
              .toList();
      if (!unsaid.isEmpty()) {
        attendance.add(new Attendance(labels.text(label), unsaid));
      }
    }
  }
}
