import * as vscode from 'vscode';
import type { Comparison, Place } from '../../core/corpus/comparison';
import type { ComparisonView } from '../../core/corpus/view/comparisonView';
import type { ComparisonSnapshot } from '../../protocol/comparison';
import type { ArticleComparer, ComparedFile } from '../workspace/ArticleComparer';

/** A comparison with what people see of it. */
export interface ShownComparison {
  readonly number: number;
  readonly files: ReadonlyMap<string, ComparedFile>;
  readonly comparison: Comparison;
  readonly view: ComparisonView;
  /** What the view's numbers of places stand for. */
  readonly places: readonly Place[];
}

/** The latest comparison, and the one that is being made. */
export class Comparisons implements vscode.Disposable {
  private shown: ShownComparison | undefined;
  private running: vscode.CancellationTokenSource | undefined;
  private count = 0;
  private readonly change = new vscode.EventEmitter<void>();

  readonly onDidChange = this.change.event;

  constructor(private readonly comparer: Pick<ArticleComparer, 'compare'>) {}

  get latest(): ShownComparison | undefined {
    return this.shown;
  }

  /** There is something to show, or will be. */
  get hasAny(): boolean {
    return this.shown !== undefined || this.running !== undefined;
  }

  snapshot(): ComparisonSnapshot {
    return {
      comparison: this.shown?.number ?? 0,
      isComparing: this.running !== undefined,
      view: this.shown?.view ?? null,
    };
  }

  /** Compares the articles among files and in folders; false when it was stopped, or none of them is an article. */
  async compare(uris: readonly vscode.Uri[]): Promise<boolean> {
    this.running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.running = running;
    this.change.fire();
    try {
      const compared = await this.comparer.compare(uris, running.token);
      if (!compared?.files.size || this.running !== running) return false;
      const { viewComparison } = await import('../../core/corpus/view/viewComparison');
      const names = await namesOf(compared.files);
      const viewed = viewComparison(compared.comparison, (id) => ({
        name: names.get(id) ?? id,
        text: compared.files.get(id)?.text ?? '',
      }));
      this.shown = { number: ++this.count, ...compared, ...viewed };
      return true;
    } finally {
      if (this.running === running) this.running = undefined;
      running.dispose();
      this.change.fire();
    }
  }

  dispose(): void {
    this.running?.cancel();
    this.change.dispose();
  }
}

/** What people know the files by: their names, with their folders where two have the same. */
async function namesOf(files: ReadonlyMap<string, ComparedFile>): Promise<ReadonlyMap<string, string>> {
  const { shortNames } = await import('../../core/corpus/view/shortNames');
  const paths = new Map([...files].map(([id, { uri }]) => [id, vscode.workspace.asRelativePath(uri)]));
  const short = shortNames([...paths.values()]);
  return new Map([...paths].map(([id, path]) => [id, short.get(path) ?? path]));
}
