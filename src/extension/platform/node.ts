import { open, rename } from 'node:fs/promises';
import type { Platform } from './platform';

/** The desktop's extension host: Node. No other file of the extension may use its API. */
export const platform: Platform = {
  async createFile(fsPath, text) {
    let file;
    try {
      file = await open(fsPath, 'wx');
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
    try {
      await file.writeFile(text, 'utf8');
      // Before the file takes another's place, its bytes are on the disk.
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  },

  async replaceFile(fromFsPath, toFsPath) {
    try {
      await rename(fromFsPath, toFsPath);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  },
};

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
