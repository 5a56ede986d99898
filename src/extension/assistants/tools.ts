import * as vscode from 'vscode';
import type { CopydeskApi } from '../api/copydesk';
import { tools, type ToolName } from '../manifest';
import { fileNamed } from './fileNamed';

/** How much of a list an assistant gets unless it asks for more. */
const MOST = 50;

interface OneFile {
  /** Path below the workspace folder, or address; the file in the editor where none is given. */
  readonly file?: string;
  readonly limit?: number;
}

interface SeveralFiles {
  readonly files: readonly string[];
  readonly limit?: number;
}

/** Lets assistants read what was found in articles, as JSON. They can change nothing. */
export function registerTools(api: CopydeskApi): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(toolsOver(api)).map(([name, tool]) => vscode.lm.registerTool(name, tool)),
  );
}

/** The tools by name. */
export function toolsOver(api: CopydeskApi) {
  return {
    [tools.claims]: listing((file) => api.claims(file), vscode.l10n.t('List claims?')),
    [tools.quotes]: listing((file) => api.quotes(file), vscode.l10n.t('List quotes?')),
    [tools.people]: listing((file) => api.people(file), vscode.l10n.t('List people?')),
    [tools.compare]: comparing(api),
  } satisfies Record<ToolName, unknown>;
}

function listing(
  list: (file: vscode.Uri) => Promise<readonly unknown[] | undefined>,
  title: string,
): vscode.LanguageModelTool<OneFile> {
  return {
    prepareInvocation: ({ input: { file } }) => asking(title, file ? [file] : []),
    invoke: async ({ input: { file, limit = MOST } }, token) => {
      const uri = await unlessCancelled(fileNamed(file), token);
      const all = await unlessCancelled(list(uri), token);
      if (!all) throw new Error(`${uri.path} is not annotated as a news article.`);
      return json({
        file: uri.toString(),
        items: all.slice(0, limit),
        leftOut: Math.max(all.length - limit, 0),
      });
    },
  };
}

function comparing(api: CopydeskApi): vscode.LanguageModelTool<SeveralFiles> {
  return {
    prepareInvocation: ({ input: { files } }) => asking(vscode.l10n.t('Compare articles?'), files),
    invoke: async ({ input: { files, limit = MOST } }, token) => {
      const uris = await unlessCancelled(Promise.all(files.map(fileNamed)), token);
      const comparison = await unlessCancelled(api.compare(uris, token), token);
      if (!comparison) throw new Error('The comparison was stopped.');
      const { quotes, figures } = comparison;
      const leftOut = Math.max(quotes.length - limit, 0) + Math.max(figures.length - limit, 0);
      return json({ quotes: quotes.slice(0, limit), figures: figures.slice(0, limit), leftOut });
    },
  };
}

/** Waits for work only until the token is cancelled: what an open article yields is wanted by others, too. */
async function unlessCancelled<Result>(
  work: Promise<Result>,
  token: vscode.CancellationToken,
): Promise<Result> {
  let listening: vscode.Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    const cancel = () => reject(new vscode.CancellationError());
    if (token.isCancellationRequested) cancel();
    else listening = token.onCancellationRequested(cancel);
  });
  try {
    return await Promise.race([cancelled, work]);
  } finally {
    listening?.dispose();
  }
}

/** What a person is asked before a tool runs. */
function asking(title: string, files: readonly string[]): vscode.PreparedToolInvocation {
  const named = files.length ? files.join(', ') : vscode.l10n.t('the file in the editor');
  return {
    invocationMessage: vscode.l10n.t('Reading {0}', named),
    confirmationMessages: {
      title,
      message: vscode.l10n.t('The assistant is given what Copydesk finds in {0}. Nothing is changed.', named),
    },
  };
}

function json(result: unknown): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(result))]);
}
