import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The checkout: npm runs every script from there. */
export const checkout = process.cwd();

/** What is installed once and serves every checkout of this person. */
export const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'copydesk');

/** A new folder that whoever asks for it removes. The name is short, as socket paths in it have a length limit. */
export function scratchFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
}

/** The sample articles, copied into `folder` so that nobody edits the ones of the checkout. */
export function copySamples(folder: string): string {
  const samples = path.join(folder, 'samples');
  fs.cpSync(path.join(checkout, 'media/samples'), samples, { recursive: true });
  return samples;
}

/** The folder or the `.code-workspace` of a suite among the fixtures, copied into `folder`: the suite edits it. */
export function copyFixtures(folder: string, opened: string): string {
  const [name] = opened.split('/');
  fs.cpSync(path.join(checkout, 'test/fixtures', name), path.join(folder, name), { recursive: true });
  return path.join(folder, opened);
}
