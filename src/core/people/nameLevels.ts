const LEVELS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97];
const LEVEL_NAMES = [...LEVELS.map((level) => `below ${level}`), 'sure', 'none'];
/** The level of what no other row tells. */
export const NO_LEVEL = LEVEL_NAMES.length - 1;

/** The index in `LEVEL_NAMES` of a probability. */
export function levelOf(probability: number): number {
  let level = 0;
  while (level < LEVELS.length && probability >= LEVELS[level]) level++;
  return level;
}

/** The evidence of a name's levels in the words that its weights are kept by. */
export function evidenceOf(several: boolean, levels: readonly number[]): string[] {
  if (levels.length === 0) return [];
  const [
    own,
    ,
    same,
    sameMost,
    alone,
    aloneMost,
    inLast,
    ends,
    opens,
    inside,
    inFirst,
    opensFirst,
    endsFirst,
  ] = levels.map((level) => LEVEL_NAMES[level]);
  const evidence = [
    'base',
    `itself ${own}`,
    `same mean ${same}`,
    `same most ${sameMost}`,
    `same ${levels[1]} ${same}`,
    `itself ${own} same ${same}`,
    `last in ${inLast}`,
    `last ends ${ends}`,
    `itself ${own} last ends ${ends}`,
    `last alone mean ${alone}`,
    `last alone most ${aloneMost}`,
    `last opens ${opens}`,
    `last inside ${inside}`,
  ];
  if (several)
    evidence.push(
      `first in ${inFirst}`,
      `first opens ${opensFirst}`,
      `first ends ${endsFirst} last ends ${ends}`,
    );
  return evidence.map((piece) => `${several ? 'several' : 'one'}: ${piece}`);
}
