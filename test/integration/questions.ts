import * as vscode from 'vscode';

// VS Code cannot be asked whether a list or a box is open, but the extension can be heard asking for one.

type Asking = 'showQuickPick' | 'showInputBox' | 'createQuickPick' | 'createInputBox';
const askings: readonly Asking[] = ['showQuickPick', 'showInputBox', 'createQuickPick', 'createInputBox'];

/** Runs what asks a person something, until the question is on screen; `done` ends when it has been answered. */
export async function asked<Result>(run: () => Thenable<Result>): Promise<{ done: Thenable<Result> }> {
  const { window } = vscode;
  const originals = askings.map((name) => [name, window[name]] as const);
  let done: Thenable<Result> | undefined;
  try {
    await new Promise<void>((heard, failed) => {
      for (const [name, original] of originals) {
        const ask = (...given: unknown[]): unknown => {
          heard();
          return (original as (...given: unknown[]) => unknown).apply(window, given);
        };
        Object.assign(window, { [name]: ask });
      }
      done = run();
      done.then(() => failed(new Error('nothing was asked')), failed);
    });
  } finally {
    Object.assign(window, Object.fromEntries(originals));
  }
  // What the window was asked before, it has done when it answers.
  for (let turn = 0; turn < 3; turn++)
    await vscode.commands.executeCommand('setContext', 'copydesk.test', turn);
  return { done: done! };
}

/** Answers a list that is on screen with the item that is selected after some steps down, or a box as it stands. */
export async function accept(steps = 0): Promise<void> {
  for (let i = 0; i < steps; i++)
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Closes a list or a box that is on screen without an answer. */
export async function dismiss(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
}

/** Answers the next message of a kind with one of its buttons, or leaves it. */
export function answerNext(
  kind: 'showWarningMessage' | 'showInformationMessage',
  button: string | undefined,
) {
  const { window } = vscode;
  const original = window[kind];
  const asked: string[] = [];
  Object.assign(window, {
    [kind]: (message: string) => {
      asked.push(message);
      return Promise.resolve(button);
    },
  });
  return { asked, restore: () => Object.assign(window, { [kind]: original }) };
}
