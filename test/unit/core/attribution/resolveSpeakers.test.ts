import assert from 'node:assert/strict';
import type {
  Attribution,
  MentionKind,
  Organization,
  OrganizationKind,
  Person,
} from '../../../../src/core/analysis';
import { readIntroduction } from '../../../../src/core/attribution/introductions';
import { readReports } from '../../../../src/core/attribution/readReports';
import { ArticleReports, resolveSpeakers } from '../../../../src/core/attribution/resolveSpeakers';
import { Mentions } from '../../../../src/core/attribution/speakers/mentions';
import { tagAttributions } from '../../../../src/core/attribution/tagAttributions';
import type { AttributionTriple } from '../../../../src/core/attribution/triple';
import type { Span } from '../../../../src/core/span';
import type { ArticleText } from '../../../../src/core/text/article';
import type { ParagraphText } from '../../../../src/core/text/paragraph';
import { readParagraph } from '../../../../src/core/text/readParagraph';

/** Somebody of the article with the words that mention them. */
interface Somebody<Kind> {
  readonly name: string;
  readonly words: Readonly<Record<string, Kind>>;
}

const arquette: Somebody<MentionKind> = {
  name: 'Velma Arquette',
  words: {
    'Velma Arquette': 'full',
    Arquette: 'surname',
    'Both pilots': 'nominal',
    She: 'pronoun',
    she: 'pronoun',
  },
};
const tamblyn: Somebody<MentionKind> = {
  name: 'Osric Tamblyn',
  words: {
    'Osric Tamblyn': 'full',
    Tamblyn: 'surname',
    'Both pilots': 'nominal',
    'the harbor master': 'nominal',
    He: 'pronoun',
  },
};
const ministry: Somebody<OrganizationKind> = {
  name: 'Harbor Ministry',
  words: { 'Harbor Ministry': 'institution' },
};
const courier: Somebody<OrganizationKind> = {
  name: 'Aldmoor Courier',
  words: { 'Aldmoor Courier': 'outlet' },
};

type Resolved = Attribution & { words: string };

/** The attributions of an article given as its paragraphs. */
function resolve(...paragraphs: readonly string[]): Resolved[] {
  return resolveTagged(paragraphs, (paragraph) => tagAttributions(paragraph));
}

/** The attribution of a sentence, in the second paragraph of an article, whose parts a tagger gives like this. */
function resolveParts(text: string, source: string, cue: string, content: string): Resolved {
  const spans = (part: string): Span[] =>
    part ? [[text.indexOf(part), text.indexOf(part) + part.length]] : [];
  const parts = { source: spans(source), cue: spans(cue), content: spans(content) };
  const tag = (paragraph: ParagraphText): AttributionTriple[] =>
    paragraph.text === text ? [{ ...parts, confidence: 0.9, reason: 'source-cue-content' }] : [];
  return resolveTagged(['The sea was calm.', text], tag)[0];
}

function resolveTagged(
  paragraphs: readonly string[],
  tag: (paragraph: ParagraphText) => AttributionTriple[],
  known = organizations(paragraphs.join('\n\n')),
): Resolved[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const article: ArticleText = {
    text,
    blocks: [],
    paragraphs: paragraphs.map((paragraph, i) => {
      const at = start;
      start += paragraph.length + 2;
      return { start: at, kind: 'body', block: i, content: readParagraph(paragraph) };
    }),
  };
  const layers = article.paragraphs.map(({ content }) => ({
    reports: readReports(content, tag(content)),
    introduction: readIntroduction(content),
  }));
  const found = resolveSpeakers(article, layers, new Mentions(people(text), known));
  return found.map((attribution) => ({
    ...attribution,
    words: attribution.content.map(([from, to]) => text.slice(from, to)).join(' … '),
  }));
}

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function people(text: string): Person[] {
  return [arquette, tamblyn].map(({ name, words }) => ({
    id: idOf(name),
    name,
    official: true,
    titles: [],
    status: 'current',
    mentions: occurrences(text, words).map(([span, kind]) => ({ span, kind, sieve: 'exact' })),
  }));
}

function organizations(text: string): Organization[] {
  return [ministry, courier].map(({ name, words }) => ({
    id: idOf(name),
    name,
    kind: Object.values(words)[0],
    mentions: occurrences(text, words).map(([span]) => ({ span })),
  }));
}

function occurrences<Kind>(text: string, words: Readonly<Record<string, Kind>>): [Span, Kind][] {
  const pattern = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'g');
  return [...text.matchAll(pattern)].map((match) => [
    [match.index, match.index + match[0].length],
    words[match[0]],
  ]);
}

