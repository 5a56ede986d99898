import type { Platform } from './platform';

/** The browser's extension host reaches files through VS Code alone. */
export const platform: Platform = {
  createFile: () => undefined,
  replaceFile: () => undefined,
};
