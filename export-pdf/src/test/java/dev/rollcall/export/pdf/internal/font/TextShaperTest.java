package dev.rollcall.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextShaperTest {

  private final FontStack fonts = new FontStack(Theme.scs(), List.of());
  private final List<String> missing = new ArrayList<>();
  private final TextShaper shaper = new TextShaper(fonts, missing::add);
  private final Face lato = fonts.text(false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ελληνικά",
        "Русский",
        "Zażółć gęślą jaźń",
        "Příliš žluťoučký kůň",
        "İstanbul ğüşöç",
        "Tiếng Việt đẹp"
      })
  void theTextFaceHasTheLanguagesOfEurope(String text) {
    List<GlyphRun> runs = shaper.shape(text, lato, 10, false);
    assertEquals(text, shown(runs));
    assertTrue(runs.stream().allMatch(run -> run.face() == lato), runs::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"🇩🇪", "👍🏽", "👩🏽‍💻", "👨‍👩‍👧‍👦", "1️⃣", "🏳️‍🌈", "❤️‍🔥"})
  void anEmojiOfSeveralCharactersIsOneGlyph(String emoji) {
    List<GlyphRun> runs = shaper.shape(emoji, lato, 10, false);
    assertEquals(1, runs.size());
    String text = runs.getFirst().text();
    assertEquals(1, text.codePointCount(0, text.length()));
    assertEquals(Optional.of(emoji), runs.getFirst().actual());
    assertEquals(List.of(), missing);
  }

  @Test
  void symbolsComeFromOtherFaces() {
    assertEquals("a ★ ☑ ∑ ′ b", shown(shaper.shape("a ★ ☑ ∑ ′ b", lato, 10, false)));
    assertEquals(List.of(), missing);
  }

  @Test
  void whatNobodyHasIsABoxThatKeepsItsMeaning() {
    List<GlyphRun> runs = shaper.shape("a漢b", lato, 10, false);
    assertEquals("a□b", shown(runs));
    assertEquals(Optional.of("漢"), runs.get(1).actual());
    assertEquals(List.of("漢"), missing);
  }

  @Test
  void aPrivateCharacterSaysWhatItStandsFor() {
    List<GlyphRun> runs = shaper.shape("\ue000", lato, 10, false);
    assertEquals(Optional.of("\ue000"), runs.getFirst().actual());
  }

  @Test
  void blanksAndInvisibleCharactersLeaveNoMark() {
    assertEquals("a b c", shown(shaper.shape("a\u00a0b\u00ad\u200b c", lato, 10, false)));
  }

  @Test
  void arabicIsJoinedAndRunsFromTheRight() {
    // beh, alef and lam-alef: final alef at the left end
    assertEquals(
        "\ufefb\ufe8e\ufe91", shown(shaper.shape("\u0628\u0627\u0644\u0627", lato, 10, true)));
  }

  @Test
  void vowelSignsStayWithTheirLetters() {
    // bet with dagesh and qamats, then alef: each sign is drawn just before its own letter
    assertEquals(
        "\u05d0\u05b8\u05bc\u05d1",
        shown(shaper.shape("\u05d1\u05bc\u05b8\u05d0", lato, 10, true)));
  }

  @Test
  void hebrewBracketsAreMirrored() {
    assertEquals("(\u05d1\u05d0)", shown(shaper.shape("(\u05d0\u05d1)", lato, 10, true)));
  }

  @Test
  void pairsAreKerned() {
    double together = shaper.shape("AV", lato, 10, false).getFirst().width();
    double apart =
        shaper.shape("A", lato, 10, false).getFirst().width()
            + shaper.shape("V", lato, 10, false).getFirst().width();
    assertTrue(together < apart - 0.2, together + " < " + apart);
  }

  private static String shown(List<GlyphRun> runs) {
    return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
  }
}
