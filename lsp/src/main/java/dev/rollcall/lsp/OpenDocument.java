package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.Checked;
import dev.rollcall.model.Call;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** One version of a document that is open in the editor; read at most once, when first asked. */
final class OpenDocument {

  private final String uri;
  private final Path file;
  private final int version;
  private final Positions positions;
  private final Supplier<Checked> reading;
  private @Nullable Checked checked;

  private OpenDocument(
      String uri, Path file, int version, Positions positions, Supplier<Checked> reading) {
    this.uri = uri;
    this.file = file;
    this.version = version;
    this.positions = positions;
    this.reading = reading;
  }

  /** A version with the text that the editor shows. */
  static OpenDocument of(String uri, Path file, int version, String text, Project project) {
    return new OpenDocument(
        uri, file, version, new Positions(text), () -> project.check(file, text));
  }

  /** The next version. */
  OpenDocument changed(int next, List<TextDocumentContentChangeEvent> changes, Project project) {
    Positions now = positions;
    for (TextDocumentContentChangeEvent change : changes) {
      now = new Positions(with(now, change));
    }
    return of(uri, file, next, now.text(), project);
  }

  private static String with(Positions before, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    String text = before.text();
    int start = before.offset(change.getRange().getStart());
    int end = Math.max(start, before.offset(change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /** The same version, to be read anew since something around it has changed. */
  OpenDocument again(Project project) {
    return of(uri, file, version, text(), project);
  }

  /** How the editor names it. */
  String uri() {
    return uri;
  }

  /** Where it lies. */
  Path file() {
    return file;
  }

  /** Its number, which the editor counts up. */
  int version() {
    return version;
  }

  /** Its text. */
  String text() {
    return positions.text();
  }

  /** The places in its text. */
  Positions positions() {
    return positions;
  }

  /** What reading it gave. */
  synchronized Checked checked() {
    if (checked == null) {
      checked = reading.get();
    }
    return checked;
  }

  /** Its calls. */
  Stream<Call> calls() {
    return checked().calls().stream().map(Project.NamedCall::call);
  }
}
