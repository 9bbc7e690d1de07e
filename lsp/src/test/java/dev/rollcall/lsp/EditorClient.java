package dev.rollcall.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.parser.Roster;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor: a real client of the protocol, with the server at the other end of two pipes. */
final class EditorClient implements LanguageClient, AutoCloseable {

  private static final long SECONDS = 60;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, BlockingQueue<PublishDiagnosticsParams>> published =
      new ConcurrentHashMap<>();
  private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
  private final Pipe toServer = Pipe.open();
  private final Pipe toClient = Pipe.open();
  private final Future<Boolean> serving;
  private final LanguageServer server;
  private final InitializeResult capabilities;

  EditorClient(Project project, boolean versions) throws Exception {
    serving =
        threads.submit(
            () ->
                RollcallServer.serve(
                    project,
                    "test",
                    Channels.newInputStream(toServer.source()),
                    Channels.newOutputStream(toClient.sink())));
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            this,
            Channels.newInputStream(toClient.source()),
            Channels.newOutputStream(toServer.sink()));
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    ClientCapabilities can = new ClientCapabilities();
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(versions);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    can.setWorkspace(workspace);
    params.setCapabilities(can);
    capabilities = get(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** An editor of documents that the parser reads without further settings. */
  static EditorClient plain() throws Exception {
    return new EditorClient(new PlainProject(Roster.empty()), true);
  }

  LanguageServer server() {
    return server;
  }

  InitializeResult capabilities() {
    return capabilities;
  }

  static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** What was published of a document next. */
  PublishDiagnosticsParams published(String uri) throws InterruptedException {
    PublishDiagnosticsParams next = queue(uri).poll(SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing is published of " + uri);
    return next;
  }

  /** What was published of a version of a document. */
  List<Diagnostic> findings(String uri, int version) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams next = published(uri);
      if (Integer.valueOf(version).equals(next.getVersion())) {
        return next.getDiagnostics();
      }
    }
  }

  /** Opens a document and waits for what is found in it. */
  List<Diagnostic> opened(String uri, String text) throws InterruptedException {
    open(uri, text);
    return findings(uri, 1);
  }

  List<CodeAction> actions(String uri, Range range, String... only) throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return get(
            server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context)))
        .stream()
        .map(action -> action.getRight())
        .toList();
  }

  MessageParams message() throws InterruptedException {
    MessageParams next = messages.poll(SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "no message is shown");
    return next;
  }

  int messagesLeft() {
    return messages.size();
  }

  /** A text with the edits made that the protocol names. */
  static String with(String text, List<TextEdit> edits) {
    Positions positions = new Positions(text);
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted((a, b) -> at(positions, b.getRange()) - at(positions, a.getRange()))
        .forEach(
            edit ->
                changed.replace(
                    at(positions, edit.getRange()),
                    positions.offset(edit.getRange().getEnd()),
                    edit.getNewText()));
    return changed.toString();
  }

  private static int at(Positions positions, Range range) {
    return positions.offset(range.getStart());
  }

  static Range range(int line, int from, int endLine, int to) {
    return new Range(new Position(line, from), new Position(endLine, to));
  }

  /** Ends the server as an editor does; returns whether it agrees that it was asked to. */
  boolean end() throws Exception {
    get(server.shutdown());
    server.exit();
    return serving.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Goes away without a word; returns whether the server thinks it was asked to. */
  boolean vanish() throws Exception {
    toServer.sink().close();
    return serving.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws Exception {
    if (!serving.isDone()) {
      end();
    }
    toServer.sink().close();
    toClient.sink().close();
    threads.shutdownNow();
  }

  private BlockingQueue<PublishDiagnosticsParams> queue(String uri) {
    return published.computeIfAbsent(uri, u -> new LinkedBlockingQueue<>());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    queue(diagnostics.getUri()).add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.failedFuture(new UnsupportedOperationException());
  }

  @Override
  public void logMessage(MessageParams message) {}
}
