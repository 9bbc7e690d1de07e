package dev.rollcall.lsp;

import dev.rollcall.lsp.Project.UnusableSettingsException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor tells and asks of a document; each answer is about the version it asked for. */
final class DocumentService implements TextDocumentService {

  private final OpenDocuments documents;
  private final Project project;
  private final Executor requests;
  private final FolderCalls folder;
  private final Hovers hovers;
  private final Completions completions;
  private final Links links;
  private final Handles handles;
  private volatile boolean versions;

  DocumentService(OpenDocuments documents, Project project, Executor requests) {
    this.documents = documents;
    this.project = project;
    this.requests = requests;
    folder = new FolderCalls(documents, project);
    hovers = new Hovers(folder, project);
    completions = new Completions(folder);
    links = new Links(documents, project);
    handles = new Handles(documents);
  }

  /** Whether the editor takes edits for a certain version of a document. */
  void mayVersionEdits(boolean may) {
    versions = may;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem document = params.getTextDocument();
    documents.open(document.getUri(), document.getVersion(), document.getText());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier document = params.getTextDocument();
    int version = Optional.ofNullable(document.getVersion()).orElse(0);
    documents.change(document.getUri(), version, params.getContentChanges());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    documents.close(params.getTextDocument().getUri());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    documents.changedAround(); // others may take it in, or link to it
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        document -> Findings.actions(document, params.getRange(), params.getContext(), project));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        document ->
            new Outline(document)
                .symbols().stream()
                    .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                    .toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return answer(params.getTextDocument(), List.of(), document -> new Outline(document).folds());
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return find(params.getTextDocument(), document -> hovers.at(document, params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document -> Either.forLeft(completions.at(document, params.getPosition())));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document -> Either.forLeft(links.target(document, params.getPosition()).stream().toList()));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return find(
        params.getTextDocument(),
        document -> handles.prepare(document, params.getPosition()).map(Either3::forSecond));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    String name = params.getNewName().strip().replaceFirst("^@", "");
    if (!Handles.isName(name)) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.InvalidParams,
              "'" + name + "' is no handle: give letters, digits and hyphens.",
              null));
    }
    return find(
        params.getTextDocument(),
        document -> handles.rename(document, params.getPosition(), name, versions));
  }

  /** Answers with what there may be; the protocol has {@code null} for nothing. */
  private <T> CompletableFuture<T> find(
      TextDocumentIdentifier asked, Function<OpenDocument, Optional<T>> question) {
    return answer(asked, Optional.<T>empty(), question).thenApply(found -> found.orElse(null));
  }

  /** Answers on another thread, unless the editor has taken its question back by then. */
  private <T> CompletableFuture<T> answer(
      TextDocumentIdentifier asked, T none, Function<OpenDocument, T> question) {
    Optional<OpenDocument> document = documents.find(asked.getUri());
    return document.isEmpty()
        ? CompletableFuture.completedFuture(none)
        : CompletableFutures.computeAsync(
            requests,
            cancel -> {
              cancel.checkCanceled();
              T answer = answer(document.get(), none, question);
              cancel.checkCanceled();
              return answer;
            });
  }

  private static <T> T answer(OpenDocument document, T none, Function<OpenDocument, T> question) {
    try {
      return question.apply(document);
    } catch (UnusableSettingsException e) {
      return none; // told where the document is checked
    }
  }
}
