import fc from 'fast-check';

/**
 * A character that knows where it comes from: its number in the article as written, and whether it is a copy.
 * Characters put in later have numbers of their own.
 */
interface Character {
  readonly value: string;
  readonly origin: number;
  readonly copy: boolean;
}

/** An article under edit, as its paragraphs, which an empty line parts. */
export type EditedArticle = readonly (readonly Character[])[];

const WORDS =
  `the a of to in and said says told that minister Smith Brook Vance harbor bridge ferry boats 12 million 7 percent ` +
  `opened closed on Monday Tuesday in May would could “we lost it” "no comment" it’s don't 🚢 😀😀 euros — they he`;
const vocabulary = WORDS.split(' ');

export const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 });

const sentence = fc.array(fc.constantFrom(...vocabulary), { minLength: 5, maxLength: 14 });
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.map((each) => `${each.join(' ')}.`).join(' '));

/** Paragraphs of invented news; now and then one stands there twice. */
export const articles = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 7 }), fc.option(fc.nat(), { freq: 4 }))
  .map(([paragraphs, twice]) =>
    twice === null ? paragraphs : [...paragraphs, paragraphs[twice % paragraphs.length]],
  );

export function written(paragraphs: readonly string[]): EditedArticle {
  let origin = 0;
  return paragraphs.map((text) => [...text].map((value) => ({ value, origin: origin++, copy: false })));
}

let inserted = 1_000_000;
const typed = (text: string): Character[] =>
  [...text].map((value) => ({ value, origin: inserted++, copy: false }));

/** Numbers that an edit takes its places from, whatever the article's length is then. */
export interface Dice {
  readonly which: number;
  readonly from: number;
  readonly length: number;
  readonly words: readonly string[];
}

export const dice: fc.Arbitrary<Dice> = fc.record({
  which: fc.nat(),
  from: fc.nat(),
  length: fc.nat(40),
  words,
});

type Edit = (article: EditedArticle, dice: Dice) => EditedArticle;

const replaced = (article: EditedArticle, index: number, by: readonly (readonly Character[])[]) =>
  article.toSpliced(index, 1, ...by);

/** An edit of one paragraph, which may not be empty. */
const within =
  (edit: (characters: readonly Character[], dice: Dice) => readonly Character[]): Edit =>
  (article, thrown) => {
    const index = thrown.which % article.length;
    const after = edit(article[index], thrown);
    return replaced(article, index, after.some(({ value }) => value.trim()) ? [after] : [typed('Nothing.')]);
  };

const everywhere =
  (change: (character: Character, index: number, all: readonly Character[]) => Character[]): Edit =>
  (article) =>
    article.map((characters) => characters.flatMap(change));

const wordBreak = (characters: readonly Character[], from: number) => {
  const after = characters.findIndex(({ value }, i) => i >= from % characters.length && value === ' ');
  return after < 0 ? 0 : after + 1;
};

export const edits: Readonly<Record<string, Edit>> = {
  'insert words': within((characters, { from, words }) =>
    characters.toSpliced(wordBreak(characters, from), 0, ...typed(`${words.join(' ')} `)),
  ),
  'insert characters': within((characters, { from, length }) =>
    characters.toSpliced(from % (characters.length + 1), 0, ...typed('x'.repeat(1 + (length % 3)))),
  ),
  'delete characters': within((characters, { from, length }) =>
    characters.toSpliced(from % characters.length, 1 + length),
  ),
  'replace words': within((characters, { from, length, words }) => {
    const at = wordBreak(characters, from);
    const behind = characters.findIndex(({ value }, i) => i >= at + length && value === ' ');
    const touched = characters.slice(at, behind < 0 ? undefined : behind);
    const old = touched.map(({ value }) => value).join('');
    // No text tells a word from the same one typed in its place.
    const others = words.filter((word) => !old.includes(word));
    return characters.toSpliced(at, length, ...typed(`${others.join(' ')} `));
  }),
  'insert a paragraph': (article, { which, words }) =>
    article.toSpliced(which % (article.length + 1), 0, typed(`${words.join(' ')}.`)),
  'delete a paragraph': (article, { which }) =>
    article.length > 1 ? article.toSpliced(which % article.length, 1) : article,
  'move a paragraph': (article, { which, from }) => {
    const index = which % article.length;
    return article.toSpliced(index, 1).toSpliced(from % article.length, 0, article[index]);
  },
  'duplicate a paragraph': (article, { which, from }) =>
    article.toSpliced(
      from % (article.length + 1),
      0,
      article[which % article.length].map((each) => ({ ...each, copy: true })),
    ),
  're-wrap lines': (article, { length }) => {
    const width = 20 + length;
    return article.map((characters) => {
      let column = 0;
      return characters.map((character) => {
        column++;
        if (!/\s/.test(character.value)) return character;
        if (column < width) return { ...character, value: ' ' };
        column = 0;
        return { ...character, value: '\n' };
      });
    });
  },
  'switch to CRLF': everywhere((each) =>
    each.value === '\n' ? [{ ...each, value: '\r' }, { ...each }] : [each],
  ),
  'switch quotation marks': everywhere((each) => [
    {
      ...each,
      value:
        ({ '“': '"', '”': '"', '"': '”', '’': "'", "'": '’' } as Record<string, string>)[each.value] ??
        each.value,
    },
  ]),
};

/** The characters as they stand in the text, with the empty lines between paragraphs. */
export function flat(article: EditedArticle): readonly Character[] {
  return article.flatMap((characters, i) => (i ? [...typed('\n\n'), ...characters] : characters));
}

/** The text, and for each of its code units the character that it belongs to. */
export function textOf(article: EditedArticle): { text: string; characters: readonly Character[] } {
  const characters = flat(article);
  return {
    text: characters.map(({ value }) => value).join(''),
    characters: characters.flatMap((each) => Array.from<Character>({ length: each.value.length }).fill(each)),
  };
}
