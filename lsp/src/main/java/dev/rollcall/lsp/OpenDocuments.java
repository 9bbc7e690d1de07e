package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.Checked;
import dev.rollcall.lsp.Project.UnusableSettingsException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * The documents that are open in the editor, and when they are checked: shortly after a change,
 * once for several that follow each other. What was found in an older version is never published.
 */
final class OpenDocuments implements AutoCloseable {

  /** Who types faster than this sees findings when there is a pause. */
  private static final long PAUSE_MILLIS = 40;

  /** Who types without a pause sees findings so often. */
  private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

  private final Project project;
  private final Map<String, OpenDocument> documents = new ConcurrentHashMap<>();
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final ScheduledExecutorService checker =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("rollcall-check").unstarted(task));
  private final AtomicReference<@Nullable LanguageClient> client = new AtomicReference<>();
  private volatile String told = "";

  /**
   * A check that is to come.
   *
   * @param since when the first change happened that it is for
   */
  private record Waiting(Future<?> check, long since) {}

  OpenDocuments(Project project) {
    this.project = project;
  }

  /** Findings go to this editor. */
  void connect(LanguageClient editor) {
    client.set(editor);
  }

  /** A document that is open; empty for any other. */
  Optional<OpenDocument> find(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }

  /** All that are open. */
  Collection<OpenDocument> all() {
    return List.copyOf(documents.values());
  }

  /** The document that shows a file; empty where none does. */
  Optional<OpenDocument> of(Path file) {
    return documents.values().stream().filter(one -> one.file().equals(file)).findFirst();
  }

  /** Where a document lies that an editor names by a URI; one that is not saved lies nowhere. */
  static Path file(String uri) {
    try {
      return Path.of(URI.create(uri)).toAbsolutePath().normalize();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of("untitled.md").toAbsolutePath();
    }
  }

  /** A document was opened. */
  void open(String uri, int version, String text) {
    documents.put(uri, OpenDocument.of(uri, file(uri), version, text, project));
    check(uri, 0);
  }

  /** A document was changed. */
  void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    documents.computeIfPresent(uri, (key, old) -> old.changed(version, changes, project));
    check(uri, PAUSE_MILLIS);
  }

  /** A document was closed; nothing of it is kept. */
  void close(String uri) {
    Waiting check = waiting.remove(uri);
    if (check != null) {
      check.check().cancel(false);
    }
    synchronized (client) {
      documents.remove(uri);
      publish(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  /** A file was changed that documents may depend on. */
  void changedAround() {
    for (String uri : documents.keySet()) {
      documents.computeIfPresent(uri, (key, old) -> old.again(project));
      check(uri, 0);
    }
  }

  private void check(String uri, long pause) {
    waiting.compute(
        uri,
        (key, before) -> {
          long now = System.nanoTime();
          boolean pending = before != null && !before.check().isDone();
          long since = pending ? before.since() : now;
          if (pending && now - since > LONGEST_WAIT_NANOS) {
            return before;
          }
          if (pending) {
            before.check().cancel(false);
          }
          return new Waiting(
              checker.schedule(() -> check(uri), pause, TimeUnit.MILLISECONDS), since);
        });
  }

  private void check(String uri) {
    OpenDocument document = documents.get(uri);
    if (document == null) {
      return;
    }
    List<org.eclipse.lsp4j.Diagnostic> found = Findings.diagnostics(document, read(document));
    synchronized (client) {
      if (documents.get(uri) == document) { // else it has changed meanwhile, and is checked again
        publish(new PublishDiagnosticsParams(uri, found, document.version()));
      }
    }
  }

  private Checked read(OpenDocument document) {
    try {
      Checked checked = document.checked();
      told = "";
      return checked;
    } catch (UnusableSettingsException e) {
      tell(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      tell("This is a bug in rollcall (" + e + "); report it with the document.");
    }
    return Checked.NOTHING;
  }

  /** Tells the writer something once, and not at each letter typed. */
  private void tell(String sentence) {
    if (!sentence.equals(told)) {
      told = sentence;
      LanguageClient editor = client.get();
      if (editor != null) {
        editor.showMessage(new MessageParams(MessageType.Error, sentence));
      }
    }
  }

  private void publish(PublishDiagnosticsParams findings) {
    LanguageClient editor = client.get();
    if (editor != null) {
      editor.publishDiagnostics(findings);
    }
  }

  @Override
  public void close() {
    documents.clear();
    checker.shutdown();
  }
}
