package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.ParseResult;

/** Documents around a private part: it stays out, or an error says so. */
class PrivatePartsFuzzTest {

  @FuzzTest
  void nothingBetweenMarksIsShown(byte[] document) {
    String text = Targets.text(document);
    int middle = text.length() / 2;
    ParseResult result =
        Targets.parse(
            text.substring(0, middle)
                + "\n<!-- rollcall: private -->\nxyzzysecret\n"
                + "<!-- rollcall: /private -->\n"
                + text.substring(middle));
    boolean quoted = text.contains("```") || text.contains("~~~"); // in code a mark is text
    String json = new CallJson().write(result.call());
    if (!quoted && json.contains("xyzzysecret")) {
      throw new AssertionError("A private part is shown");
    }
    if (result.diagnostics().toString().contains("xyzzysecret") && !quoted) {
      throw new AssertionError("A finding quotes a private part");
    }
  }
}
