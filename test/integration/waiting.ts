import assert from 'node:assert/strict';

/** Milliseconds until something that does not come about is taken for failed. */
const PATIENCE = 45_000;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What `look` finds, once it finds something; `instead` says what there is if it never does. */
export async function found<T>(look: () => T | undefined, instead: () => unknown): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const thing = look();
    if (thing !== undefined) return thing;
    if (Date.now() > end) assert.fail(`not found; instead: ${JSON.stringify(instead())}`);
    await pause(20);
  }
}
