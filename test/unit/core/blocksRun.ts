import { Session, type Profiler } from 'node:inspector';

/**
 * How often blocks of this bundle's code are run while `work` is done, as V8 counts them for coverage: work that is the
 * same on every machine. What V8 does by itself, such as matching a regular expression, does not count.
 */
export function blocksRun(work: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  work();
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  // Answered at once, as the session is of this thread.
  session.post('Profiler.takePreciseCoverage', (_, { result }) => (scripts = result));
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  let count = 0;
  for (const { url, functions } of scripts) {
    if (!url.endsWith(__filename)) continue;
    for (const { ranges } of functions) for (const range of ranges) count += range.count;
  }
  return count;
}
