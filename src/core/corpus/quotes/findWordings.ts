import type { Attribution } from '../../analysis';
import { contains, type Span } from '../../span';
import { comparedWordsIn, contentStems, type ComparedWord, type ContentStem } from '../comparedWords';
import type { CorpusArticle } from '../corpusArticle';
import type { CorpusPeople } from '../people/identifyPeople';
import { speakerOf, type CorpusSpeaker } from '../speakers';
import type { Vocabulary } from '../vocabulary';

/** What one place of an article says that somebody said: a quotation, or the whole of what is reported. */
export interface Wording {
  /** Its place among all wordings. */
  readonly index: number;
  readonly article: CorpusArticle;
  readonly attribution: Attribution;
  readonly speaker: CorpusSpeaker;
  /** Several where a cue interrupts the sentence: “We”, she said, “shall.” */
  readonly parts: readonly Span[];
  /** Between quotation marks, word for word. */
  readonly isVerbatim: boolean;
  /** Stems of the words that carry content, in order, as numbers of the vocabulary. */
  readonly stems: Uint32Array;
  /** Those outside the quotations that are wordings of their own. */
  readonly unquoted: Uint32Array;
  /** Those of the stems that are names here. */
  readonly names: ReadonlySet<number>;
  /** All words, in one key. */
  readonly key: string;
}

/** The wordings of an article's attributions, in order; the first one gets the index `from`. */
export function findWordings(
  article: CorpusArticle,
  people: CorpusPeople,
  vocabulary: Vocabulary,
  from: number,
): Wording[] {
  const wordings: Wording[] = [];
  for (const attribution of article.analysis.attributions) {
    const speaker = speakerOf(article, attribution, people);
    if (!speaker) continue;
    const passages = passagesOf(attribution, article.text)
      .map((passage) => ({ ...passage, words: wordsOf(article.text, passage.parts) }))
      .filter(({ words }) => words.length > 1 && words.length <= MOST_WORDS);
    const quotations = passages.filter(({ isVerbatim }) => isVerbatim).flatMap(({ parts }) => parts);
    for (const { parts, isVerbatim, words } of passages) {
      const stems = contentStems(words);
      const numbered = (chosen: readonly ContentStem[]) =>
        Uint32Array.from(chosen, ({ stem }) => vocabulary.idOf(stem));
      const unquoted = words.filter(
        ({ start }) => !quotations.some(([from, to]) => from <= start && start < to),
      );
      wordings.push({
        index: from + wordings.length,
        article,
        attribution,
        speaker,
        parts,
        isVerbatim,
        stems: numbered(stems),
        unquoted: numbered(contentStems(unquoted)),
        names: new Set(numbered(stems.filter(({ isName }) => isName))),
        key: words.map(({ key }) => key).join(' '),
      });
    }
  }
  return wordings;
}

/** The words of a wording, with their offsets in the article. */
export function wordsOf(text: string, parts: readonly Span[]): ComparedWord[] {
  return parts.flatMap((part) => comparedWordsIn(text, part));
}

/** A speech in full, word for word, would cost the square of its length. */
const MOST_WORDS = 1000;

interface Passage {
  readonly parts: readonly Span[];
  readonly isVerbatim: boolean;
}

function passagesOf({ type, content, quoted }: Attribution, text: string): Passage[] {
  if (type === 'direct') return joinInterrupted(quoted, text).map((parts) => ({ parts, isVerbatim: true }));
  const reported = content.filter((span) => !quoted.some((part) => contains(part, span)));
  return [
    ...reported.map((span) => ({ parts: [span], isVerbatim: false })),
    ...quoted.map((span) => ({ parts: [span], isVerbatim: true })),
  ];
}

/** The quotations, those together that one sentence goes through. */
function joinInterrupted(quoted: readonly Span[], text: string): Span[][] {
  const joined: Span[][] = [];
  for (const span of quoted) {
    const last = joined.at(-1);
    if (last && goesOn(text, last[last.length - 1], span)) last.push(span);
    else joined.push([span]);
  }
  return joined;
}

/** Whether a sentence that stops at the end of one quotation goes on with the next. */
function goesOn(text: string, [, end]: Span, [start]: Span): boolean {
  return (
    /[\p{L}\d,;–—-]["”’'»]?$/u.test(text.slice(Math.max(0, end - 3), end)) &&
    /^["“‘'«]?\p{Ll}/u.test(text.slice(start, start + 3))
  );
}
