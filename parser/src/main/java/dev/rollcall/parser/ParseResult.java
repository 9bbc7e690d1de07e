package dev.rollcall.parser;

import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of reading a document.
 *
 * @param call what was understood; always there, however broken the document is
 * @param diagnostics what an editor should know, in the order of the source
 * @param privateLines the numbers of the lines of which something was left out as private; who
 *     shows lines of the source beside findings must not show these
 * @param pictures the bytes of pictures that stand in the document itself, by the names that the
 *     call has for them
 * @param recognition which dialect it was read as
 */
public record ParseResult(
    Call call,
    List<Diagnostic> diagnostics,
    Set<Integer> privateLines,
    Map<String, byte[]> pictures,
    Recognition recognition) {

  /** Copies the collections. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
    privateLines = Set.copyOf(privateLines);
    pictures = Map.copyOf(pictures);
  }

  /** What came of reading a document without private parts and pictures of its own. */
  public ParseResult(Call call, List<Diagnostic> diagnostics) {
    this(call, diagnostics, Set.of(), Map.of(), Recognition.NONE);
  }
}
