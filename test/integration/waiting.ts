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

/** Waits until `isTrue` holds, which is called `what`. */
export async function until(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    assert.ok(Date.now() < end, `not ${what}`);
    await pause(20);
  }
}
