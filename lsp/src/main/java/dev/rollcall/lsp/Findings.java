package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.Checked;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Findings as an editor shows them, and what mends them. */
final class Findings {

  private static final String SOURCE = "rollcall";
  private static final String FIX_ALL = CodeActionKind.SourceFixAll + ".rollcall";
  private static final String PAGE =
      "https://github.com/rollcall-dev/rollcall/blob/main/docs/diagnostics.md#";

  private Findings() {}

  /** The findings of a document, in the order of the source. */
  static List<org.eclipse.lsp4j.Diagnostic> diagnostics(OpenDocument document, Checked checked) {
    return checked.findings().stream()
        .map(finding -> diagnostic(finding, document.positions()))
        .toList();
  }

  private static org.eclipse.lsp4j.Diagnostic diagnostic(Diagnostic finding, Positions positions) {
    List<String> sentences = new ArrayList<>(List.of(finding.message()));
    sentences.addAll(finding.hints());
    org.eclipse.lsp4j.Diagnostic diagnostic =
        new org.eclipse.lsp4j.Diagnostic(
            range(finding, positions), String.join("\n", sentences), severity(finding), SOURCE);
    diagnostic.setCode(finding.code().id());
    diagnostic.setCodeDescription(new DiagnosticCodeDescription(PAGE + finding.code().id()));
    return diagnostic;
  }

  private static Range range(Diagnostic finding, Positions positions) {
    return finding
        .range()
        .map(positions::range)
        .orElseGet(() -> new Range(new Position(0, 0), new Position(0, 0)));
  }

  private static DiagnosticSeverity severity(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  /** What mends findings in a range, and what mends all of the document. */
  static List<Either<org.eclipse.lsp4j.Command, CodeAction>> actions(
      OpenDocument document, Range range, CodeActionContext context, Project project) {
    List<String> only = Optional.ofNullable(context.getOnly()).orElse(List.of());
    List<CodeAction> actions = new ArrayList<>();
    List<Diagnostic> fixable =
        document.checked().findings().stream().filter(f -> f.fix().isPresent()).toList();
    if (isAsked(only, CodeActionKind.QuickFix)) {
      for (Diagnostic finding : fixable) {
        if (touches(range(finding, document.positions()), range)) {
          finding.fix().ifPresent(fix -> actions.add(quickFix(document, finding, fix)));
        }
      }
    }
    if (!fixable.isEmpty() && isAsked(only, FIX_ALL)) {
      mendAll(document, project).ifPresent(actions::add);
    }
    return actions.stream().map(Either::<org.eclipse.lsp4j.Command, CodeAction>forRight).toList();
  }

  private static boolean isAsked(List<String> only, String kind) {
    return only.isEmpty()
        || only.stream().anyMatch(o -> kind.equals(o) || kind.startsWith(o + ".") || o.isEmpty());
  }

  private static boolean touches(Range one, Range other) {
    return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() < other.getLine()
        || (one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter());
  }

  private static CodeAction quickFix(OpenDocument document, Diagnostic finding, Fix fix) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic(finding, document.positions())));
    action.setIsPreferred(true);
    action.setEdit(edit(document, fix.edits().stream().map(document.positions()::edit).toList()));
    return action;
  }

  private static Optional<CodeAction> mendAll(OpenDocument document, Project project) {
    String mended = project.mended(document.file(), document.text());
    if (mended.equals(document.text())) {
      return Optional.empty();
    }
    CodeAction action = new CodeAction("Mend all that has one right answer");
    action.setKind(FIX_ALL);
    action.setEdit(edit(document, List.of(document.positions().editTo(mended))));
    return Optional.of(action);
  }

  private static WorkspaceEdit edit(OpenDocument document, List<TextEdit> edits) {
    return new WorkspaceEdit(Map.of(document.uri(), edits));
  }
}
