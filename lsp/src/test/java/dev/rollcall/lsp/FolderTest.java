package dev.rollcall.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.parser.RosterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server knows from the other calls of a folder. */
@Timeout(120)
final class FolderTest {

  private static final String ROSTER =
      """
      teams:
        - name: Team Quay
          aliases: [Quay Crew]
        - name: Team Lighthouse
      persons:
        - name: Ben Pier
          handles: [ben-pier, bpier]
      """;

  private static final String NOW =
      """
      ---
      rollcall:
        ignore: [emp]
      ---

      # Harbour call

      2026-05-07

      ---

      # Team Quay

      Report by [@ada](https://pad.example/ada)

      - @ada mends the gate.
      - See [cranes](#team-cranes), [before](20260423.md#team-cranes), [all](20260423.md).
      - Mail ada@quay.example, not @ada/gates.

      ---

      # Team Cranes

      - 🚢 Thanks to @ada.
      """;

  @TempDir Path folder;

  private String uri = "";

  @BeforeEach
  void earlierCalls() throws IOException {
    uri = EditorClient.uri(folder.resolve("20260507.md"));
    write("20260409", "2026-04-09", "Team Quay", "@ada");
    write("20260423", "2026-04-23", "Quay Crew", "@ben-pier and @ada");
    Files.writeString(
        folder.resolve("20260521.md"),
        "# Harbour call\n\n2026-05-21\n\n---\n\n# Team Quay\n\nReport by @zoe\n");
  }

  private void write(String name, String day, String team, String reporter) throws IOException {
    Files.writeString(
        folder.resolve(name + ".md"),
        """
        # Harbour call

        %s

        ---

        # %s

        Report by %s

        - @ada mends the gate.

        ---

        # Team Cranes

        Report by Dora Dock

        - Nothing.
        """
            .formatted(day, team, reporter));
  }

  private EditorClient editor(boolean versions) throws Exception {
    EditorClient editor = new EditorClient(new PlainProject(RosterReader.read(ROSTER)), versions);
    editor.open(uri, NOW);
    return editor;
  }

