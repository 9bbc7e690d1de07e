import * as vscode from "vscode";

/** How long after a change the page follows, in milliseconds. */
const PAUSE = 250;

/** The page brings its styles, fonts and pictures along; it asks nobody and runs nothing. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; " +
  "form-action 'none'; base-uri 'none'";

/** The page beside the text, which follows the document that is being edited. */
export class Preview implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[];
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.Uri | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;

  constructor(private readonly page: (document: vscode.Uri) => Promise<string | undefined>) {
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument((event) => this.changed(event.document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.changed(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.panel && editor && isCall(editor.document)) {
          this.show(editor.document.uri);
        }
      }),
    ];
  }

  open(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isCall(editor.document)) {
      return;
    }
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel(
        "rollcall.preview",
        "Preview",
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, enableForms: false, localResourceRoots: [] },
      );
      this.panel.onDidDispose(() => {
        this.panel = undefined;
        this.document = undefined;
      });
    }
    this.panel.reveal(undefined, true);
    this.show(editor.document.uri);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.forEach((listener) => listener.dispose());
    this.panel?.dispose();
  }

  private changed(document: vscode.TextDocument): void {
    if (this.panel && document.uri.toString() === this.document?.toString()) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.update(), PAUSE);
    }
  }

  private show(document: vscode.Uri): void {
    this.document = document;
    void this.update();
  }

  private async update(): Promise<void> {
    const document = this.document;
    if (!document) {
      return;
    }
    const asked = ++this.asked;
    let html: string;
    try {
      html = (await this.page(document)) ?? message("The language server does not run.");
    } catch (error) {
      html = message(error instanceof Error ? error.message : String(error));
    }
    if (this.panel && asked === this.asked) {
      this.panel.title = `Preview ${document.path.replace(/^.*\//, "")}`;
      this.panel.webview.html = guarded(html);
    }
  }
}

function isCall(document: vscode.TextDocument): boolean {
  return document.languageId === "markdown" && document.uri.scheme === "file";
}

function guarded(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  return /<head\b[^>]*>/i.test(html)
    ? html.replace(/<head\b[^>]*>/i, (head) => head + meta)
    : meta + html;
}

function message(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<!DOCTYPE html><html><head><title>rollcall</title></head><body><p>${escaped}</p></body></html>`;
}
