// Opens VS Code with Copydesk on a folder, or on the sample articles: npm start [-- FOLDER]
// It is the VS Code of this machine where there is one (VSCODE_EXECUTABLE, or `code` on the PATH), else a VS Code server
// from the npm registry, which is used in a browser.

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findProgram } from './findProgram';
import { checkout, copySamples, scratchFolder } from './folders';
import { installVersion } from './installVersion';
import { packageExtension } from './packageExtension';
import { Server } from './server';

async function main(): Promise<void> {
  const folder = chosenFolder();
  const vscode = process.env.VSCODE_EXECUTABLE ?? findProgram('code', 'code.cmd');
  if (vscode) openDesktop(vscode, folder ?? copySamples(scratchFolder()));
  else await serve(folder);
}

function chosenFolder(): string | undefined {
  const [argument] = process.argv.slice(2);
  if (!argument) return undefined;
  const folder = path.resolve(process.env.INIT_CWD ?? '', argument); // npm changed the folder, the person did not
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${folder}.`);
  return folder;
}

function openDesktop(vscode: string, folder: string): void {
  console.log(`Opening ${folder} in ${vscode}`);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${scratchFolder()}`] : [];
  const { status, error } = spawnSync(
    vscode,
    [`--extensionDevelopmentPath=${checkout}`, '--new-window', ...asRoot, folder],
    { stdio: 'inherit', shell: vscode.endsWith('.cmd') },
  );
  if (error) throw error;
  process.exitCode = status ?? 1;
}

async function serve(folder: string | undefined): Promise<void> {
  const server = await Server.start(installVersion('newest'), { vsix: packageExtension() });
  const address = server.address(folder ?? copySamples(server.folder));
  console.log(
    `\nVS Code with Copydesk: ${address}\n\nCtrl+C stops it.${folder ? '' : ' The sample articles are copies, removed at the end.'}`,
  );
  openBrowser(address);
  await server.ended;
  throw new Error(`The VS Code server ended.\n${server.log}`);
}

/** Shows the address where there is a desktop to show it on. */
function openBrowser(address: string): void {
  const isMac = process.platform === 'darwin';
  const opener = findProgram(isMac ? 'open' : 'xdg-open');
  if (!opener || !(isMac || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) return;
  spawn(opener, [address], { detached: true, stdio: 'ignore' }).unref();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
