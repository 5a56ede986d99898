import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import type { TitlePhrase } from './titles';
import { isAdverb, isFiniteVerb } from './verbs';

/** Whether "official" and the like is one person's description, not an adjective and not a plural. */
export function standsAlone(tokens: readonly Token[], { core: [, to] }: TitlePhrase): boolean {
  if (tokens[to - 1].lower.endsWith('s')) return false;
  const next = tokens[to];
  if (next?.kind !== 'word') return true;
  const { lower } = next;
  return (
    isFiniteVerb(lower) || isAdverb(lower) || lower === "'s" || lower.endsWith('ing') || afterNoun.has(lower)
  );
}

const afterNoun = wordSet('who in of at from with and to for on as whose that after before but');
