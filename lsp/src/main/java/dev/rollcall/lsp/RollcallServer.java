package dev.rollcall.lsp;

import com.google.gson.JsonElement;
import dev.rollcall.lsp.Project.UnusableSettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The language server: what it can do, and what concerns no single document.
 *
 * <pre>{@code
 * RollcallServer.serve(project, "1.0", System.in, System.out);
 * }</pre>
 */
public final class RollcallServer implements LanguageServer, LanguageClientAware, WorkspaceService {

  /** The command that gives a document as a page of HTML; its argument is the document's URI. */
  static final String PREVIEW = "rollcall.preview";

  private final Project project;
  private final String version;
  private final OpenDocuments documents;
  private final ExecutorService requests;
  private final DocumentService texts;
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private volatile boolean shutDown;

  RollcallServer(Project project, String version, ExecutorService requests) {
    this.project = project;
    this.version = version;
    this.requests = requests;
    documents = new OpenDocuments(project);
    texts = new DocumentService(documents, project, requests);
  }

  /**
   * Serves one editor until it says that it is done, or goes away. Nothing else may write to the
   * output.
   *
   * @param version what the server tells of itself
   * @return whether the editor asked to end before it did
   * @throws InterruptedException when the thread is interrupted
   */
  public static boolean serve(Project project, String version, InputStream in, OutputStream out)
      throws InterruptedException {
    ExecutorService requests =
        Executors.newFixedThreadPool(
            2, task -> Thread.ofPlatform().daemon().name("rollcall-request").unstarted(task));
    RollcallServer server = new RollcallServer(project, version, requests);
    try {
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      return server.listen(launcher);
    } finally {
      server.documents.close();
      requests.shutdown();
    }
  }

  private boolean listen(Launcher<LanguageClient> launcher) throws InterruptedException {
    var listening = launcher.startListening();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                listening.get();
              } catch (InterruptedException | ExecutionException | CancellationException e) {
                // the streams are of no use any more
              }
              ended.complete(shutDown);
            });
    try {
      return ended.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      listening.cancel(true);
    }
  }

  @Override
  public void connect(LanguageClient client) {
    documents.connect(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    texts.mayVersionEdits(takesVersions(params));
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setCodeActionProvider(
        new CodeActionOptions(
            List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll + ".rollcall")));
    can.setDocumentSymbolProvider(true);
    can.setFoldingRangeProvider(true);
    can.setHoverProvider(true);
    can.setCompletionProvider(new CompletionOptions(false, List.of("@", "#", " ")));
    can.setDefinitionProvider(true);
    can.setRenameProvider(new RenameOptions(true));
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(PREVIEW)));
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("rollcall", version)));
  }

  private static boolean takesVersions(InitializeParams params) {
    return Optional.ofNullable(params.getCapabilities())
        .map(ClientCapabilities::getWorkspace)
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(WorkspaceEditCapabilities::getDocumentChanges)
        .orElse(false);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    documents.close();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    ended.complete(shutDown);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    documents.changedAround();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    documents.changedAround();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    if (!params.getCommand().equals(PREVIEW)) {
      throw error("There is no command '" + params.getCommand() + "'; give " + PREVIEW + ".");
    }
    String uri =
        Optional.ofNullable(params.getArguments()).orElse(List.of()).stream()
            .findFirst()
            .map(RollcallServer::text)
            .orElse("");
    OpenDocument document =
        documents
            .find(uri)
            .orElseThrow(() -> error(PREVIEW + " needs the URI of a document that is open."));
    return CompletableFutures.computeAsync(
        requests,
        cancel -> {
          cancel.checkCanceled();
          try {
            return project.page(document.file(), document.text());
          } catch (IOException | UnusableSettingsException e) {
            throw error(String.valueOf(e.getMessage()));
          }
        });
  }

  private static String text(Object argument) {
    return argument instanceof JsonElement json && json.isJsonPrimitive()
        ? json.getAsString()
        : String.valueOf(argument);
  }

  private static ResponseErrorException error(String sentence) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, sentence, null));
  }
}
