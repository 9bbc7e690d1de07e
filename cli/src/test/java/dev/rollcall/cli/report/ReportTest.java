package dev.rollcall.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.input.InputCode;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private enum Code implements DiagnosticCode {
    REPORTER;

    @Override
    public String id() {
      return "placeholder-reporter";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String description() {
      return "Nobody is named.";
    }
  }

  private static Finding finding(String text, SourceRange range, String message) {
    return new SourceLines(text, java.util.Set.of())
        .finding("calls/call one.md", Diagnostic.at(range, Code.REPORTER, message));
  }

  @Test
  void peopleSeeTheLineAndACaret() {
    Diagnostic diagnostic =
        Diagnostic.at(new SourceRange(2, 11, 2, 15), Code.REPORTER, "name the reporter")
            .withHint("as @handle");
    Finding finding =
        new SourceLines("a\nReport by @todo", java.util.Set.of()).finding("call.md", diagnostic);
    assertEquals(
        """
        call.md:2:11: warning: name the reporter [placeholder-reporter]
          Report by @todo
                    ^~~~~
          hint: as @handle
        """,
        ReportFormat.HUMAN.write(List.of(finding), false));
  }

  @Test
  void theCaretStandsBelowWideAndTabbedCharacters() {
    Finding finding = finding("\t会議 \uD83D\uDE80x", SourceRange.at(1, 6), "here");
    String caret =
        ReportFormat.HUMAN.write(List.of(finding), false).lines().skip(2).findFirst().orElseThrow();
    assertEquals("  \t       ^", caret);
  }

  @Test
  void longLinesShowTheirSurroundings() {
    Finding finding = finding("x".repeat(500), SourceRange.at(1, 300), "here");
    List<String> lines = ReportFormat.HUMAN.write(List.of(finding), false).lines().toList();
    assertTrue(lines.get(1).length() < 110, lines.get(1));
    assertTrue(lines.get(1).startsWith("  …x"));
    assertEquals('^', lines.get(2).charAt(lines.get(2).length() - 1));
  }

  @Test
  void documentsCannotSteerTheTerminal() {
    Finding finding = finding("\u001b[2Jboo", SourceRange.at(1, 1), "has \u001b[31m");
    assertFalse(ReportFormat.HUMAN.write(List.of(finding), false).contains("\u001b"));
    assertTrue(ReportFormat.HUMAN.write(List.of(finding), true).contains("\u001b[33mwarning:"));
  }

  @Test
  void jsonHasThePromisedFields() {
    Finding first = finding("a\n\"b\"", SourceRange.at(2, 1), "say \"why\"");
    Finding second = Finding.of("x.md", InputCode.UNREADABLE, "gone");
    assertEquals(
        """
        [ {
          "file" : "calls/call one.md",
          "line" : 2,
          "column" : 1,
          "severity" : "warning",
          "code" : "placeholder-reporter",
          "message" : "say \\"why\\""
        }, {
          "file" : "x.md",
          "line" : 1,
          "column" : 1,
          "severity" : "error",
          "code" : "input-unreadable",
          "message" : "gone"
        } ]
        """,
        ReportFormat.JSON.write(List.of(first, second), false));
    assertEquals("[ ]\n", ReportFormat.JSON.write(List.of(), false));
  }

  @Test
  void workflowCommandsAreEscaped() {
    Finding finding = finding("abc", new SourceRange(1, 1, 1, 3), "100%\n::error::");
    assertEquals(
        "::warning file=calls/call one.md,line=1,endLine=1,col=1,endColumn=3,"
            + "title=placeholder-reporter::100%25%0A::error::\n",
        ReportFormat.GITHUB.write(List.of(finding), false));
  }
}
