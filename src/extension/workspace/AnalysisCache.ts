import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { Analyze, KnownFacts } from '../worker/analyze';
import type { OwnOfficials } from '../worker/messages';
import { entriesOf, whereReadable } from './isThere';

/** Bytes of analyses that are kept, for about 15,000 articles of usual length. */
const MOST_BYTES = 256_000_000;
/** Share of them that is left when there are more, so that not every new one makes another go. */
const LEFT = 0.75;
/** Share of them that is written before it is looked how many there are. */
const LOOK_AFTER = 1 / 16;

/**
 * Analyses kept in files, each under a hash of all that it depends on: the text, the file's name, its date, the people
 * that are known, and, as the folder's name, the engine. What cannot be read is as if it were not there, and written anew.
 */
export class AnalysisCache {
  private readonly own: vscode.Uri;
  private readonly versions = new WeakMap<OwnOfficials, string>();
  private tidying: Promise<void> | undefined;
  /** Bytes written since it was last looked; with the first ones of a session it is. */
  private unlooked = Infinity;

  constructor(
    /** Holds a folder for each engine. */
    private readonly folder: vscode.Uri,
    engineVersion: string,
    private readonly log: vscode.LogOutputChannel,
    private readonly mostBytes = MOST_BYTES,
  ) {
    this.own = vscode.Uri.joinPath(folder, engineVersion);
  }

  /** `analyze`, asked only where nothing is kept. */
  around(analyze: Analyze): Analyze {
    return async (text, facts, isWanted) => {
      this.tidying ??= this.deleteOthers();
      const file = vscode.Uri.joinPath(this.own, `${await this.keyOf(text, facts)}.json`);
      const kept = await read(file, text);
      if (kept) return kept;
      const analysis = await analyze(text, facts, isWanted);
      if (analysis) await this.write(file, analysis);
      return analysis;
    };
  }

  private async keyOf(text: string, { officials, id, published }: KnownFacts): Promise<string> {
    const { contentHash } = await import('../../core/annotations/contentHash');
    let people = this.versions.get(officials);
    if (people === undefined) {
      people = contentHash(JSON.stringify(officials.layers));
      this.versions.set(officials, people);
    }
    return contentHash(JSON.stringify([text, id, published, people]));
  }

  private async write(file: vscode.Uri, analysis: ArticleAnalysis): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(analysis));
    try {
      await vscode.workspace.fs.writeFile(file, bytes);
    } catch (error) {
      this.log.warn('analysis not kept:', file.toString(true), error);
      return;
    }
    this.unlooked += bytes.length;
    if (this.unlooked < LOOK_AFTER * this.mostBytes) return;
    this.unlooked = 0;
    this.tidying = this.tidying?.then(() => this.deleteOldest());
  }

  /** Deletes what other engines left. */
  private async deleteOthers(): Promise<void> {
    for (const [name] of await entriesOf(this.folder)) {
      const other = vscode.Uri.joinPath(this.folder, name);
      if (other.path !== this.own.path) await this.delete(other);
    }
  }

  /** Where there are too many bytes, deletes those written first. */
  private async deleteOldest(): Promise<void> {
    const files: (vscode.FileStat & { readonly uri: vscode.Uri })[] = [];
    for (const [name] of await entriesOf(this.own)) {
      const uri = vscode.Uri.joinPath(this.own, name);
      const stat = await whereReadable(() => vscode.workspace.fs.stat(uri)); // it may have gone meanwhile
      if (stat) files.push({ ...stat, uri });
    }
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= this.mostBytes) return;
    files.sort((a, b) => a.mtime - b.mtime);
    for (const { uri, size } of files) {
      if (bytes <= LEFT * this.mostBytes) break;
      await this.delete(uri);
      bytes -= size;
    }
    this.log.info('analyses kept, in bytes:', bytes);
  }

  private async delete(uri: vscode.Uri): Promise<void> {
    try {
      await vscode.workspace.fs.delete(uri, { recursive: true });
    } catch (error) {
      this.log.warn('not deleted:', uri.toString(true), error);
    }
  }
}

/** The analysis in a file, if it is whole and one of this text. */
async function read(file: vscode.Uri, text: string): Promise<ArticleAnalysis | undefined> {
  const { isAnalysis } = await import('../../core/isAnalysis');
  try {
    const kept: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return isAnalysis(kept) && kept.length === text.length ? kept : undefined;
  } catch (error) {
    if (error instanceof vscode.FileSystemError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
