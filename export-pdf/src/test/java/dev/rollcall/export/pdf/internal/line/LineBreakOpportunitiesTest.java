package dev.rollcall.export.pdf.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakOpportunitiesTest {

  @Test
  void textBreaksBehindBlanksAndHyphens() {
    assertEquals(List.of("well-", "known ", "words"), parts("well-known words"));
  }

  @Test
  void urlsStayWholeUnlessTheyMustBreak() {
    String url = "https://example.org/a-b/c.html?x=1&y=2";
    assertEquals(List.of("see ", url + " ", "now"), parts("see " + url + " now"));
    List<String> within = new ArrayList<>();
    int start = 0;
    for (int end : LineBreakOpportunities.within(url, 0, url.length())) {
      within.add(url.substring(start, end));
      start = end;
    }
    assertEquals(
        List.of("https://", "example.", "org/", "a-", "b/", "c.", "html?", "x=", "1&", "y=", "2"),
        within);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end : LineBreakOpportunities.of(text)) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }
}