describe('resolveSpeakers', () => {
  describe('tells who a source is', () => {
    const cases: readonly (readonly [
      text: string,
      speaker: string | null,
      id: string | null,
      kind: string,
    ])[] = [
      ['“We will sail at noon,” Velma Arquette said.', 'Velma Arquette', 'velma-arquette', 'named'],
      ['“We will sail at noon,” Arquette said.', 'Velma Arquette', 'velma-arquette', 'named'],
      ['“We will sail at noon,” she said.', 'Velma Arquette', 'velma-arquette', 'pronoun'],
      ['“We will sail at noon,” the harbor master said.', 'Osric Tamblyn', 'osric-tamblyn', 'role'],
      ['The pilot, Osric Tamblyn, said the pier was closed.', 'Osric Tamblyn', 'osric-tamblyn', 'named'],
      ['The pilot, Mr Tamblyn, said the pier was closed.', 'Osric Tamblyn', 'osric-tamblyn', 'named'],
      ['Her deputy, Lady Arquette, said it was closed.', 'Velma Arquette', 'velma-arquette', 'named'],
      ['Velma Arquette, who said the pier was closed, left.', 'Velma Arquette', 'velma-arquette', 'named'],
      ['The Harbor Ministry said the pier was closed.', 'Harbor Ministry', 'harbor-ministry', 'institution'],
      [
        'The Aldmoor Courier reported that the pier was closed.',
        'Aldmoor Courier',
        'aldmoor-courier',
        'outlet',
      ],
      [
        'A statement by the Harbor Ministry said the pier was closed.',
        'Harbor Ministry',
        'harbor-ministry',
        'document',
      ],
      ['A letter said the pier was closed.', 'A letter', null, 'document'],
      ['Diplomatic sources said the pier was closed.', 'Diplomatic sources', null, 'unnamed'],
      ['A deputy to Velma Arquette said the pier was closed.', 'A deputy to Velma Arquette', null, 'role'],
      ['Velma Arquette’s lawyer said the pier was closed.', 'Velma Arquette’s lawyer', null, 'unnamed'],
      ['Both sides said the pier was closed.', 'Both sides', null, 'collective'],
      ['Both pilots said the pier was closed.', 'Both pilots', null, 'collective'],
      ['They said the pier was closed.', null, null, 'pronoun'],
      ['The pier is said to be closed for good.', null, null, 'none'],
    ];
    for (const [text, speaker, id, kind] of cases) {
      it(text, () => {
        const [found] = resolve(text);
        assert.deepEqual([found.speaker, found.speakerId, found.sourceKind], [speaker, id, kind]);
      });
    }

    it('knows by its name an organization that is mentioned elsewhere only', () => {
      const article = 'Norway said the pier was closed.\n\nThen Norway said the ferry was late.';
      const [first, second] = resolveTagged(
        article.split('\n\n'),
        (paragraph) => tagAttributions(paragraph),
        [{ id: 'norway', name: 'Norway', kind: 'metonym', mentions: [{ span: [0, 6] }] }],
      );
      assert.deepEqual([first.speakerId, second.speakerId], ['norway', 'norway']);
      assert.equal(second.sourceKind, 'metonym');
    });

    it('takes "he" who is nobody of the article for the source without a name before', () => {
      const [, next, after] = resolve(
        'A pilot said the pier was closed. “We will sail at noon,” he said.',
        '“The sea is calm,” he added.',
      );
      for (const { speaker, speakerId, sourceKind } of [next, after])
        assert.deepEqual([speaker, speakerId, sourceKind], ['A pilot', null, 'pronoun']);
    });

    it('takes "it" for the document or the institution before', () => {
      const [, report] = resolve('The report said the pier was closed. It described the ferry as late.');
      assert.deepEqual([report.speaker, report.sourceKind], ['The report', 'document']);
      const text = 'The report said the pier was closed. It appeared that the ferry was late.';
      const triple = (source: string, cue: string, content: string): AttributionTriple => {
        const spans = ([source, cue, content] as const).map((part): Span[] => [
          [text.indexOf(part), text.indexOf(part) + part.length],
        ]);
        const [from, by, said] = spans;
        return { source: from, cue: by, content: said, confidence: 0.9, reason: 'source-cue-content' };
      };
      const [, impersonal] = resolveTagged([text], () => [
        triple('The report', 'said', 'the pier was closed'),
        triple('It', 'appeared', 'that the ferry was late'),
      ]);
      assert.equal(impersonal.speaker, null);
      const [, pilot] = resolve('A pilot said the pier was closed. It described the ferry as late.');
      assert.equal(pilot.speaker, null);
    });

    it('takes "he" for nobody behind somebody with a name, or far from a source without one', () => {
      const [, named] = resolve('Arquette said the pier was closed. “We will sail at noon,” he said.');
      const [, far] = resolve('A pilot said the pier was closed.', 'It rained.', '“It is late,” he said.');
      assert.deepEqual([named.speaker, far.speaker], [null, null]);
    });

    it('takes "the ministry" for the one named before, and no "ministry" for one named later', () => {
      const [early, , late] = resolve(
        'The ministry said the ferry was late.',
        'The Harbor Ministry said the pier was closed.',
        'The ministry said the bridge was next.',
      );
      assert.deepEqual([early.speaker, early.speakerId], ['The ministry', null]);
      assert.deepEqual([late.speakerId, late.sourceKind], ['harbor-ministry', 'institution']);
    });

    it('takes "the report" for the last report that somebody was named for', () => {
      const [, later] = resolve(
        'A report by the Harbor Ministry said the pier was closed.',
        'The report warned that the bridge was next.',
      );
      assert.deepEqual([later.speakerId, later.sourceKind], ['harbor-ministry', 'document']);
    });

    it('takes "a report" of the lead for the one that is told right after it', () => {
      const [lead, told] = resolve(
        'The pier was closed, a report said.',
        'A report by the Harbor Ministry said the bridge was next.',
      );
      assert.deepEqual([lead.speakerId, lead.sourceKind], ['harbor-ministry', 'document']);
      assert.equal(told.speakerId, 'harbor-ministry');
    });

    const companies: [what: string, speakers: (string | null)[], ...paragraphs: string[]][] = [
      [
        'a company by the first words of its name, and as the company',
        ['Tolmie Freight Lines Inc.', 'Tolmie Freight Lines Inc.', 'Tolmie Freight Lines Inc.'],
        'Tolmie Freight Lines Inc. said the pier was closed.',
        'Tolmie Freight said the ferry was late.',
        'The company said the crew was ready.',
      ],
      [
        'no company where two are called so',
        ['Tolmie Freight Corp.', 'Tolmie Foods Ltd', 'Tolmie', 'The company'],
        'Tolmie Freight Corp. said the pier was closed.',
        'Tolmie Foods Ltd said the ferry was late.',
        'Tolmie said the crew was ready.',
        'The company said the sea was calm.',
      ],
      [
        'no company by a word that its name only begins with',
        ['Tolmies Inc.', 'Tolmie'],
        'Tolmies Inc. said the pier was closed.',
        'Tolmie said the ferry was late.',
      ],
    ];
    for (const [what, speakers, ...paragraphs] of companies)
      it(`tells ${what}`, () =>
        assert.deepEqual(
          resolve(...paragraphs).map(({ speaker }) => speaker),
          speakers,
        ));

    it('leaves "a report" alone where another report has been told before it', () => {
      const [, other] = resolve(
        'A report by the Harbor Ministry said the bridge was next.',
        'The pier was closed, a report said.',
        'A report by the Aldmoor Courier said the ferry was late.',
      );
      assert.equal(other.speakerId, null);
    });

    it('leaves "a report" of the lead alone where another report is told', () => {
      const [lead] = resolve(
        'The pier was closed, a report said.',
        'Another report by the Harbor Ministry said the bridge was next.',
      );
      assert.equal(lead.speakerId, null);
    });

    it('does not look for the issuer of "a report" beyond the lead', () => {
      const [lead] = resolve(
        'The pier was closed, a report said.',
        'The crew was ready.',
        'The sea was calm.',
        'The ferry was late.',
        'A report by the Harbor Ministry said the bridge was next.',
      );
      assert.equal(lead.speakerId, null);
    });
  });

  describe('finds the one who speaks among other words of a source', () => {
    const content = 'the pier was closed';
    const cases: readonly (readonly [source: string, speaker: string | null])[] = [
      ['Osric Tamblyn today', 'Osric Tamblyn'],
      ['Osric Tamblyn later', 'Osric Tamblyn'],
      ['Osric Tamblyn repeatedly', 'Osric Tamblyn'],
      ['Osric Tamblyn on Monday', 'Osric Tamblyn'],
      ['Osric Tamblyn, a pilot,', 'Osric Tamblyn'],
      ['The pilot, Osric Tamblyn,', 'Osric Tamblyn'],
      ['The ferry’s owner, retired pilot Osric Tamblyn,', 'Osric Tamblyn'],
      ['Speaking in Oslo, Osric Tamblyn', 'Osric Tamblyn'],
      ['Speaking in Oslo, Norway, Osric Tamblyn', 'Osric Tamblyn'],
      ['The Harbor Ministry today', 'Harbor Ministry'],
      ['Velma Arquette and Osric Tamblyn', 'Velma Arquette and Osric Tamblyn'],
      ['Velma Arquette, a pilot, and Osric Tamblyn', 'Velma Arquette, a pilot, and Osric Tamblyn'],
      ['Velma Arquette, Osric Tamblyn and the crew', 'Velma Arquette, Osric Tamblyn and the crew'],
      ['Osric Tamblyn MP', 'Osric Tamblyn'],
      ['Osric Tamblyn’s deputy', 'Osric Tamblyn’s deputy'],
      ['A pilot from Oslo, Norway, Osric Tamblyn', 'A pilot from Oslo'],
      ['A deputy to Osric Tamblyn today', 'A deputy to Osric Tamblyn today'],
      ['A pilot, a deputy to Osric Tamblyn,', 'A pilot'],
      ['Osric Tamblyn, a pilot with Velma Arquette,', 'Osric Tamblyn'],
      ['A report quoting Osric Tamblyn', 'A report quoting Osric Tamblyn'],
      ['A report citing the Harbor Ministry', 'A report citing the Harbor Ministry'],
      ['A report by the Harbor Ministry citing Osric Tamblyn', 'Harbor Ministry'],
    ];
    for (const [source, speaker] of cases) {
      it(source, () =>
        assert.equal(resolveParts(`${source} said ${content}.`, source, 'said', content).speaker, speaker),
      );
    }
  });

  describe('reads whether a quotation is all that is said', () => {
    const cases: readonly (readonly [source: string, cue: string, content: string, type: string])[] = [
      ['Arquette', 'said', '“We will sail at noon.”', 'direct'],
      ['Arquette', 'said', '“not at noon.”', 'direct'],
      ['Arquette', 'blamed', '“the poor state of the old ferry.”', 'mixed'],
      ['Arquette', 'blamed', '“The poor state of the old ferry is your fault.”', 'direct'],
      ['Arquette', 'voiced', '“deep sorrow for the crew.”', 'mixed'],
      ['Arquette', 'said', 'Tamblyn “voiced deep sorrow for the crew and the people of the pier.”', 'mixed'],
      ['Arquette', 'blamed', 'the poor state of the old ferry', 'indirect'],
    ];
    for (const [source, cue, content, type] of cases) {
      const text = `${source} ${cue} ${content}`;
      it(text, () => assert.equal(resolveParts(text, source, cue, content).type, type));
    }
  });

  describe('knows whose word a pronoun of the sentence gives', () => {
    const cases: readonly (readonly [text: string, source: string, cue: string, speaker: string | null])[] = [
      ['The Harbor Ministry rose against what it called a ruse.', 'it', 'called', 'Harbor Ministry'],
      ['Friends of the Harbor Ministry left what it called a ruse.', 'it', 'called', null],
      ['Arquette (Labor), who called it a ruse, left.', 'who', 'called', 'Velma Arquette'],
      ['Arquette left the pilots who called it a ruse.', 'who', 'called', null],
    ];
    for (const [text, source, cue, speaker] of cases) {
      const content = text.includes('it a ruse') ? 'it a ruse' : 'a ruse';
      it(text, () => assert.equal(resolveParts(text, source, cue, content).speaker, speaker));
    }
  });

  describe('knows the cues that leave open whose view something is', () => {
    const cases: readonly (readonly [text: string, cue: string, content: string, cueClass: string])[] = [
      ['The pier is expected to close.', 'is expected', 'to close', 'evidential'],
      ['The pier was said to be closed.', 'said', 'to be closed', 'evidential'],
      ['The pier was criticized for delays.', 'was criticized', 'delays', 'accusing'],
    ];
    for (const [text, cue, content, cueClass] of cases) {
      it(text, () => {
        const found = resolveParts(text, '', cue, content);
        assert.deepEqual([found.cueClass, found.sourceKind, found.speaker], [cueClass, 'none', null]);
      });
    }

    it('Arquette expected the pier to close.', () => {
      const found = resolveParts(
        'Arquette expected the pier to close.',
        'Arquette',
        'expected',
        'the pier to close',
      );
      assert.equal(found.cueClass, 'neutral');
    });
  });

  describe('reads how a content is worded', () => {
    const cases: readonly (readonly [text: string, type: string, quoted: number])[] = [
      ['“We will sail at noon,” Arquette said.', 'direct', 1],
      ['“The bridge,” Arquette said, “is closed for good.”', 'direct', 2],
      ['Arquette said the ferry was “a danger to all” on windy days.', 'mixed', 1],
      ['Arquette said the ferry was a danger to all.', 'indirect', 0],
      ['Arquette said the so-called “quiet zone” was loud.', 'indirect', 0],
    ];
    for (const [text, type, quoted] of cases) {
      it(text, () => {
        const [found] = resolve(text);
        assert.deepEqual([found.type, found.quoted.length], [type, quoted]);
      });
    }
  });

  describe('gives quotations without a cue a speaker', () => {
    const joined: [title: string, paragraphs: string[]][] = [
      [
        'goes on from a paragraph that ends with a quotation',
        ['“We will sail at noon,” Arquette said.', '“The crew is ready and the sea is calm.”'],
      ],
      [
        'goes on from a quotation that is left open, for as many paragraphs as it is',
        [
          'Arquette said: “We will sail at noon.',
          '“The crew is ready and the sea is calm.',
          '“Nobody will stop us from sailing.”',
        ],
      ],
      [
        'looks ahead when a quotation left open is named only at its end',
        ['“We will sail at noon.', '“The crew is ready and the sea is calm,” Arquette said.'],
      ],
    ];
    for (const [title, paragraphs] of joined) {
      it(`${title}: one attribution of them all`, () => {
        const [found, ...others] = resolve(...paragraphs);
        assert.deepEqual(others, []);
        assert.equal(found.speakerId, 'velma-arquette');
        assert.equal(found.type, 'direct');
        assert.equal(found.content.length, paragraphs.length);
        assert.deepEqual(found.quoted, found.content);
      });
    }

    it('does not reach across a paragraph that brings on somebody else', () => {
      const [, , third] = resolve(
        '“We will sail at noon,” Arquette said.',
        'Tamblyn said the pier was closed.',
        '“The crew is ready and the sea is calm.”',
      );
      assert.deepEqual([third.speaker, third.reason], [null, 'unattributed-quote']);
    });

    it('does not reach across a paragraph without a quotation', () => {
      const found = resolve(
        '“We will sail at noon,” Arquette said.',
        'The pier has been closed for a year.',
        '“The crew is ready and the sea is calm.”',
      );
      assert.equal(found[1].speaker, null);
    });

    const named: readonly (readonly [title: string, quotation: number, paragraphs: readonly string[]])[] = [
      [
        'takes whoever the paragraph above introduces it by',
        0,
        ['Arquette took the floor:', '“The crew is ready and the sea is calm.”'],
      ],
      [
        'takes whoever signs it in the paragraph below',
        0,
        ['“The crew is ready and the sea is calm.”', '— Velma Arquette'],
      ],
      [
        'takes whoever signs it rather than whoever was quoted before',
        1,
        [
          '“We will sail at noon,” Tamblyn said.',
          '“The crew is ready and the sea is calm.”',
          '— Velma Arquette',
        ],
      ],
    ];
    for (const [title, quotation, paragraphs] of named) {
      it(title, () => {
        const found = resolve(...paragraphs)[quotation];
        assert.deepEqual([found.speakerId, found.reason], ['velma-arquette', 'floating-quote']);
        assert.equal(found.source.length, 1);
      });
    }

    it('takes nobody from a paragraph above that ends in a colon but brings on nobody', () => {
      const [found] = resolve('Then the log was read:', '“The crew is ready and the sea is calm.”');
      assert.equal(found.speaker, null);
    });

    it('takes whoever the sentence before brings on', () => {
      const [found] = resolve('Arquette shook her head. “The crew is ready and the sea is calm.”');
      assert.deepEqual([found.speakerId, found.reason], ['velma-arquette', 'floating-quote']);
    });

    const unnamed: [whom: string, ...paragraphs: string[]][] = [
      ['an organization', 'The Harbor Ministry stood firm. “The crew is ready and the sea is calm.”'],
      [
        'somebody two sentences before',
        'Arquette shook her head. The ferry was late. “The crew is ready and the sea is calm.”',
      ],
      [
        'somebody named in the words above it',
        'The sign read “Velma Arquette sails”:',
        '“The crew is ready and the sea is calm.”',
      ],
      [
        'somebody named below it without a dash',
        '“The crew is ready and the sea is calm.”',
        'Velma Arquette',
      ],
      [
        'somebody whom a long paragraph below it begins with',
        '“The crew is ready and the sea is calm.”',
        '— Velma Arquette left the pier for Oslo on a Monday in May, in the rain.',
      ],
      [
        'the speaker of the next quotation, when it is closed itself',
        '“The crew is ready and the sea is calm.”',
        '“We will sail at noon,” Arquette said.',
      ],
      [
        'the speaker of the next paragraph, when that does not go on with it',
        '“The crew is ready and the sea is calm.',
        'Arquette said: “We will sail at noon.”',
      ],
    ];
    for (const [whom, ...paragraphs] of unnamed) {
      it(`does not take ${whom}`, () => {
        const found = resolve(...paragraphs).find(({ words }) => words.startsWith('“The crew is ready'));
        assert.deepEqual([found?.speaker, found?.reason], [null, 'unattributed-quote']);
      });
    }

    it('goes on from the quotation that was left open, though somebody else has the last word in it', () => {
      const open = 'Arquette said: “The pier is closed, and Tamblyn told me that it is late.';
      const found = resolveTagged([open, '“The crew is ready and the sea is calm.”'], (paragraph) => {
        const spans = (words: string): Span[] => [[open.indexOf(words), open.indexOf(words) + words.length]];
        const told = { source: spans('Tamblyn'), cue: spans('told'), content: spans('it is late') };
        const tagged = tagAttributions(paragraph);
        return paragraph.text === open
          ? [...tagged, { ...told, confidence: 0.9, reason: 'source-cue-content' }]
          : tagged;
      });
      assert.deepEqual(
        found.map(({ speakerId, content }) => [speakerId, content.length]),
        [
          ['velma-arquette', 2],
          ['osric-tamblyn', 1],
        ],
      );
    });

    const goingOn: [title: string, words: string, ...paragraphs: string[]][] = [
      [
        'goes on from the last that was quoted whole rather than in part',
        '“We will sail at noon.” … “The crew is ready and the sea is calm.”',
        'Arquette said: “We will sail at noon.” Arquette called the pier “a risk.”',
        '“The crew is ready and the sea is calm.”',
      ],
      [
        'goes on from whoever has the last word, though quoted in part',
        'the pier “a risk.” … “The crew is ready and the sea is calm.”',
        'Tamblyn said: “We will sail at noon.” Arquette called the pier “a risk.”',
        '“The crew is ready and the sea is calm.”',
      ],
      [
        'goes on in its paragraph',
        '“We will sail at noon.” … “The crew is ready and the sea is calm.”',
        'Arquette shook her head. “We will sail at noon.” The ferry was late. “The crew is ready and the sea is calm.”',
      ],
    ];
    for (const [title, words, ...paragraphs] of goingOn) {
      it(title, () => {
        const found = resolve(...paragraphs).find((each) => each.words === words);
        assert.equal(found?.speakerId, 'velma-arquette');
      });
    }
  });

  describe('gives the quotation of a paragraph to whoever the paragraph before ends with', () => {
    const quotation = '“We will sail at noon.”';
    const cases: readonly (readonly [before: string, source: string, cue: string, id: string | null])[] = [
      ['Arquette said:', 'Arquette', 'said', 'velma-arquette'],
      ['The ferry was late. In a letter to the crew, Arquette wrote:', 'Arquette', 'wrote', 'velma-arquette'],
      ['Tamblyn left, and Arquette said on Monday:', 'Arquette', 'said', 'velma-arquette'],
      ['Arquette answered the crew, saying:', 'Arquette', 'saying', 'velma-arquette'],
      ['The Harbor Ministry said in a statement:', 'The Harbor Ministry', 'said', 'harbor-ministry'],
      ['A retired pilot told Tamblyn:', 'A retired pilot', 'told', null],
    ];
    for (const [before, source, cue, id] of cases) {
      it(before, () => {
        const paragraphs = [before, quotation];
        const text = paragraphs.join('\n\n');
        const found = resolve(...paragraphs).find(({ words }) => words === quotation);
        const wordsOf = (spans: readonly Span[] = []) => spans.map((span) => text.slice(...span)).join();
        assert.deepEqual([wordsOf(found?.source), wordsOf(found?.cue), found?.speakerId], [source, cue, id]);
      });
    }

    it('and so what goes on from it', () => {
      const found = resolve('Arquette said:', '“We will sail at noon.', '“Nobody will stop us.”');
      assert.deepEqual(
        found.map(({ speakerId, content }) => [speakerId, content.length]),
        [['velma-arquette', 2]],
      );
    });

    it('unless the quotation has a cue of its own, or something stands before it', () => {
      const own = resolve('Arquette said:', '“We will sail at noon,” Tamblyn said.');
      assert.equal(own[0].speakerId, 'osric-tamblyn');
      const later = resolve('The crew saw what Arquette said:', 'A sign reads “We will sail at noon.”');
      assert.notEqual(later.at(-1)?.speakerId, 'velma-arquette');
    });
  });

  describe('gives the answers of an interview to', () => {
    const cases: readonly (readonly [whom: string, before: string, speaker: string | null])[] = [
      ['the only one it presents', 'Velma Arquette sails again.', 'Velma Arquette'],
      [
        'whom it presents most',
        'Velma Arquette sails again. She was taught by Osric Tamblyn. Arquette is 40.',
        'Velma Arquette',
      ],
      ['nobody where it presents two alike', 'Velma Arquette and Osric Tamblyn sail again.', null],
      ['nobody where it presents nobody', 'The ferry sails again.', null],
    ];
    for (const [whom, before, speaker] of cases)
      it(whom, () => {
        const [first, second] = resolve(
          before,
          'Q: Did Osric Tamblyn help you?',
          'A: The ferry was late.',
          'Q: And now?',
          'A: We will sail: at noon.',
        );
        assert.deepEqual([first.speaker, first.words], [speaker, 'The ferry was late']);
        assert.deepEqual([second.speaker, second.words], [speaker, 'We will sail: at noon']);
      });

    it('nobody without a question before them', () => {
      const [found] = resolve('Velma Arquette sails again.', 'A: The ferry was late.');
      assert.equal(found.speaker, null);
    });

    it('whoever has the initials before them', () => {
      const found = resolve(
        'The Aldmoor Courier met Velma Arquette.',
        'AC: The ferry was late?',
        'VA: It sails at noon.',
        'XY: It sails at noon.',
      );
      assert.deepEqual(
        found.slice(-3).map(({ speaker, speakerId }) => [speaker, speakerId]),
        [
          ['Aldmoor Courier', 'aldmoor-courier'],
          ['Velma Arquette', 'velma-arquette'],
          ['XY', null],
        ],
      );
    });
  });

  describe('finds whoever a source is anew when', () => {
    const sentence = 'Velma Arquette said the pier was closed.';
    const content = readParagraph(sentence);
    const layers = [{ reports: [] }, { reports: readReports(content, tagAttributions(content)) }];

    type Found = Pick<Person, 'id' | 'name'> & { readonly length: number; readonly kind: MentionKind };
    const someone: Found = { id: 'a', name: 'Velma Arquette', length: 14, kind: 'full' };

    /** The attribution of the sentence below an opening, where these people are found in its first words, so many. */
    function attributions(opening: string, found: readonly Found[], known?: ArticleReports) {
      const start = opening.length + 2;
      const text = `${opening}\n\n${sentence}`;
      const people = found.map(({ id, name, length, kind }): Person => {
        const mentions = [{ span: [start, start + length], kind, sieve: 'exact' }] as const;
        return { id, name, official: true, titles: [], status: 'current', mentions };
      });
      const paragraphs = [
        { start: 0, kind: 'body', block: 0, content: readParagraph(opening) },
        { start, kind: 'body', block: 1, content },
      ] as const;
      return resolveSpeakers({ text, blocks: [], paragraphs }, layers, new Mentions(people, []), known);
    }

    const cases: [what: string, opening: string, ...found: Found[]][] = [
      ['nothing has changed', 'The sea was calm.', someone],
      ['it has moved', 'The sea was calm on Monday.', someone],
      ['somebody else of that name is found there', 'The sea was calm.', { ...someone, id: 'b' }],
      [
        'whoever is found there has a fuller name',
        'The sea was calm.',
        { ...someone, name: 'Velma A. Arquette' },
      ],
      ['less of it is a name', 'The sea was calm.', { ...someone, length: 5 }],
      ['it is no longer a name', 'The sea was calm.', { ...someone, kind: 'nominal' }],
      ['two people are found there', 'The sea was calm.', someone, { ...someone, id: 'b' }],
      ['nobody is found there', 'The sea was calm.'],
    ];
    for (const [what, opening, ...found] of cases) {
      it(what, () => {
        const known = new ArticleReports();
        attributions('The sea was calm.', [someone], known);
        assert.deepEqual(attributions(opening, found, known), attributions(opening, found));
      });
    }
  });

  it('hangs what is said inside a content on the content around it', () => {
    const [outer, inner] = resolve('According to the Harbor Ministry, Arquette denied the report.');
    assert.equal(inner.parent, outer.id);
    assert.equal(inner.speakerId, 'velma-arquette');
  });

  it('takes "we" in a speech for whoever makes it', () => {
    const found = resolveTagged(['VELMA ARQUETTE: We think the pier is closed.'], () => [
      {
        source: [[0, 14]],
        cue: [],
        content: [[16, 43]],
        confidence: 0.9,
        reason: 'headline-colon',
      },
      {
        source: [[16, 18]],
        cue: [[19, 24]],
        content: [[25, 43]],
        confidence: 0.9,
        reason: 'source-cue-content',
      },
    ]);
    assert.deepEqual(
      found.map(({ speaker, sourceKind }) => [speaker, sourceKind]),
      [
        ['VELMA ARQUETTE', 'named'],
        ['VELMA ARQUETTE', 'pronoun'],
      ],
    );
  });

  it('wraps a tag into the tag that follows it', () => {
    const found = resolve('The pier was closed, a statement said, the Aldmoor Courier reported on Friday.');
    const inner = found.find(({ sourceKind }) => sourceKind === 'document');
    const outer = found.find(({ sourceKind }) => sourceKind === 'outlet');
    assert.equal(inner?.parent, outer?.id);
    assert.equal(outer?.words, 'The pier was closed, a statement said');
  });

  it('marks what somebody else denies as disputed, and nothing else', () => {
    const found = resolve(
      'Arquette accused Tamblyn of selling the old ferry. Arquette said the sea was calm. Tamblyn denied selling the old ferry.',
    );
    assert.deepEqual(
      found.map(({ cueClass, disputed }) => [cueClass, disputed]),
      [
        ['accusing', true],
        ['neutral', false],
        ['denying', false],
      ],
    );
  });

  describe('takes for disputed', () => {
    const cases: [what: string, paragraphs: string[], disputed: boolean[]][] = [
      [
        'what is denied by a word that stands for it',
        ['Arquette said the old ferry sank. Tamblyn denied the claim.'],
        [true, false],
      ],
      [
        'what is denied by two words that stand for it',
        ['Arquette said the old ferry sank. Tamblyn denied those allegations.'],
        [true, false],
      ],
      [
        'nothing by a word that stands for nothing',
        ['Arquette said the old ferry sank. Tamblyn denied the rumor.'],
        [false, false],
      ],
      [
        'what is denied by half of its words',
        ['Arquette said the old ferry sank. Tamblyn denied that the old ferry burned quickly.'],
        [true, false],
      ],
      [
        'nothing by less than half of its words',
        ['Arquette said the old ferry sank. Tamblyn denied that the old ferry burned quickly today.'],
        [false, false],
      ],
      [
        'nothing by one word',
        ['Arquette said the old ferry sank. Tamblyn denied the ferry rumor.'],
        [false, false],
      ],
      [
        'nothing by the words between those that tell',
        ['Arquette said the ferry was by the sea. Tamblyn denied that the pier was by the town.'],
        [false, false],
      ],
      [
        'nothing that the same person said',
        ['Arquette said the old ferry sank. Arquette denied the claim.'],
        [false, false],
      ],
      [
        'no denial',
        ['Arquette denied selling the old ferry. Tamblyn denied selling the old ferry.'],
        [false, false],
      ],
      [
        'the last of two that said it',
        [
          'She said the old ferry sank. Arquette said the old ferry sank. Tamblyn denied that the old ferry sank.',
        ],
        [false, true, false],
      ],
      [
        'what was said in the paragraph before',
        ['Arquette said the old ferry sank.', 'Tamblyn denied the claim.'],
        [true, false],
      ],
      [
        'nothing that was said two paragraphs before',
        ['Arquette said the old ferry sank.', 'Nobody came.', 'Tamblyn denied the claim.'],
        [false, false],
      ],
    ];
    for (const [what, paragraphs, expected] of cases) {
      it(what, () =>
        assert.deepEqual(
          resolve(...paragraphs).map(({ disputed }) => disputed),
          expected,
        ),
      );
    }
  });

  it('numbers the attributions in the order of their contents', () => {
    const found = resolve(
      'The pier was closed, Arquette said. Tamblyn said it was open. “We will sail at noon,” he said.',
    );
    assert.deepEqual(
      found.map(({ id }) => id),
      ['a1', 'a2', 'a3'],
    );
    const starts = found.map(({ content }) => content[0][0]);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});
