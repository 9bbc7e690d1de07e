package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.Fix;
import dev.rollcall.model.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has exactly one right answer is mended; nothing else is touched. */
final class FixerTest {

  private static final CallParser PARSER = CallParser.builder().build();

  private static ParseResult read(String text) {
    return PARSER.parse(new Source("quay.md", text));
  }

  private static String fixed(String text) {
    return new Fixer(FixerTest::read).fix(text).text();
  }

  private static String deck(String text) {
    return Reading.DECK + "\n---\n\n" + text;
  }

  private static void mends(String before, String after) {
    assertEquals(deck(after), fixed(deck(before)));
  }

  @Test
  void separatorsGetWhatHedgeDocNeeds() {
    String gates = "# Team Gates\n\n- open\n";
    mends("- back\n---\n\n" + gates, "- back\n\n---\n\n" + gates);
    mends("- back\n\n---\n" + gates, "- back\n\n---\n\n" + gates);
    mends("- back\n\n---  \n\n" + gates, "- back\n\n---\n\n" + gates);
    mends("- back\n----\t\n" + gates, "- back\n\n----\n\n" + gates);
    mends("- back\n  \n---\n \t\n" + gates, "- back\n\n---\n\n" + gates);
    mends("- back\n---\n---\n" + gates, "- back\n\n---\n\n---\n\n" + gates);
  }

  @Test
  void blanksAreMadePlain() {
    mends("#\u00a0Team Gates\n\n-\u202fopen\n", "# Team Gates\n\n- open\n");
    mends("- \u00a0#\u00a0open\n", "-  # open\n");
  }

  @Test
  void headingsAreMovedToTheMargin() {
    mends("    # Team Gates\n\n- open\n", "# Team Gates\n\n- open\n");
    mends("\t## Team 🚢 Gates\n", "## Team 🚢 Gates\n");
  }

  @Test
  void notesAreSpeltAsHedgeDocDoes() {
    mends("# Team Gates\n\nNotes : thanks\n", "# Team Gates\n\nNote: thanks\n");
    mends("# Team Gates\n\n  note： thanks\n", "# Team Gates\n\nNote: thanks\n");
  }

  @Test
  void tagsAreClosedWhereTheirEndsAreMeant() {
    mends("- one</br>two</BR>three\n", "- one<br>two<br>three\n");
    mends("- <b>open<b>\n", "- <b>open</b>\n");
    mends("- 🚢 <u>open<u> and <i>closed</i>\n", "- 🚢 <u>open<u> and <i>closed</i>\n");
  }

  @Test
  void frontMatterStandsAtTheStart() {
    assertEquals(Reading.DECK, fixed("\n  \n" + Reading.DECK));
    assertEquals(Reading.DECK, fixed("\n" + Reading.DECK.replaceFirst("---\n", "---\n\n\n")));
  }

  @Test
  void aBlankWithinALinkGoes() {
    mends(
        "- see the [guide] (https://docs.example.org/g?a=1) first\n",
        "- see the [guide](https://docs.example.org/g?a=1) first\n");
    String unclosed = deck("- see the [guide] (https://docs.example.org/g first\n");
    assertEquals(unclosed, fixed(unclosed));
  }

  @Test
  void aPictureInFrontMatterIsItsAddress() {
    String deck = "---\ntype: slide\nimage: ADDRESS\ntitle: Quay\n---\n\n# Quay\n";
    String address = "https://pad.example.org/crane.png";
    assertEquals(
        deck.replace("ADDRESS", address), fixed(deck.replace("ADDRESS", "![](" + address + ")")));
  }

  @Test
  void aLinkFollowsTheHandleThatTheRosterKnows() {
    Roster roster =
        RosterReader.read(
            "persons:\n  - name: Tove\n    handles: [harbour-tove]\nteams: [Gates]\n");
    CallParser parser = CallParser.builder().roster(roster).build();
    Fixer fixer = new Fixer(text -> parser.parse(new Source("quay.md", text)));
    String wrong =
        deck("# Team Gates\n\nReport by [@Harbour-Tove](https://github.com/harbour-jonas)\n");
    assertEquals(wrong.replace("jonas", "tove"), fixer.fix(wrong).text());
    assertEquals(wrong, fixed(wrong));
    String unknown = wrong.replace("@Harbour-Tove", "@harbour-ida");
    assertEquals(unknown, fixer.fix(unknown).text());
  }

