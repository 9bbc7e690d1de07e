import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { Preview } from "./preview";

/** What documents may depend on beside their own text. */
const AROUND = "**/*.{md,yaml,yml,png,jpg,jpeg,gif,webp,svg}";

let client: LanguageClient | undefined;
let changing: Promise<void> = Promise.resolve();

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const preview = new Preview(page);
  context.subscriptions.push(
    preview,
    vscode.commands.registerCommand("rollcall.openPreview", () => preview.open()),
    vscode.commands.registerCommand("rollcall.restart", restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("rollcall")) {
        void restart();
      }
    }),
  );
  return restart();
}

export function deactivate(): Promise<void> {
  return change(stop);
}

function restart(): Promise<void> {
  return change(async () => {
    await stop();
    await start();
  });
}

/** One start or stop after the other, however fast they are asked for. */
function change(step: () => Promise<void>): Promise<void> {
  changing = changing.then(step, step);
  return changing;
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("rollcall");
  const command = settings.get<string>("path") || "rollcall";
  const pattern = settings.get<string>("enable") ?? "**/*.md";
  if (pattern === "") {
    return;
  }
  const starting = new LanguageClient(
    "rollcall",
    "rollcall",
    // Windows runs scripts such as rollcall.cmd in a shell only.
    { command, args: ["lsp"], options: { shell: process.platform === "win32" } },
    {
      documentSelector: [{ scheme: "file", language: "markdown", pattern }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(AROUND) },
    },
  );
  try {
    await starting.start();
    client = starting;
  } catch {
    const set = "Set the path";
    const chosen = await Promise.race([
      vscode.window.showErrorMessage(
        `'${command} lsp' does not start; install rollcall, or set where it lies.`,
        set,
      ),
      later(),
    ]);
    if (chosen === set) {
      void vscode.commands.executeCommand("workbench.action.openSettings", "rollcall.path");
    }
  }
}

/** A message that nobody answers must not keep the next start waiting. */
function later(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 15_000, undefined));
}

async function stop(): Promise<void> {
  const stopping = client;
  client = undefined;
  await stopping?.dispose();
}

/** A document as a page of HTML; empty while no server runs. */
async function page(document: vscode.Uri): Promise<string | undefined> {
  return client?.sendRequest<string>("workspace/executeCommand", {
    command: "rollcall.preview",
    arguments: [client.code2ProtocolConverter.asUri(document)],
  });
}
