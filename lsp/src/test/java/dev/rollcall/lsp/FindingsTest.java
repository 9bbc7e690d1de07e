package dev.rollcall.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.lsp.Project.Checked;
import dev.rollcall.parser.Roster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the server finds while one types, and what mends it. */
@Timeout(180)
final class FindingsTest {

  private static final String DECK =
      """
      # Harbour call

      2026-05-07

      ---

      # Team Quay 🚢

      Report by @todo

      - The gates are <b>open.
      - 🚢🚢 [plan] (https://quay.example/plan)

      ---

      # Team Cranes

      Report by @ada

      - Crane 4 turns again.
      """;

  @TempDir Path folder;

  private String uri() {
    return EditorClient.uri(folder.resolve("20260507.md"));
  }

  private Checked read(String text) {
    return new PlainProject(Roster.empty()).check(folder.resolve("20260507.md"), text);
  }

  private static List<String> shown(List<Diagnostic> found) {
    return found.stream()
        .map(
            d ->
                d.getRange() + " " + d.getSeverity() + " " + d.getCode().getLeft() + d.getMessage())
        .toList();
  }

  private List<String> expected(String text) {
    OpenDocument document =
        OpenDocument.of(
            uri(), folder.resolve("20260507.md"), 1, text, new PlainProject(Roster.empty()));
    return shown(Findings.diagnostics(document, read(text)));
  }

