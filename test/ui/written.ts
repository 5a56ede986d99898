import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Waits until a file says so; `meanwhile` is done again and again until then. */
export async function written(file: string, words: RegExp, meanwhile?: () => Promise<void>): Promise<void> {
  while (!fs.existsSync(file) || !words.test(fs.readFileSync(file, 'utf8'))) {
    await meanwhile?.();
    await setTimeout(100);
  }
}
