import type { JudgedCandidate } from './judge';

const BORDERS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** How often attributions of each confidence were right, as a table. */
export function reliabilityTable(given: readonly (JudgedCandidate & { confidence: number })[]): string {
  const rows = BORDERS.slice(0, -1).map((low, i) => {
    const bin = given.filter(({ confidence }) => confidence >= low && confidence < BORDERS[i + 1]);
    return row(`${low.toFixed(2)}–${Math.min(1, BORDERS[i + 1]).toFixed(2)}`, bin, given.length);
  });
  const above = BORDERS.slice(4, -1).map((low) =>
    row(
      `≥ ${low.toFixed(2)}`,
      given.filter(({ confidence }) => confidence >= low),
      given.length,
    ),
  );
  const head = 'confidence      number   share   mean  content right  content and source right';
  return [head, ...rows, ...above].join('\n');
}

function row(name: string, bin: readonly (JudgedCandidate & { confidence: number })[], all: number): string {
  const share = (part: number, whole: number) =>
    (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
  const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0);
  const content = bin.filter(({ contentRight }) => contentRight).length;
  const both = bin.filter(({ right }) => right).length;
  return [
    name.padEnd(12),
    String(bin.length).padStart(9),
    share(bin.length, all),
    share(mean, bin.length),
    share(content, bin.length).padStart(13),
    share(both, bin.length).padStart(20),
  ].join('  ');
}
