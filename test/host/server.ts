import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { scratchFolder } from './folders';
import type { InstalledVersion } from './installVersion';

/** Settings under which VS Code asks nothing, fetches nothing and shows nothing but the editor. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // as on the desktop: in a browser VS Code saves after a second
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Packaged extension, installed as a person installs it. */
  readonly vsix?: string;
  /** Obeys `extensionTestsPath` and hands the suite's log to the page; hides notifications. */
  readonly runsSuite?: boolean;
  /** A folder is restricted until a person trusts it; nobody is asked at the start. */
  readonly asksForTrust?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A running VS Code server with a profile of its own, reachable from this machine by those who know its address. */
export class Server {
  /** Holds the profile, and whatever else should go when the server does. */
  readonly folder = scratchFolder();
  private readonly token = randomBytes(16).toString('hex');
  private readonly process: ChildProcess;
  private port = 0;
  private output = '';

  static async start(version: InstalledVersion, options: ServerOptions = {}): Promise<Server> {
    const server = new Server(version, options);
    try {
      await server.listening();
    } catch (error) {
      server.stop();
      throw error;
    }
    return server;
  }

  private constructor({ node, server }: InstalledVersion, options: ServerOptions) {
    const user = path.join(this.folder, 'data/User');
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(
      path.join(user, 'settings.json'),
      JSON.stringify({ ...quiet, ...options.settings }, null, 2),
    );
    const tokenFile = path.join(this.folder, 'token');
    fs.writeFileSync(tokenFile, this.token, { mode: 0o600 });

    const common = [server, '--accept-server-license-terms', '--server-data-dir', this.folder];
    if (options.vsix) {
      execFileSync(node, [...common, '--install-extension', path.resolve(options.vsix)], { stdio: 'pipe' });
    }
    const listen = ['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile];
    const driver = options.runsSuite ? ['--enable-smoke-test-driver'] : [];
    const trust = options.asksForTrust ? [] : ['--disable-workspace-trust'];
    this.process = spawn(
      node,
      [...common, ...listen, '--disable-telemetry', '--force-disable-user-env', ...trust, ...driver],
      {
        env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.environment },
        detached: true, // leads a process group, with which it ends
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    process.once('exit', this.stop);
  }

  private listening(): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (reason: string) => reject(new Error(`The VS Code server ${reason}\n${this.output}`));
      const timer = setTimeout(() => fail('did not start within a minute.'), 60_000);
      const read = (chunk: Buffer) => {
        this.output += chunk.toString();
        const port = /Extension host agent listening on (\d+)/.exec(this.output)?.[1];
        if (!port || this.port) return;
        this.port = Number(port);
        clearTimeout(timer);
        resolve();
      };
      this.process.stdout?.on('data', read);
      this.process.stderr?.on('data', read);
      this.process.once('exit', (code) => {
        clearTimeout(timer);
        fail(`ended with exit code ${code}.`);
      });
    });
  }

  get log(): string {
    return this.output;
  }

  /** Resolves when the server ends, by itself or by `stop`. */
  get ended(): Promise<void> {
    return new Promise((resolve) => this.process.once('exit', () => resolve()));
  }

  /**
   * Address of the workbench with a folder or a `.code-workspace` open. `payload` is what the workbench takes as its own
   * arguments.
   */
  address(opened: string, payload: readonly (readonly [string, string])[] = []): string {
    const address = new URL(`http://127.0.0.1:${this.port}/`);
    address.searchParams.set('tkn', this.token);
    address.searchParams.set(
      opened.endsWith('.code-workspace') ? 'workspace' : 'folder',
      path.resolve(opened),
    );
    if (payload.length) address.searchParams.set('payload', JSON.stringify(payload));
    return address.href;
  }

  /** A file of this machine as the workbench names it. */
  uri(file: string): string {
    return `vscode-remote://127.0.0.1:${this.port}${path.resolve(file)}`;
  }

  /** Ends the server with everything that it started, and removes its folder. */
  readonly stop = (): void => {
    process.off('exit', this.stop);
    try {
      if (this.process.pid) process.kill(-this.process.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ESRCH: it had ended
    }
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
}

// Without a listener these signals would end the process before its `exit` listeners have stopped the servers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
