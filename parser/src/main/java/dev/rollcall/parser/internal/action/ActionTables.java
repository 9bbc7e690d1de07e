package dev.rollcall.parser.internal.action;

import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads tables with a row for each action. */
final class ActionTables {

  private static final Pattern WHAT =
      Pattern.compile(
          "(?i).*\\b(?:actions?|action items?|tasks?|what|to-?do|description|item|aufgaben?|was|tâche|quoi|tarea|qué)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WHO =
      Pattern.compile(
          "(?i).*\\b(?:owners?|who|assignees?|assigned(?: to)?|responsible|lead|wer|verantwortlich\\w*|zuständig\\w*|qui|responsable|quién)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DUE =
      Pattern.compile(
          "(?i).*\\b(?:due|deadline|when|until|by|date|bis|wann|fällig\\w*|termin|échéance|quand|fecha|plazo)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern STATE =
      Pattern.compile(
          "(?i).*\\b(?:status|state|done|stand|erledigt|état|statut|estado|hecho)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\W*(?:done|closed?|completed?|finished|x|yes|✓|✔|✅|erledigt|ja|fait|terminé|hecho|sí)\\W*");

  /** A row; {@code due} as it stands there. */
  record Row(String text, String owner, String due, Optional<Boolean> done) {}

  private ActionTables() {}

  /**
   * The actions of a table; none where its head does not tell who does what.
   *
   * @param below whether it stands below a heading that introduces actions
   */
  static List<Row> read(Table table, boolean below) {
    int who = column(table, WHO, -1);
    int what = longest(table, column(table, WHAT, who), who);
    int due = column(table, DUE, who);
    int state = column(table, STATE, who);
    if (what < 0 || (who < 0 && !below)) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      String text = cell(row, what);
      if (!text.isBlank()) {
        Optional<Boolean> done =
            state < 0 || cell(row, state).isBlank()
                ? Optional.empty()
                : Optional.of(DONE.matcher(cell(row, state)).matches());
        rows.add(new Row(text, cell(row, who), due == what ? "" : cell(row, due), done));
      }
    }
    return rows;
  }

  /** The column that says what is to be done: not one that only numbers it. */
  private static int longest(Table table, int what, int who) {
    if (what < 0 || what + 1 >= table.head().cells().size() || what + 1 == who) {
      return what;
    }
    boolean numbers =
        table.rows().stream().allMatch(row -> cell(row, what).matches("[#\\w.-]{0,10}"));
    return numbers ? what + 1 : what;
  }

  private static int column(Table table, Pattern head, int taken) {
    for (int i = 0; i < table.head().cells().size(); i++) {
      if (i != taken && head.matcher(cell(table.head(), i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(TableRow row, int column) {
    return column < 0 || column >= row.cells().size()
        ? ""
        : TextContent.of(row.cells().get(column).content()).strip();
  }
}
