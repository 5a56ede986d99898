import * as vscode from 'vscode';
import { eligibilityOf, matchesAny } from '../documents/eligibility';
import { articleLanguage } from '../manifest';
import { entriesOf, whereReadable } from './isThere';

/** The language of a file that nobody has opened, by the ending of its name. */
const languages: Readonly<Record<string, string>> = {
  txt: 'plaintext',
  article: articleLanguage,
  news: articleLanguage,
};

/** How many folders are read at a time. */
const AT_ONCE = 8;

/** The settings by which VS Code hides files, and those by which it leaves them out of a search. */
export const exclusionSettings = ['files.exclude', 'search.exclude'] as const;

/**
 * The files of the workspace that may be articles by their names. Folders are read one by one, since VS Code's own
 * search does not reach every virtual file system.
 */
export async function findArticleFiles(isWanted: () => boolean): Promise<vscode.Uri[]> {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(roots.map(({ uri }) => filesBelow(uri, isWanted)));
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()]; // one folder may hold another
}

/** The files that may be articles by their names among these, and in those that are folders; each once, in order. */
export async function findArticlesBelow(
  uris: readonly vscode.Uri[],
  isWanted: () => boolean,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const uri of uris) {
    found.push(...((await isFolder(uri)) ? await filesBelow(uri, isWanted) : [uri]));
  }
  return [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  const stat = await whereReadable(() => vscode.workspace.fs.stat(uri)); // what is not there, its reader tells of
  return stat !== undefined && Boolean(stat.type & vscode.FileType.Directory);
}

async function filesBelow(root: vscode.Uri, isWanted: () => boolean): Promise<vscode.Uri[]> {
  const excluded = excludedGlobs(root);
  const found: vscode.Uri[] = [];
  const folders = [root];
  while (folders.length && isWanted()) {
    await Promise.all(
      folders.splice(0, AT_ONCE).map(async (folder) => {
        for (const [name, type] of await entriesOf(folder)) {
          const uri = vscode.Uri.joinPath(folder, name);
          const isFile = Boolean(type & vscode.FileType.File);
          // A link to a folder may lead round in a circle.
          if (!isFile && type !== vscode.FileType.Directory) continue;
          if (isFile && !isCandidate(uri)) continue;
          if (matchesAny(excluded, { uri, languageId: '' })) continue;
          (isFile ? found : folders).push(uri);
        }
      }),
    );
  }
  return found;
}

function isCandidate(uri: vscode.Uri): boolean {
  return eligibilityOf({ uri, languageId: languageOf(uri) }) !== 'no';
}

/** The language that VS Code would give the file at first; none of ours for an ending that is not known. */
export function languageOf({ path }: vscode.Uri): string {
  return languages[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? '';
}

function excludedGlobs(scope: vscode.Uri): string[] {
  return exclusionSettings.flatMap((key) => {
    const globs = vscode.workspace.getConfiguration(undefined, scope).get<Record<string, unknown>>(key, {});
    return Object.keys(globs).filter((glob) => globs[glob] === true);
  });
}
