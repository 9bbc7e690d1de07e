package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.ParseResult;

/** Documents around a private part: it stays out, or an error says so. */
class PrivatePartsFuzzTest {

  private static final String SECRET = "xyzzysecret";

  @FuzzTest
  void nothingBetweenMarksIsShown(byte[] document) {
    String text = Targets.text(document);
    if (text.contains(SECRET)) {
      return; // the fuzzer has learnt the word, and shows it itself
    }
    int middle = text.length() / 2;
    ParseResult result =
        Targets.parse(
            text.substring(0, middle)
                + "\n<!-- rollcall: private -->\n"
                + SECRET
                + "\n<!-- rollcall: /private -->\n"
                + text.substring(middle));
    boolean quoted = text.contains("```") || text.contains("~~~"); // in code a mark is text
    String json = new CallJson().write(result.call());
    if (!quoted && json.contains(SECRET)) {
      throw new AssertionError("A private part is shown");
    }
    if (result.diagnostics().toString().contains(SECRET) && !quoted) {
      throw new AssertionError("A finding quotes a private part");
    }
  }
}
