import type { DifferenceKind } from '../../src/core/corpus/comparison';
import type { Span } from '../../src/core/span';
import { mulberry32 } from '../bench/inventedNews';
import { EVENTS, type InventedEvent, type InventedSpeaker, type Utterance } from './events';

export interface InventedArticle {
  readonly id: string;
  readonly text: string;
  /** ISO date; one outlet gives none. */
  readonly published?: string;
  readonly renditions: readonly Rendition[];
}

/** How an article words an utterance. */
export interface Rendition {
  /** The same for all renditions of one utterance. */
  readonly utterance: string;
  readonly span: Span;
  readonly alteration?: Alteration;
  /** Told in the outlet's own words, without quotation marks. */
  readonly isRetold: boolean;
}

/** What was made of the words that were said. */
export interface Alteration {
  readonly kind: DifferenceKind;
  /** The words that it touches: two renditions with the same ones do not differ in them. */
  readonly mark: string;
}

const OUTLETS = ['herald', 'courier', 'observer', 'ledger', 'wire'] as const;

/** Fifty articles: ten events, each reported by five outlets. The same seed gives the same articles. */
export function inventArticles(seed: number): InventedArticle[] {
  const random = mulberry32(seed);
  return EVENTS.flatMap((event, number) =>
    OUTLETS.map((outlet, i) => inventArticle(event, number, outlet, i, random)),
  );
}

function inventArticle(
  event: InventedEvent,
  number: number,
  outlet: (typeof OUTLETS)[number],
  index: number,
  random: () => number,
): InventedArticle {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const renditions: Rendition[] = [];
  let text = `${event.lead.replace(/\.$/, '')}\n\n${event.place.toUpperCase()}: ${event.lead}\n`;
  const introduced = new Set<number>();
  event.utterances.forEach((utterance, k) => {
    const speaker = event.speakers[utterance.by];
    const name = introduced.has(utterance.by)
      ? pick(shortNames(speaker))
      : `${speaker.title} ${speaker.name}`;
    introduced.add(utterance.by);
    // The first outlet has every utterance as it was said.
    const { words, alteration, isRetold } = index === 0 ? asSaid(utterance) : pick(WAYS)(utterance, random);
    const shape = pick(isRetold ? RETOLD : alteration?.kind === 'truncated' ? FRAGMENTS : QUOTED);
    const [before, after] = shape(name).split('@');
    text += '\n';
    const start = text.length + before.length;
    text += `${before}${words}${after}\n`;
    renditions.push({
      utterance: `${number}.${k}`,
      span: [start, start + words.length],
      ...(alteration && { alteration }),
      isRetold,
    });
  });
  if (outlet === 'ledger') {
    const { words } = asSaid(event.utterances[0]);
    text += '\n“';
    renditions.push({
      utterance: `${number}.echo`,
      span: [text.length, text.length + words.length],
      isRetold: false,
    });
    text += `${words},” ${event.echo.title} ${event.echo.name} said in a reply.\n`;
  }
  const dated = outlet !== 'wire' && { published: laterBy(event.date, Math.floor(random() * 3)) };
  return { id: `${outlet}-${number + 1}`, text, ...dated, renditions };
}

function shortNames({ name, title }: InventedSpeaker): string[] {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return [surname, `${title} ${surname}`, name];
}

function laterBy(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

// '@' stands for the words.
const QUOTED: readonly ((name: string) => string)[] = [
  (name) => `“@,” ${name} said.`,
  (name) => `${name} told reporters: “@.”`,
  (name) => `"@," said ${name}.`,
  (name) => `Speaking after the meeting, ${name} said, “@.”`,
];
const FRAGMENTS: readonly ((name: string) => string)[] = [
  (name) => `“@,” ${name} said.`,
  (name) => `${name} told the paper: "@."`,
  (name) => `“@ …,” said ${name}, who took no questions.`,
];
const RETOLD: readonly ((name: string) => string)[] = [
  (name) => `${name} said that @.`,
  (name) => `${name} told reporters that @.`,
  (name) => `According to ${name}, @.`,
];

interface Worded {
  readonly words: string;
  readonly alteration?: Alteration;
  readonly isRetold: boolean;
}

function asSaid({ words }: Utterance): Worded {
  return { words: resolved(words), isRetold: false };
}

type Way = (utterance: Utterance, random: () => number) => Worded;

/** What outlets make of an utterance; the more often a way is listed, the more often it is taken. */
const WAYS: readonly Way[] = [
  asSaid,
  altered,
  altered,
  altered,
  altered,
  altered,
  cut,
  cut,
  repunctuated,
  retold,
];

const MARKED = /\{([a-z-]+)\|([^|}]*)\|([^}]*)\}/g;

/** The words with one alteration, or none; the places for cuts are left out. */
function resolved(words: string, chosen = -1): string {
  let i = 0;
  return words
    .replace(MARKED, (_, __, said: string, other: string) => (i++ === chosen ? other : said))
    .replaceAll('/', '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | (?=[,.])/g, '');
}

function altered({ words }: Utterance, random: () => number): Worded {
  const marks = [...words.matchAll(MARKED)];
  const chosen = Math.floor(random() * marks.length);
  const [mark, kind] = marks[chosen];
  return {
    words: resolved(words, chosen),
    alteration: { kind: kind as DifferenceKind, mark },
    isRetold: false,
  };
}

function cut({ words }: Utterance, random: () => number): Worded {
  const parts = words.split('/');
  const at = 1 + Math.floor(random() * (parts.length - 1));
  const kept = random() < 0.5 ? parts.slice(0, at) : parts.slice(at);
  const fragment = resolved(kept.join('')).replace(/^,? ?(?:and )?/, '');
  return { words: fragment, alteration: { kind: 'truncated', mark: fragment }, isRetold: false };
}

function repunctuated({ words }: Utterance, random: () => number): Worded {
  const said = resolved(words);
  const changed = random() < 0.5 ? said.replace(/, and /, ' – and ') : said.replace(/,/, ';');
  const alteration = changed !== said && { alteration: { kind: 'punctuation' as const, mark: changed } };
  return { words: changed, ...alteration, isRetold: false };
}

function retold({ retold: words }: Utterance): Worded {
  return { words, isRetold: true };
}
