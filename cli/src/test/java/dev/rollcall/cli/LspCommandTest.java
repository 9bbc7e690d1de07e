package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rollcall lsp}: the same findings as {@code rollcall check}, and the same page. */
@Timeout(240)
final class LspCommandTest {

  private static final String DECK =
      """
      ---
      rollcall: {ignore: [duplicate-slide-title]}
      ---

      # Harbour call 🚢

      2026-05-08

      ---

      # Team Quay

      Report by @todo

      - 🚢🚢 See [cranes](20260423.md#team-derricks) and ![](gate.png)
      - [plan] (https://quay.example/plan)
      - [gone](nowhere.md)

      ---

      # Team Quay

      Report by [@ada](https://pad.example/ben)
      """;

  private static final String LOG =
      """
      # Harbour log

      ## 2026-05-07

      Attendees: Ada Quay

      - TODO: write the notes down

      ## 2026-04-23

      - The gates are <b>shut.
      - ACTION: @zoe counts the ropes
      """;

  @TempDir Path folder;

  private static final class Editor implements LanguageClient, AutoCloseable {

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Pipe toServer = Pipe.open();
    private final Pipe toClient = Pipe.open();
    private final Future<ExitCode> serving;
    private final LanguageServer server;

    Editor(Path folder) throws Exception {
      Terminal terminal =
          new Terminal(
              Channels.newInputStream(toServer.source()),
              new PrintStream(
                  Channels.newOutputStream(toClient.sink()), true, StandardCharsets.UTF_8),
              new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
              folder,
              false,
              false,
              false);
      serving = threads.submit(() -> new Rollcall(terminal).run("lsp", "--stdio"));
      Launcher<LanguageServer> launcher =
          LSPLauncher.createClientLauncher(
              this,
              Channels.newInputStream(toClient.source()),
              Channels.newOutputStream(toServer.sink()));
      var unused = launcher.startListening();
      server = launcher.getRemoteProxy();
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      server.initialize(params).get(60, TimeUnit.SECONDS);
    }

    void open(Path file, String text) {
      server
          .getTextDocumentService()
          .didOpen(
              new DidOpenTextDocumentParams(
                  new TextDocumentItem(file.toUri().toString(), "markdown", 1, text)));
    }

    List<String> findings() throws InterruptedException {
      PublishDiagnosticsParams next =
          Objects.requireNonNull(published.poll(60, TimeUnit.SECONDS), "nothing is published");
      return next.getDiagnostics().stream()
          .map(
              d ->
                  "%d %s %s"
                      .formatted(
                          d.getRange().getStart().getLine() + 1,
                          d.getCode().getLeft(),
                          d.getMessage().getLeft().lines().findFirst().orElse("")))
          .toList();
    }

    ExitCode end() throws Exception {
      server.shutdown().get(60, TimeUnit.SECONDS);
      server.exit();
      return serving.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      published.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
      messages.add(message);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      return CompletableFuture.failedFuture(new UnsupportedOperationException());
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
  }

