package dev.rollcall.lsp;

import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The places where a person's account stands in the documents of a folder, and its renaming. */
final class Handles {

  private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9_]))*+";

  /** A mention; packages such as {@code @scope/name} and mail addresses are none. */
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}_./@-])@(" + NAME + ")(?!/\\w)(?![\\w.]*@\\w)");

  /** The page of an account: an address that has nothing but its name behind the host. */
  private static final Pattern PROFILE =
      Pattern.compile("https?://[\\w.:-]+/@?(" + NAME + ")(?=/?(?:[)\\s\"'<>\\]?#|,;]|$))");

  private final OpenDocuments documents;

  Handles(OpenDocuments documents) {
    this.documents = documents;
  }

  /** An account in a text, without {@code @}. */
  private record Place(int from, int to, String name) {}

  private static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    for (Pattern pattern : List.of(MENTION, PROFILE)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        places.add(new Place(matcher.start(1), matcher.end(1), matcher.group(1)));
      }
    }
    return places;
  }

  private static Optional<Place> at(OpenDocument document, Position position) {
    int offset = document.positions().offset(position);
    return places(document.text()).stream()
        .filter(place -> place.from() - 1 <= offset && offset <= place.to())
        .findFirst();
  }

  /** What would be renamed at a place; empty where no account stands. */
  Optional<PrepareRenameResult> prepare(OpenDocument document, Position position) {
    return at(document, position)
        .map(
            place ->
                new PrepareRenameResult(
                    document.positions().range(place.from(), place.to()), place.name()));
  }

  /** Whether an account may be called so. */
  static boolean isName(String name) {
    return name.matches(NAME);
  }

  /**
   * Names the account at a place otherwise, in all documents of the folder.
   *
   * @param name without {@code @}
   * @param versions whether the editor takes edits for a certain version of a document
   */
  Optional<WorkspaceEdit> rename(
      OpenDocument document, Position position, String name, boolean versions) {
    return at(document, position)
        .map(
            place -> {
              Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits = new LinkedHashMap<>();
              edits(document, place.name(), name, edits);
              for (Path file : FolderCalls.all(document.file())) {
                if (!file.equals(document.file())) {
                  documents
                      .of(file)
                      .ifPresentOrElse(
                          open -> edits(open, place.name(), name, edits),
                          () -> edits(file, place.name(), name, edits));
                }
              }
              return versions ? versioned(edits) : plain(edits);
            });
  }

  private static void edits(
      OpenDocument document,
      String old,
      String name,
      Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits) {
    List<TextEdit> found = edits(document.positions(), old, name);
    if (!found.isEmpty()) {
      edits.put(new VersionedTextDocumentIdentifier(document.uri(), document.version()), found);
    }
  }

  private static void edits(
      Path file,
      String old,
      String name,
      Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits) {
    try {
      String text =
          Source.decode(String.valueOf(file.getFileName()), Files.readAllBytes(file)).text();
      List<TextEdit> found = edits(new Positions(text), old, name);
      if (!found.isEmpty()) {
        edits.put(new VersionedTextDocumentIdentifier(file.toUri().toString(), null), found);
      }
    } catch (IOException e) {
      // what cannot be read names nobody
    }
  }

  private static List<TextEdit> edits(Positions positions, String old, String name) {
    return places(positions.text()).stream()
        .filter(place -> place.name().equalsIgnoreCase(old))
        .map(place -> new TextEdit(positions.range(place.from(), place.to()), name))
        .toList();
  }

  private static WorkspaceEdit versioned(
      Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits) {
    return new WorkspaceEdit(
        edits.entrySet().stream()
            .map(
                entry ->
                    new TextDocumentEdit(
                        entry.getKey(),
                        entry.getValue().stream()
                            .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                            .toList()))
            .map(Either::<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>forLeft)
            .toList());
  }

  private static WorkspaceEdit plain(Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits) {
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    edits.forEach((document, list) -> changes.put(document.getUri(), list));
    return new WorkspaceEdit(changes);
  }
}
