import { findLandmarks, isAcronym, type Landmarks } from '../../people/landmarks';
import type { PeopleLexicon } from '../../people/lexicon';
import { findTitles, givesOffice, type TitlePhrase } from '../../people/titles';
import type { Token } from '../../text/paragraph';
import { readParagraph } from '../../text/readParagraph';

/** An office as a title words it. */
export interface HeldOffice {
  /** Without the country and in lower case: the same for "Chile's foreign minister" and "FM". */
  readonly name: string;
  /** The same as the title words it, abbreviations written out. */
  readonly wording: string;
  readonly country?: string;
  readonly phrase: TitlePhrase;
}

/** Reads the offices in the titles of people; each wording once. */
export class OfficeReader {
  private readonly read = new Map<string, readonly HeldOffice[]>();

  constructor(private readonly lexicon: PeopleLexicon) {}

  officesOf(titles: readonly string[]): HeldOffice[] {
    return titles.flatMap((title) => this.officesIn(title));
  }

  private officesIn(title: string): readonly HeldOffice[] {
    let offices = this.read.get(title);
    if (!offices) this.read.set(title, (offices = officesIn(title, this.lexicon)));
    return offices;
  }
}

/** Ranks and forms of address say nothing of who succeeds whom. */
const personal = new Set(['military_rank', 'honorific']);

function officesIn(title: string, lexicon: PeopleLexicon): readonly HeldOffice[] {
  const offices = readTitle(title, lexicon);
  // An office of the United States goes by its American name, whoever writes of it.
  const respelled = title.replace(/\b([Dd])efence\b/g, '$1efense');
  if (respelled === title || !offices.some(({ country }) => country === 'US')) return offices;
  return readTitle(respelled, lexicon).map((office) => ({ ...office, wording: office.name }));
}

function readTitle(title: string, lexicon: PeopleLexicon): HeldOffice[] {
  const { tokens } = readParagraph(title);
  const landmarks = findLandmarks(tokens, lexicon);
  return findTitles(tokens, landmarks, lexicon)
    .filter((phrase) => givesOffice(phrase) && !personal.has(phrase.office.category))
    .map((phrase) => {
      const [before, core, after] = [
        [phrase.from, phrase.core[0]],
        phrase.core,
        [phrase.core[1], phrase.to],
      ].map(([from, to]) => wordsWithoutCountry(tokens.slice(from, to), from, landmarks));
      const { canonical } = phrase.office;
      const isShort = tokens.slice(...phrase.core).some(isAcronym);
      const join = (middle: string) => [...before, middle, ...after].join(' ');
      return {
        name: join(canonical),
        wording: join(isShort ? canonical : core.join(' ')),
        ...(phrase.country && { country: phrase.country }),
        phrase,
      };
    });
}

/** The words of a part of a title but those that name the country of the office or the holder's status. */
function wordsWithoutCountry(tokens: readonly Token[], from: number, landmarks: Landmarks): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const landmark = landmarks.startingAt.get(from + i);
    if (landmark && landmark.kind !== 'seat' && landmark.to <= from + tokens.length) {
      const named = tokens.slice(i, landmark.to - from).map(({ text }) => text);
      if (words.at(-1) === 'to') words.push(...named);
      else if (words.at(-1) === 'of') words.pop();
      i = landmark.to - from - 1;
    } else if (tokens[i].kind === 'word' && !statusWords.has(tokens[i].lower)) {
      words.push(tokens[i].lower);
    }
  }
  return words;
}

const statusWords = new Set(["'s", 'current', 'new', 'acting', 'interim', 'caretaker', 'incoming', 'elect']);
