package dev.rollcall.parser;

import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What came of reading a document.
 *
 * @param call what was understood; always there, however broken the document is
 * @param diagnostics what an editor should know, in the order of the source
 * @param privateLines the numbers of the lines of which something was left out as private; who
 *     shows lines of the source beside findings must not show these
 */
public record ParseResult(Call call, List<Diagnostic> diagnostics, Set<Integer> privateLines) {

  /** Copies the collections. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
    privateLines = Set.copyOf(privateLines);
  }

  /** What came of reading a document without private parts. */
  public ParseResult(Call call, List<Diagnostic> diagnostics) {
    this(call, diagnostics, Set.of());
  }
}
