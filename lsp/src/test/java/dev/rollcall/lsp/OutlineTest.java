package dev.rollcall.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The outline of a document, and what of it can be folded. */
@Timeout(120)
final class OutlineTest {

  @TempDir Path folder;

  private List<String> symbols(String name, String text) throws Exception {
    String uri = EditorClient.uri(folder.resolve(name));
    try (EditorClient editor = EditorClient.plain()) {
      editor.open(uri, text);
      List<String> lines = new ArrayList<>();
      EditorClient.get(
              editor
                  .server()
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))))
          .forEach(symbol -> describe(symbol.getRight(), "", lines));
      return lines;
    }
  }

  private static void describe(DocumentSymbol symbol, String indentation, List<String> lines) {
    int first = symbol.getRange().getStart().getLine();
    int title = symbol.getSelectionRange().getStart().getLine();
    int last = symbol.getRange().getEnd().getLine();
    String detail = symbol.getDetail().isEmpty() ? "" : " (" + symbol.getDetail() + ")";
    assertTrue(first <= title && title <= last, symbol::toString);
    lines.add("%s%s%s %d-%d".formatted(indentation, symbol.getName(), detail, first + 1, last + 1));
    symbol.getChildren().forEach(child -> describe(child, indentation + "  ", lines));
  }

  private List<String> folds(String name, String text) throws Exception {
    String uri = EditorClient.uri(folder.resolve(name));
    try (EditorClient editor = EditorClient.plain()) {
      editor.open(uri, text);
      List<FoldingRange> folds =
          EditorClient.get(
              editor
                  .server()
                  .getTextDocumentService()
                  .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(uri))));
      return folds.stream()
          .map(fold -> (fold.getStartLine() + 1) + "-" + (fold.getEndLine() + 1))
          .toList();
    }
  }

  private static final String DECK =
      """
      ---
      title: Harbour call
      ---

      # Harbour call

      2026-05-07

      ---

      # Team Quay

      Report by @ada

      ---

      # Team Quay

      - The gates are open.

      ### Later

      - More.

      ---

      # Team Cranes

      <!-- Nobody
      was there. -->

      - Crane 4 turns again.
      """;

  @Test
  void aDeckHasItsCoverTeamsAndSlides() throws Exception {
    assertEquals(
        List.of(
            "Cover 5-7",
            "Team Quay (@ada) 11-23",
            "  Team Quay 11-13",
            "  Team Quay 17-23",
            "    Later 21-21",
            "Team Cranes 27-32"),
        symbols("20260507.md", DECK));
  }

  @Test
  void frontMatterSlidesTeamsAndCommentsFold() throws Exception {
    assertEquals(
        List.of("1-3", "5-7", "11-23", "17-23", "27-32", "29-30"), folds("20260507.md", DECK));
  }

  @Test
  void minutesHaveTheirSections() throws Exception {
    String minutes =
        """
        # Harbour minutes 2026-05-07

        Attendees: Ada Quay, Ben Pier

        ## Storage

        The new disks are in place.

        ### Prices

        They went up.

        ## Network

        It is up.
        """;
    List<String> symbols = symbols("20260507.md", minutes);
    assertEquals(List.of("Cover 1-3", "Storage 5-7", "Prices 9-11", "Network 13-15"), symbols);
  }

  @Test
  void aLogHasItsCalls() throws Exception {
    String log =
        """
        # Harbour log

        ## 2026-05-07

        Attendees: Ada Quay

        - The gates are open.

        ## 2026-04-23

        Attendees: Ben Pier

        - The gates are shut.
        """;
    List<String> symbols = symbols("log.md", log);
    assertTrue(symbols.stream().anyMatch(s -> s.startsWith("2026-05-07")), symbols::toString);
    assertTrue(symbols.stream().anyMatch(s -> s.startsWith("2026-04-23")), symbols::toString);
  }

  @Test
  void nothingIsThereInAnEmptyDocument() throws Exception {
    assertEquals(List.of(), folds("20260507.md", ""));
  }
}