  /** What only a person can know, and what is code or said of other lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Team Gates\n\nReport by ....\n",
        "# Team Gates\n\n![](crane.png)\n",
        "# Team Gates\n\n- see the [guide]()\n- **April 16-15** days\n",
        "```\n#\u00a0Team Gates\n---\n</br>\n```\n",
        "# Team Gates\n\nNote: one\n\nNote: two\n",
        "- one </b> two\n- <b>three\n",
        "<!-- later\n\n---\n\n# Team Gates\n-->\n",
      })
  void theRestIsLeft(String text) {
    assertEquals(deck(text), fixed(deck(text)));
  }

  @Test
  void privateLinesAreLeft() {
    String text =
        deck(
            "# Team Gates\n\n<!-- rollcall: private -->\n-\u00a0secret\n<!-- rollcall: /private -->\n\n-\u00a0open\n");
    assertEquals(text.replace("-\u00a0open", "- open"), fixed(text));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() {
    String text = "\uFEFF" + deck("- back\n---\n#\u00a0Team Gates\n\n- open");
    String mended = "\uFEFF" + deck("- back\n\n---\n\n# Team Gates\n\n- open");
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(mended.replace("\n", end), fixed(text.replace("\n", end)));
    }
  }

  @Test
  void moreFindingsThanAreReportedAreMended() {
    assertFalse(fixed(deck("-\u00a0crane\n".repeat(350))).contains("\u00a0"));
  }

  /** The laws, for documents that nobody would write. */
  @Test
  void lawsHoldForAnyMixture() {
    List<String> pieces =
        List.of(
            "---\n",
            "\n---\n",
            "\n---\n\n",
            "----  \n",
            "  \n",
            "\n",
            "# Team Gates\n",
            "#\u00a0Team Cranes\n",
            "    ## Berths\n",
            "- open\n",
            "-\u00a0back\n",
            "Note: hm\n",
            "Notes : hm\n",
            "one</br>two\n",
            "<b>three<b>\n",
            "```\n",
            "<!-- four -->\n",
            "<!--\n",
            "-->\n",
            "> #\u200bfive\n",
            "* - \u00a0six\n",
            "title: Quay\n",
            "🚢 seven\n",
            "\t# e\n",
            "<!-- rollcall: private -->\n",
            "<!-- rollcall: /private -->\n",
            "[@a](https://github.com/b)\n",
            "| - |\n");
    Random random = new Random(21);
    int mended = 0;
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? Reading.DECK + "\n" : "");
      for (int n = random.nextInt(25); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      mended += holdLaws(text.toString());
    }
    assertTrue(mended > 50, "too few documents had anything to mend: " + mended);
  }

  private static int holdLaws(String text) {
    Fixer.Fixed once = new Fixer(FixerTest::read).fix(text);
    assertEquals(read(text).call(), read(once.text()).call(), text);
    assertEquals(once.text(), fixed(once.text()), text);
    for (Diagnostic diagnostic : read(text).diagnostics()) {
      diagnostic.fix().ifPresent(fix -> changesItsStretchesOnly(fix, text));
    }
    return once.mended().isEmpty() ? 0 : 1;
  }

  /** What lies between the edits is there afterwards, in its order. */
  private static void changesItsStretchesOnly(Fix fix, String text) {
    SourceText source = new SourceText(text);
    String after = source.with(fix.edits());
    List<String> kept = new ArrayList<>();
    int from = 0;
    for (var edit : fix.edits()) {
      kept.add(text.substring(from, source.offset(edit.line(), edit.column())));
      kept.add(edit.text().replace("\n", source.lineEnd()));
      from = source.offset(edit.endLine(), edit.endColumn());
    }
    kept.add(text.substring(from));
    assertEquals(String.join("", kept), after);
  }
}
