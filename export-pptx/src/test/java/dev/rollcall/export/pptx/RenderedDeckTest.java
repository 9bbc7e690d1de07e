package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Decks as LibreOffice shows them: nothing clipped, nothing outside, nothing too small. */
class RenderedDeckTest {

  private static final double LEAST_BODY = 14; // points
  private static final double LEAST = 12; // points: code, footers, numbers
  private static final double FOOT = 0.925; // of a slide's height; below are the footers

  @TempDir private Path folder;

  /** The second face has the metrics of Arial, which stands in where Lato is not installed. */
  @ParameterizedTest
  @CsvSource({
    "example, Lato",
    "example, Liberation Sans",
    "crowded, Lato",
    "crowded, Liberation Sans",
    "minutes, Lato"
  })
  void allTextIsShownInItsPlaceAndLargeEnough(String name, String face) {
    LibreOffice office = new LibreOffice(folder, "pdftohtml");
    byte[] deck = Decks.export(Documents.call(name), Documents.images());
    DeckRules.check(deck);
    List<RenderedText.Page> pages = RenderedText.of(office.rendered(inFace(deck, face)));
    DeckReader reader = new DeckReader(deck);
    assertEquals(reader.slides().size(), pages.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String where = "slide " + (i + 1) + ": ";
      pages.get(i).pieces().forEach(piece -> wrong.addAll(ofPiece(where, piece)));
      wrong.addAll(ofPage(where, pages.get(i)));
      String shown = pages.get(i).squeezed();
      for (String word : words(reader, reader.slides().get(i))) {
        if (!shown.contains(word)) {
          wrong.add(where + "not shown: " + word);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(pages.stream().mapToInt(page -> page.pieces().size()).sum() > 50);
  }

  private static List<String> ofPiece(String where, RenderedText.Piece piece) {
    List<String> wrong = new ArrayList<>();
    boolean raised = piece.text().strip().length() < 3; // sub- and superscripts
    boolean code = piece.face().contains("Mono");
    boolean foot = piece.top() > 540 * 0.9;
    double least = foot || code ? LEAST : LEAST_BODY;
    if (!raised && piece.size() < least) {
      wrong.add(where + "small: " + piece);
    }
    return wrong;
  }

  private static List<String> ofPage(String where, RenderedText.Page page) {
    List<String> wrong = new ArrayList<>();
    List<RenderedText.Piece> pieces = page.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      RenderedText.Piece piece = pieces.get(i);
      boolean inside =
          piece.left() >= 0
              && piece.top() >= 0
              && piece.left() + piece.width() <= page.width() + 1
              && piece.bottom() <= page.height();
      boolean low = piece.top() < page.height() * 0.9 && piece.bottom() > page.height() * FOOT;
      if (!inside || low) {
        wrong.add(where + "outside: " + piece);
      }
      for (RenderedText.Piece other : pieces.subList(i + 1, pieces.size())) {
        if (piece.overlaps(other)) {
          wrong.add(where + piece + " over " + other);
        }
      }
    }
    return wrong;
  }

  /** What a slide has to show: all words that are in ASCII, since not every face has the others. */
  private static List<String> words(DeckReader reader, String slide) {
    List<String> words = new ArrayList<>();
    for (Element paragraph : DeckReader.elements(reader.xml(slide), DeckReader.A, "p")) {
      if (isHidden(reader, slide, paragraph)) {
        continue;
      }
      for (String word : DeckReader.text(paragraph).split("\\s+", -1)) {
        if (!word.isEmpty() && StandardCharsets.US_ASCII.newEncoder().canEncode(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The title of a slide that shows a picture only. */
  private static boolean isHidden(DeckReader reader, String slide, Element paragraph) {
    boolean full =
        reader.relations(slide).stream()
            .filter(r -> r.type().endsWith("/slideLayout"))
            .anyMatch(
                r ->
                    DeckReader.text(reader.xml(r.target()))
                        .contains("read out and shown in the outline only"));
    Element shape = (Element) paragraph.getParentNode().getParentNode();
    return full
        && DeckReader.elements(shape, DeckReader.P, "ph").stream()
            .anyMatch(ph -> ph.getAttribute("type").equals("title"));
  }

  private static byte[] inFace(byte[] deck, String face) {
    Map<String, byte[]> parts = new DeckReader(deck).parts();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().startsWith("ppt/theme/")) {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        String other = xml.replace("typeface=\"Lato\"", "typeface=\"" + face + "\"");
        part.setValue(other.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Decks.zip(parts);
  }
}