  /** What {@code rollcall check} finds in one document of the folder, run where settings stand. */
  private List<String> checked(String name) {
    List<String> found = new ArrayList<>();
    String out = CommandRun.in(folder, "check", "--format", "json", folder.toString()).out();
    for (JsonNode finding : new JsonMapper().readTree(out)) {
      if (finding.get("file").asString().endsWith(name)) {
        found.add(
            "%d %s %s"
                .formatted(
                    finding.get("line").asInt(),
                    finding.get("code").asString(),
                    finding.get("message").asString().lines().findFirst().orElse("")));
      }
    }
    return found;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theFindingsAreThoseOfCheck() throws Exception {
    write("20260507.md", DECK);
    write("20260423.md", DECK.replace("2026-05-08", "2026-04-23").replace("Team Quay", "Team Tug"));
    write("log.md", LOG);
    write("marp.md", "---\nmarp: true\n---\n\n# Harbour call\n\n---\n\n# Team Quay\n\nReport by TBD\n");
    write(
        "rollcall.yaml",
        "ignore: [missing-attendance]\nteams:\n  - {name: Team Pier, expected: true}\n");
    try (Editor editor = new Editor(folder.resolve("elsewhere"))) {
      for (Map.Entry<String, String> one :
          Map.of("20260507.md", DECK, "log.md", LOG).entrySet()) {
        List<String> expected = checked(one.getKey());
        assertTrue(expected.size() > 2, expected::toString);
        editor.open(folder.resolve(one.getKey()), one.getValue());
        assertEquals(expected, editor.findings(), one.getKey());
      }
      String marp = Files.readString(folder.resolve("marp.md"));
      editor.open(folder.resolve("marp.md"), marp);
      assertEquals(checked("marp.md"), editor.findings());
      assertEquals(ExitCode.DONE, editor.end());
    }
  }

  @Test
  void settingsAreReadAgainWhenTheyChange() throws Exception {
    write("20260507.md", DECK);
    try (Editor editor = new Editor(folder)) {
      editor.open(folder.resolve("20260507.md"), DECK);
      List<String> all = editor.findings();
      assertTrue(all.stream().anyMatch(f -> f.contains("placeholder-reporter")), all::toString);
      write("rollcall.yaml", "ignore: placeholder-reporter\n");
      editor.server.getWorkspaceService().didChangeWatchedFiles(changed());
      List<String> rest = editor.findings();
      assertFalse(rest.stream().anyMatch(f -> f.contains("placeholder-reporter")), rest::toString);
      assertEquals(checked("20260507.md"), rest);
      write("rollcall.yaml", "ignroe: placeholder-reporter\n");
      editor.server.getWorkspaceService().didChangeWatchedFiles(changed());
      assertEquals(List.of(), editor.findings());
      MessageParams told =
          Objects.requireNonNull(editor.messages.poll(60, TimeUnit.SECONDS), "nothing is told");
      assertTrue(told.getMessage().contains("no option 'ignroe'"), told::getMessage);
    }
  }

  private static DidChangeWatchedFilesParams changed() {
    return new DidChangeWatchedFilesParams(List.of());
  }

  @Test
  void thePreviewIsThePageThatIsExported() throws Exception {
    write("20260507.md", DECK);
    write("rollcall.yaml", "theme: plain\nfetch-images: pictures.example.org\n");
    String page =
        CommandRun.in(
                folder, "export", "--to", "html", "--html", "page", "-o", "-", "20260507.md")
            .out();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page);
    try (Editor editor = new Editor(folder)) {
      editor.open(folder.resolve("20260507.md"), DECK);
      for (int i = 0; i < 2; i++) {
        Object shown =
            editor
                .server
                .getWorkspaceService()
                .executeCommand(
                    new ExecuteCommandParams(
                        "rollcall.preview",
                        List.of(folder.resolve("20260507.md").toUri().toString())))
                .get(120, TimeUnit.SECONDS);
        assertEquals(page, text(shown));
      }
    }
  }

  private static String text(Object answer) {
    return answer instanceof com.google.gson.JsonPrimitive json
        ? json.getAsString()
        : answer.toString();
  }

  @Test
  void otherCommandsLoadNothingOfTheProtocol() throws Exception {
    write("20260507.md", DECK);
    for (List<String> words : List.of(List.of("--version"), List.of("check", "20260507.md"))) {
      ChildRun run =
          ChildRun.in(
              folder,
              "",
              Map.of(),
              List.of("-Xmx256m", "-Xlog:class+load:stdout"),
              words.toArray(String[]::new));
      assertTrue(run.output().contains("dev.rollcall.cli.Rollcall "), "classes are listed");
      assertEquals(
          List.of(),
          run.output()
              .lines()
              .filter(line -> line.matches(".*(org\\.eclipse\\.lsp4j|com\\.google\\.gson|rollcall\\.lsp)\\..*"))
              .toList());
    }
  }
}
