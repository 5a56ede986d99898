import * as vscode from 'vscode';

/** Milliseconds of waiting from which on a person wants to know how long it takes. */
const PATIENCE = 1500;

/** Tells whoever has waited a while how far the reading of the workspace's articles is, with a way to stop it. */
export class ReadingProgress {
  private readonly begun = performance.now();
  private stopped = false;
  private end: (() => void) | undefined;
  private say: ((message: string) => void) | undefined;

  /** The person wants no more of it. */
  get isStopped(): boolean {
    return this.stopped;
  }

  report(read: number, of: number): void {
    if (!this.end && performance.now() - this.begun > PATIENCE) this.show();
    this.say?.(vscode.l10n.t('{0} of {1}', read, of));
  }

  finish(): void {
    this.end?.();
  }

  private show(): void {
    const finished = new Promise<void>((resolve) => (this.end = resolve));
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading the articles of the workspace'),
        cancellable: true,
      },
      (progress, token) => {
        this.say = (message) => progress.report({ message });
        token.onCancellationRequested(() => (this.stopped = true));
        return finished;
      },
    );
  }
}