  private TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(uri);
  }

  private static TextDocumentService texts(EditorClient editor) {
    return editor.server().getTextDocumentService();
  }

  /** The place of some words, so many units behind their start. */
  private static Position at(String text, String words, int behind) {
    int offset = text.indexOf(words);
    assertTrue(offset >= 0, words);
    return new Positions(text).position(offset + behind);
  }

  private Optional<String> hover(EditorClient editor, Position position) throws Exception {
    Hover hover = EditorClient.get(texts(editor).hover(new HoverParams(document(), position)));
    return Optional.ofNullable(hover).map(h -> h.getContents().getRight().getValue());
  }

  @Test
  void aTeamTellsWhenItReportedLast() throws Exception {
    try (EditorClient editor = editor(true)) {
      assertEquals(
          Optional.of(
              """
              Last report: 2026-04-23 by @ben-pier, @ada.
              In 3 calls since 2026-04-09.
              Also called Quay Crew."""),
          hover(editor, at(NOW, "Team Quay", 3)));
      assertEquals(Optional.empty(), hover(editor, at(NOW, "Thanks", 3)));
    }
  }

  private static String minutes(String day, String actions) {
    return """
        # Harbour minutes %s

        Attendees: Ada Quay (@ada), Cy Rope (@cy)

        ## Storage

        The disks are in place.

        ## Action items

        %s
        """
        .formatted(day, actions);
  }

  @Test
  void anActionTellsSinceWhenItIsOpen() throws Exception {
    Path minutes = Files.createDirectory(folder.resolve("minutes"));
    for (String day : List.of("2026-04-09", "2026-04-23")) {
      Files.writeString(minutes.resolve(day + ".md"), minutes(day, "- [ ] @ada mends the gate"));
    }
    String now =
        minutes(
            "2026-05-07", "- [ ] @ada mends the gate\n- [ ] @cy counts the ropes until 2026-06-01");
    try (EditorClient editor = editor(true)) {
      uri = EditorClient.uri(minutes.resolve("2026-05-07.md"));
      editor.open(uri, now);
      assertEquals(
          Optional.of("Owner: Ada Quay\nOpen since 2026-04-09, named in 3 calls"),
          hover(editor, at(now, "mends the gate", 3)));
      assertEquals(
          Optional.of("Owner: Cy Rope\nDue: 2026-06-01\nNew in this call"),
          hover(editor, at(now, "counts", 3)));
    }
  }

  private List<CompletionItem> completions(EditorClient editor, String text, String words)
      throws Exception {
    Position position = at(text, words, words.length());
    return EditorClient.get(texts(editor).completion(new CompletionParams(document(), position)))
        .getLeft();
  }

  private static List<String> labels(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void headingsTakeTheTeamsOfTheRosterAndOfEarlierCalls() throws Exception {
    try (EditorClient editor = editor(true)) {
      List<CompletionItem> items = completions(editor, NOW, "# Team Cr");
      assertEquals(
          List.of("Team Quay", "Team Lighthouse", "Team Cranes", "Quay Crew"), labels(items));
      assertEquals(
          at(NOW, "Team Cr", 0), items.getFirst().getTextEdit().getLeft().getRange().getStart());
      assertEquals("Team Quay", items.getLast().getDetail());
    }
  }

  @Test
  void anAtSignTakesHandles() throws Exception {
    try (EditorClient editor = editor(true)) {
      List<CompletionItem> items = completions(editor, NOW, "Thanks to @a");
      assertEquals("@ada", items.getFirst().getLabel());
      assertTrue(
          labels(items).containsAll(List.of("@ben-pier", "@zoe", "@bpier")), items::toString);
      assertEquals(
          "@a".length(),
          items.getFirst().getTextEdit().getLeft().getRange().getEnd().getCharacter()
              - items.getFirst().getTextEdit().getLeft().getRange().getStart().getCharacter());
    }
  }

  @Test
  void frontMatterTakesCodesToLeaveOut() throws Exception {
    String list = "---\nrollcall:\n  ignore:\n    - empty-slide\n    - mi\n---\n\n# Harbour call\n";
    try (EditorClient editor = editor(true)) {
      List<String> codes = labels(completions(editor, NOW, "ignore: [emp"));
      assertTrue(codes.contains("empty-slide"), codes::toString);
      assertFalse(codes.contains("private-malformed"), "it cannot be left out");
      assertEquals(List.of(), completions(editor, NOW, "rollcall:"));
      editor.change(uri, 2, new org.eclipse.lsp4j.TextDocumentContentChangeEvent(list));
      assertEquals(codes, labels(completions(editor, list, "- mi")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mends the", "Mail ada@quay", "Report by", "2026-05"})
  void elsewhereNothingIsProposed(String words) throws Exception {
    try (EditorClient editor = editor(true)) {
      assertEquals(List.of(), completions(editor, NOW, words));
    }
  }

  private List<? extends Location> definition(EditorClient editor, String words) throws Exception {
    return EditorClient.get(
            texts(editor).definition(new DefinitionParams(document(), at(NOW, words, 2))))
        .getLeft();
  }

  @Test
  void linksLeadToHeadingsAndFiles() throws Exception {
    String before = EditorClient.uri(folder.resolve("20260423.md"));
    try (EditorClient editor = editor(true)) {
      Location here = definition(editor, "[cranes]").getFirst();
      assertEquals(uri, here.getUri());
      assertEquals(at(NOW, "# Team Cranes", 0).getLine(), here.getRange().getStart().getLine());
      Location there = definition(editor, "[before]").getFirst();
      assertEquals(before, there.getUri());
      assertEquals(
          at(Files.readString(folder.resolve("20260423.md")), "# Team Cranes", 0).getLine(),
          there.getRange().getStart().getLine());
      assertEquals(
          new Location(before, EditorClient.range(0, 0, 0, 0)),
          definition(editor, "[all]").getFirst());
      assertEquals(List.of(), definition(editor, "Mail"));
    }
  }

  @Test
  void anAccountIsRenamedInAllDocumentsOfTheFolder() throws Exception {
    for (boolean versions : List.of(true, false)) {
      try (EditorClient editor = editor(versions)) {
        WorkspaceEdit edit =
            EditorClient.get(
                texts(editor)
                    .rename(new RenameParams(document(), at(NOW, "Thanks to @ada", 12), "@ada-q")));
        Map<String, String> renamed = new TreeMap<>();
        for (Map.Entry<String, List<TextEdit>> one : edits(edit).entrySet()) {
          Path file = OpenDocuments.file(one.getKey());
          String text = one.getKey().equals(uri) ? NOW : Files.readString(file);
          renamed.put(String.valueOf(file.getFileName()), EditorClient.with(text, one.getValue()));
        }
        assertEquals(
            List.of("20260409.md", "20260423.md", "20260507.md"), List.copyOf(renamed.keySet()));
        assertEquals(
            NOW.replace("[@ada](https://pad.example/ada)", "[@ada-q](https://pad.example/ada-q)")
                .replace("- @ada ", "- @ada-q ")
                .replace("to @ada.", "to @ada-q."),
            renamed.get("20260507.md"));
        assertEquals(versions, edit.getDocumentChanges() != null);
      }
    }
  }

  private static Map<String, List<TextEdit>> edits(WorkspaceEdit edit) {
    if (edit.getDocumentChanges() == null) {
      return edit.getChanges();
    }
    Map<String, List<TextEdit>> edits = new TreeMap<>();
    edit.getDocumentChanges()
        .forEach(
            change ->
                edits.put(
                    change.getLeft().getTextDocument().getUri(),
                    change.getLeft().getEdits().stream().map(e -> e.getLeft()).toList()));
    return edits;
  }

  @Test
  void onlyAccountsCanBeRenamed() throws Exception {
    try (EditorClient editor = editor(true)) {
      assertEquals(
          "ada",
          EditorClient.get(
                  texts(editor)
                      .prepareRename(new PrepareRenameParams(document(), at(NOW, "/ada)", 2))))
              .getSecond()
              .getPlaceholder());
      for (String words : Arrays.asList("Mail ada@quay", "not @ada/gates", "Thanks")) {
        assertNull(
            EditorClient.get(
                texts(editor)
                    .prepareRename(
                        new PrepareRenameParams(document(), at(NOW, words, words.length() - 2)))),
            words);
      }
      RenameParams odd = new RenameParams(document(), at(NOW, "Thanks to @ada", 12), "ada quay");
      assertThrows(ExecutionException.class, () -> EditorClient.get(texts(editor).rename(odd)));
    }
  }

  @Test
  void aDocumentIsShownAsAPage() throws Exception {
    try (EditorClient editor = editor(true)) {
      List<Object> arguments = new ArrayList<>(List.of(uri));
      Object page =
          EditorClient.get(
              editor
                  .server()
                  .getWorkspaceService()
                  .executeCommand(new ExecuteCommandParams(RollcallServer.PREVIEW, arguments)));
      assertTrue(page.toString().contains("<!DOCTYPE html><title>20260507.md"), page::toString);
      ExecuteCommandParams none =
          new ExecuteCommandParams(RollcallServer.PREVIEW, List.of("file:///nowhere.md"));
      assertThrows(
          ExecutionException.class,
          () -> EditorClient.get(editor.server().getWorkspaceService().executeCommand(none)));
    }
  }
}
