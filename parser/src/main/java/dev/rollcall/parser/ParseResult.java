package dev.rollcall.parser;

import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of reading a document.
 *
 * @param call what was understood; always there, however broken the document is
 * @param diagnostics what an editor should know, in the order of the source
 */
public record ParseResult(Call call, List<Diagnostic> diagnostics) {

  /** Copies the diagnostics. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