  @Test
  void whatTheParserFindsIsPublishedWithItsPlace() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      List<Diagnostic> found = editor.opened(uri(), DECK);
      assertEquals(read(DECK).findings().size(), found.size());
      Diagnostic link =
          found.stream()
              .filter(d -> d.getCode().getLeft().equals("malformed-link"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(shown(found)));
      assertEquals(new Position(11, 7), link.getRange().getStart());
      assertEquals(DiagnosticSeverity.Warning, link.getSeverity());
      assertEquals("rollcall", link.getSource());
      assertTrue(link.getCodeDescription().getHref().endsWith("#malformed-link"));
      assertTrue(editor.end());
    }
  }

  @Test
  void changesAreFollowed() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      editor.opened(uri(), DECK);
      editor.change(
          uri(),
          2,
          new TextDocumentContentChangeEvent(EditorClient.range(8, 10, 8, 15), "@ben"),
          new TextDocumentContentChangeEvent(EditorClient.range(6, 12, 6, 14), "and 🚢"));
      String text = DECK.replace("@todo", "@ben").replace("Quay 🚢", "Quay and 🚢");
      assertEquals(expected(text), shown(editor.findings(uri(), 2)));
      editor.change(uri(), 3, new TextDocumentContentChangeEvent("# Nothing"));
      assertEquals(expected("# Nothing"), shown(editor.findings(uri(), 3)));
    }
  }

  @Test
  void aClosedDocumentHasNoFindings() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      assertFalse(editor.opened(uri(), DECK).isEmpty());
      editor.close(uri());
      PublishDiagnosticsParams last = editor.published(uri());
      assertEquals(List.of(), last.getDiagnostics());
      assertEquals(
          List.of(),
          EditorClient.get(
              editor
                  .server()
                  .getTextDocumentService()
                  .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(uri())))));
    }
  }

  @Test
  void whatWasFoundInAnOlderVersionIsNotPublished() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    Project slow =
        new ForwardingProject(new PlainProject(Roster.empty())) {
          @Override
          public Checked check(Path file, String text) {
            if (text.equals(DECK)) {
              reading.countDown();
              await(changed);
            }
            return super.check(file, text);
          }
        };
    try (EditorClient editor = new EditorClient(slow, true)) {
      editor.open(uri(), DECK);
      reading.await();
      editor.change(uri(), 2, new TextDocumentContentChangeEvent("# Short"));
      // The server handles messages in their order: this answer comes after the change.
      EditorClient.get(
          editor
              .server()
              .getTextDocumentService()
              .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(uri()))));
      changed.countDown();
      assertEquals(2, editor.published(uri()).getVersion());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBurstOfChangesIsCheckedOnce() throws Exception {
    AtomicInteger checks = new AtomicInteger();
    Project counting =
        new ForwardingProject(new PlainProject(Roster.empty())) {
          @Override
          public Checked check(Path file, String text) {
            checks.incrementAndGet();
            return super.check(file, text);
          }
        };
    try (EditorClient editor = new EditorClient(counting, true)) {
      editor.opened(uri(), DECK);
      for (int version = 2; version < 102; version++) {
        editor.change(
            uri(),
            version,
            new TextDocumentContentChangeEvent(EditorClient.range(0, 0, 0, 0), "x"));
      }
      editor.findings(uri(), 101);
      assertTrue(checks.get() < 50, () -> checks + " checks of 100 changes");
    }
  }

  @Test
  void aFindingIsMendedWhereItStands() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      editor.opened(uri(), DECK);
      List<CodeAction> actions = editor.actions(uri(), EditorClient.range(11, 8, 11, 8));
      CodeAction fix = actions.getFirst();
      assertEquals(CodeActionKind.QuickFix, fix.getKind());
      assertEquals("malformed-link", fix.getDiagnostics().getFirst().getCode().getLeft());
      String mended = EditorClient.with(DECK, edits(fix));
      assertEquals(DECK.replace("[plan] (", "[plan]("), mended);
      assertEquals(
          List.of(),
          editor.actions(uri(), EditorClient.range(0, 0, 0, 0), CodeActionKind.QuickFix));
    }
  }

  private List<TextEdit> edits(CodeAction action) {
    Map<String, List<TextEdit>> changes = action.getEdit().getChanges();
    return changes.getOrDefault(uri(), List.of());
  }

  @Test
  void allIsMendedAtOnce() throws Exception {
    String text = DECK.replace("# Team Cranes", "#\u00a0Team Cranes");
    String crlf = text.replace("\n", "\r\n");
    try (EditorClient editor = EditorClient.plain()) {
      editor.opened(uri(), crlf);
      List<CodeAction> actions =
          editor.actions(uri(), EditorClient.range(0, 0, 0, 0), CodeActionKind.SourceFixAll);
      assertEquals(1, actions.size());
      assertEquals("source.fixAll.rollcall", actions.getFirst().getKind());
      String mended = EditorClient.with(crlf, edits(actions.getFirst()));
      assertEquals(
          new PlainProject(Roster.empty()).mended(folder.resolve("20260507.md"), crlf), mended);
      assertTrue(mended.contains("\r\n# Team Cranes\r\n"));
      assertEquals(
          List.of(),
          editor.actions(uri(), EditorClient.range(0, 0, 9, 0), CodeActionKind.Refactor));
    }
  }

  @Test
  void settingsThatCannotBeUsedAreToldOnce() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      assertEquals(List.of(), editor.opened(uri(), "unusable settings"));
      assertEquals("The settings are broken; mend them.", editor.message().getMessage());
      editor.change(uri(), 2, new TextDocumentContentChangeEvent("unusable settings, still"));
      assertEquals(List.of(), editor.findings(uri(), 2));
      assertEquals(0, editor.messagesLeft());
      editor.change(uri(), 3, new TextDocumentContentChangeEvent(DECK));
      assertEquals(expected(DECK), shown(editor.findings(uri(), 3)));
    }
  }

  @Test
  void anEditorThatGoesAwayEndsTheServer() throws Exception {
    try (EditorClient editor = EditorClient.plain()) {
      editor.opened(uri(), DECK);
      assertFalse(editor.vanish());
    }
  }

  /** Text that breaks into the places where a reader is easily confused. */
  private static final List<String> PIECES =
      List.of(
          "---\n",
          "\n",
          "\r\n",
          "#",
          "# Team ",
          "`",
          "```\n",
          "<b>",
          "<!-- ",
          " -->",
          "[x](",
          ")",
          "🚢",
          "é",
          "|",
          "- ",
          "> ",
          "@",
          "$",
          "\\",
          "\t",
          "a",
          " ",
          "~~",
          "![](p.png)");

  @Test
  void aThousandEditsEndWithTheFindingsOfAFreshStart() throws Exception {
    Random random = new Random(21);
    try (EditorClient editor = EditorClient.plain()) {
      editor.opened(uri(), DECK);
      String text = DECK;
      for (int version = 2; version < 1_002; version++) {
        Positions positions = new Positions(text);
        int from = characterStart(text, random.nextInt(text.length() + 1));
        int length = random.nextInt(3) == 0 ? random.nextInt(12) : 0;
        int to = characterStart(text, Math.min(text.length(), from + length));
        String piece = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        Range range = positions.range(from, Math.max(from, to));
        editor.change(uri(), version, new TextDocumentContentChangeEvent(range, piece));
        text = text.substring(0, from) + piece + text.substring(Math.max(from, to));
        if (version % 100 == 0) {
          TextDocumentIdentifier document = new TextDocumentIdentifier(uri());
          EditorClient.get(
              editor
                  .server()
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(document)));
          editor.actions(uri(), range);
        }
      }
      List<String> last = shown(editor.findings(uri(), 1_001));
      assertEquals(expected(text), last);
      try (EditorClient fresh = EditorClient.plain()) {
        assertEquals(shown(fresh.opened(uri(), text)), last);
      }
    }
  }

  /** No editor cuts between a carriage return and its line feed, or within a character. */
  private static int characterStart(String text, int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && (Character.isLowSurrogate(text.charAt(offset))
                || (text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n'));
    return within ? offset - 1 : offset;
  }
}
