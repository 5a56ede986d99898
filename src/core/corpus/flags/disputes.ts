import type { Attribution } from '../../analysis';
import { comparedWords } from '../comparedWords';
import type { Flag } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';

/** Characters within which a denial follows what it denies. */
const REACH = 1500;
/** Characters between the contents of two reports that contradict each other. */
const NEAR = 120;

/** Words that cannot both be true of one thing: one side, and the other. */
const OPPOSITES: ReadonlyMap<string, number> = new Map(
  [
    'fake forged fabricated false untrue bogus|authentic genuine real true accurate',
    'guilty|innocent',
    'legal lawful|illegal unlawful',
    'safe|unsafe dangerous',
    'deliberate intentional|accidental unintentional',
    'alive|dead',
    'won|lost',
    'military armed|civilian unarmed',
  ].flatMap((row, i) =>
    row
      .split('|')
      .flatMap((side, k) =>
        side.split(' ').map((word): [string, number] => [word, k === 0 ? i + 1 : -(i + 1)]),
      ),
  ),
);

/** What one source says and another denies or contradicts. */
export function flagDisputes({ analysis, text }: CorpusArticle): Flag[] {
  const { attributions, id } = analysis;
  const flags: Flag[] = [];
  const denials = denialsAfter(attributions);
  attributions.forEach((attribution, i) => {
    if (attribution.disputed) {
      const next = denials[i];
      const denial = next && startOf(next) - startOf(attribution) < REACH ? next : undefined;
      flags.push({
        article: id,
        kind: 'disputed',
        reason: 'denied',
        spans: [...attribution.content, ...(denial ? [...denial.source, ...denial.cue] : [])],
      });
    }
    const next = attributions[i + 1];
    if (next && contradict(attribution, next, text)) {
      flags.push({
        article: id,
        kind: 'disputed',
        reason: 'contradicted',
        spans: [...attribution.content, ...next.content],
      });
    }
  });
  return flags;
}

/** The next denial after each attribution. */
function denialsAfter(attributions: readonly Attribution[]): (Attribution | undefined)[] {
  const denials = new Array<Attribution | undefined>(attributions.length);
  let next: Attribution | undefined;
  for (let i = attributions.length - 1; i >= 0; i--) {
    denials[i] = next;
    if (attributions[i].cueClass === 'denying') next = attributions[i];
  }
  return denials;
}

function startOf({ content }: Attribution): number {
  return content[0]?.[0] ?? 0;
}

/** Whether two neighboring reports of different speakers say opposite things in the same few words. */
function contradict(a: Attribution, b: Attribution, text: string): boolean {
  if (a.speaker !== null && a.speaker === b.speaker) return false;
  if (startOf(b) - (a.content.at(-1)?.[1] ?? 0) > NEAR) return false;
  const [sides, others] = [sidesOf(a, text), sidesOf(b, text)];
  return sides.some((side) => others.includes(-side));
}

/** More words than this tell of more than one thing. */
const FEW_WORDS = 12;

function sidesOf({ content }: Attribution, text: string): number[] {
  const words = content.flatMap((span) => comparedWords(text.slice(...span)));
  if (words.length > FEW_WORDS) return [];
  const sides = words.map(({ key }) => OPPOSITES.get(key)).filter((side) => side !== undefined);
  const denies = words.some(({ key }) => key === 'not' || key === 'no' || key === 'never');
  return denies ? sides.map((side) => -side) : sides;
}
