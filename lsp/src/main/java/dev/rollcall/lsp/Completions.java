package dev.rollcall.lsp;

import dev.rollcall.lsp.FolderCalls.Others;
import dev.rollcall.lsp.Project.Known;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.series.identity.KnownPerson;
import dev.rollcall.series.identity.KnownTeam;
import dev.rollcall.series.identity.TeamIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What may stand where somebody types: a team in a heading, a handle behind an {@code @}, and in
 * front matter the codes of findings to leave out.
 */
final class Completions {

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*)");
  private static final Pattern HANDLE = Pattern.compile(".*?(?<![\\p{L}\\p{N}_./@-])(@[\\w-]*)");
  private static final Pattern IGNORED = Pattern.compile(".*\\bignore:(?:.*[\\[,\\s])?([\\w-]*)");
  private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+([\\w-]*)");
  private static final Pattern LIST_OF_IGNORED = Pattern.compile("\\s*ignore:\\s*");

  private final FolderCalls folder;

  Completions(FolderCalls folder) {
    this.folder = folder;
  }

  /** What may stand at a place, the likeliest first. */
  List<CompletionItem> at(OpenDocument document, Position position) {
    String line = document.positions().line(position.getLine());
    String before = line.substring(0, Math.min(position.getCharacter(), line.length()));
    if (isInFrontMatter(document.positions(), position.getLine())) {
      Matcher code = IGNORED.matcher(before);
      Matcher entry = ENTRY.matcher(before);
      if (code.matches()) {
        return items(codes(), CompletionItemKind.EnumMember, code.start(1), position);
      }
      return entry.matches() && isInListOfIgnored(document.positions(), position.getLine())
          ? items(codes(), CompletionItemKind.EnumMember, entry.start(1), position)
          : List.of();
    }
    Matcher handle = HANDLE.matcher(before);
    if (handle.matches()) {
      return items(handles(document), CompletionItemKind.Value, handle.start(1), position);
    }
    Matcher heading = HEADING.matcher(before);
    return heading.matches()
        ? items(teams(document), CompletionItemKind.Class, heading.start(1), position)
        : List.of();
  }

  /** Items that take the place of what stands between a column and the cursor. */
  private static List<CompletionItem> items(
      Map<String, String> found, CompletionItemKind kind, int from, Position position) {
    Range range = new Range(new Position(position.getLine(), from), position);
    List<CompletionItem> items = new ArrayList<>();
    found.forEach(
        (text, detail) -> {
          CompletionItem item = new CompletionItem(text);
          item.setKind(kind);
          item.setDetail(detail);
          item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
          item.setFilterText(text);
          item.setSortText("%05d".formatted(items.size()));
          items.add(item);
        });
    return items;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ParserCode code : ParserCode.values()) {
      if (code.severity() != Severity.ERROR) { // which cannot be left out
        codes.put(code.id(), code.description());
      }
    }
    return codes;
  }

  private Map<String, String> teams(OpenDocument document) {
    Map<String, String> names = new LinkedHashMap<>();
    Others others = folder.others(document);
    Known known = others.known();
    known.teams().forEach(team -> names.putIfAbsent(team.name(), ""));
    List<TeamIdentity> found = others.teams().all();
    found.stream()
        .filter(team -> team.calls() > 0)
        .forEach(team -> names.putIfAbsent(team.name(), "in " + count(team.calls())));
    for (KnownTeam team : known.teams()) {
      team.aliases().forEach(alias -> names.putIfAbsent(alias, team.name()));
    }
    for (TeamIdentity team : found) {
      team.aliases().forEach(alias -> names.putIfAbsent(alias, team.name()));
    }
    return names;
  }

  private Map<String, String> handles(OpenDocument document) {
    Map<String, String> handles = new LinkedHashMap<>();
    Others others = folder.others(document);
    for (KnownPerson person : others.people().all()) {
      String name = person.names().stream().findFirst().orElse("in " + count(person.calls()));
      person.handles().forEach(handle -> handles.putIfAbsent("@" + handle, name));
    }
    others.known().handles().stream()
        .filter(handle -> handles.keySet().stream().noneMatch(("@" + handle)::equalsIgnoreCase))
        .toList()
        .forEach(handle -> handles.put("@" + handle, ""));
    return handles;
  }

  private static String count(int calls) {
    return calls + (calls == 1 ? " call" : " calls");
  }

  private static boolean isInFrontMatter(Positions positions, int line) {
    if (line == 0 || !positions.line(0).replace("\uFEFF", "").strip().equals("---")) {
      return false;
    }
    for (int before = 1; before < line; before++) {
      if (positions.line(before).strip().matches("---|\\.\\.\\.")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInListOfIgnored(Positions positions, int line) {
    int above = line - 1;
    while (above > 0 && ENTRY.matcher(positions.line(above)).matches()) {
      above--;
    }
    return LIST_OF_IGNORED.matcher(positions.line(above)).matches();
  }
}
