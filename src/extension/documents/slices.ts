/** Milliseconds of work after which the event loop gets its turn, where somebody may be typing. */
const SLICE = 6;

/** Calls back when everybody else has had a turn. */
export type Pause = (goOn: () => void) => void;

const byTimer: Pause = (goOn) => void setTimeout(goOn, 0);

/**
 * Drives a generator to its end, a few milliseconds at a time; undefined when the result is no longer wanted,
 * which is asked after each pause.
 */
export async function inSlices<Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
  slice = SLICE,
  pause = byTimer,
): Promise<Result | undefined> {
  let pauseAt = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < pauseAt) continue;
    await new Promise<void>(pause);
    if (!isWanted()) return undefined;
    pauseAt = performance.now() + slice;
  }
}
