import assert from 'node:assert/strict';
import type { BlockKind, Organization, Person } from '../../../../../src/core/analysis';
import { intervieweeOf } from '../../../../../src/core/attribution/speakers/interviews';
import { Mentions } from '../../../../../src/core/attribution/speakers/mentions';
import type { Span } from '../../../../../src/core/span';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

const names = ['Arquette', 'Tamblyn', 'Courier'];

/** Who is asked in an article of these paragraphs, with a question below them. */
function interviewee(...paragraphs: readonly (readonly [kind: BlockKind, text: string])[]): string | null {
  let text = '';
  const read = [...paragraphs, ['body', 'Q: Did Tamblyn help you?'] as const].map(([kind, words], block) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { start, kind, block, content: readParagraph(words) };
  });
  const spansOf = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Span => [index, index + name.length]);
  const [arquette, tamblyn] = names.map((name): Person => {
    const mentions = spansOf(name).map((span) => ({ span, kind: 'surname', sieve: 'exact' }) as const);
    return { id: name, name, official: true, titles: [], status: 'current', mentions };
  });
  const courier: Organization = {
    id: 'Courier',
    name: 'Courier',
    kind: 'outlet',
    mentions: spansOf('Courier').map((span) => ({ span })),
  };
  return intervieweeOf({ text, blocks: [], paragraphs: read }, new Mentions([arquette, tamblyn], [courier]))
    .name;
}

describe('whoever is asked in an interview', () => {
  const cases: [whom: string, who: string | null, ...paragraphs: [kind: BlockKind, text: string][]][] = [
    [
      'the one of the headline',
      'Arquette',
      ['headline', 'Arquette sails'],
      ['body', 'Tamblyn and Tamblyn left.'],
    ],
    ['the one of the deck', 'Arquette', ['deck', 'Arquette sails'], ['body', 'Tamblyn and Tamblyn left.']],
    [
      'the one of the headline, though the text has her as well',
      'Arquette',
      ['headline', 'Arquette sails'],
      ['body', 'Arquette left, and Tamblyn.'],
    ],
    [
      'whom the text has twice as often, where the headline has two',
      'Tamblyn',
      ['headline', 'Arquette and Tamblyn sail'],
      ['body', 'Tamblyn left.'],
    ],
    [
      'nobody where the text has them almost as often, and the headline has both',
      null,
      ['headline', 'Arquette and Tamblyn sail'],
      ['body', 'Tamblyn left Arquette. Tamblyn was glad.'],
    ],
    ['a person rather than an outlet', 'Arquette', ['body', 'The Courier met Arquette.']],
    ['nobody who only wrote it', 'Arquette', ['byline', 'By Tamblyn'], ['body', 'Arquette sails.']],
  ];
  for (const [whom, who, ...paragraphs] of cases) {
    it(`is ${whom}`, () => assert.equal(interviewee(...paragraphs), who));
  }
});
