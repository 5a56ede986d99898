// VS Code loads this module inside its extension host and calls `run`.

import { runTests } from './runTests';

export const run = (): Promise<void> => runTests(__dirname);
