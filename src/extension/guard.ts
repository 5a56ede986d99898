import * as vscode from 'vscode';
import { commands, fileCommands, type CommandArguments, type CommandId } from './manifest';

/**
 * The boundary between VS Code and our code: what a command or an event handler throws is written to the log with
 * its name, and told to the person in one message at a time; of events, which come often, only the first failure.
 */
export class Guard {
  private readonly failedEvents = new Set<string>();
  private telling = false;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /**
   * Registers a command of package.json. Menus of the editor give every command the file in it, which is what the
   * cursor is in anyway: only those that take files get it.
   */
  command<Id extends CommandId>(id: Id, run: (...given: CommandArguments<Id>) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, async (...given: CommandArguments<Id> | [vscode.Uri]) => {
      try {
        const isFromEditor = given[0] instanceof vscode.Uri && !fileCommands.has(id);
        return await run(...((isFromEditor ? [] : given) as CommandArguments<Id>));
      } catch (error) {
        this.log.error(id, error);
        void this.tell();
      }
      return undefined;
    });
  }

  /** `handle` as a function that never throws. */
  event<Event>(name: string, handle: (event: Event) => unknown): (event: Event) => void {
    const guarded = async (event: Event) => {
      try {
        await handle(event);
      } catch (error) {
        this.failed(name, error);
      }
    };
    return (event) => void guarded(event);
  }

  /**
   * Does first what takes settings as soon as the extension is active: to put them all together when one is asked for
   * takes VS Code as long as the whole activation.
   */
  onceActive(name: string, begin: () => unknown): void {
    void Promise.resolve().then(() => this.event(name, begin)(undefined));
  }

  /** `provide`, asked by VS Code, as a function that never throws and answers nothing instead. */
  answer<Given extends unknown[], Result>(
    name: string,
    provide: (...given: Given) => Promise<Result>,
  ): (...given: Given) => Promise<Result | undefined> {
    return async (...given) => {
      try {
        return await provide(...given);
      } catch (error) {
        this.failed(name, error);
        return undefined;
      }
    };
  }

  /** Records that the work called `name` failed. */
  failed(name: string, error: unknown): void {
    this.log.error(name, error);
    if (!this.failedEvents.has(name)) void this.tell();
    this.failedEvents.add(name);
  }

  private async tell(): Promise<void> {
    if (this.telling) return;
    this.telling = true;
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('Copydesk could not finish what it was doing.');
    const answer = await vscode.window.showErrorMessage(message, showLog);
    this.telling = false;
    if (answer === showLog) await vscode.commands.executeCommand(commands.showLog);
  }
}
