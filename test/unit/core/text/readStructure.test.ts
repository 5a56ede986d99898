import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/core/text/readStructure';

/** The blocks of a text as "kind: first words". */
function blocks(text: string): string[] {
  return readStructure(text).blocks.map(({ span, kind, duplicateOf }) => {
    const words = text
      .slice(...span)
      .split(/\s+/)
      .slice(0, 3)
      .join(' ');
    return `${kind}${duplicateOf === undefined ? '' : ` of ${duplicateOf}`}: ${words}`;
  });
}

const body = [
  'The minister of transport said on Monday that two bridges would be closed until the spring.',
  '"We have found cracks in both of them," Tove Lindqvist told reporters in the harbor.',
  'Engineers will report to the parliament in May, and the repairs may cost $40 million.',
];

describe('blocks of an article', () => {
  const cases: { title: string; lines: string[]; expected: string[] }[] = [
    {
      title: 'are headline, deck and body',
      lines: ['Two bridges to close until spring', 'Cracks found in both, minister says', ...body],
      expected: [
        'headline: Two bridges to',
        'deck: Cracks found in',
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
      ],
    },
    {
      title: 'are body alone where the text begins with its story',
      lines: body,
      expected: ['body: The minister of', 'body: "We have found', 'body: Engineers will report'],
    },
    {
      title: 'hold a headline in title case in spite of its full stop',
      lines: ['Minister Tells Harbor Town Bridges Will Close.', ...body],
      expected: [
        'headline: Minister Tells Harbor',
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
      ],
    },
    {
      title: 'take trails, buttons and advertisements for boilerplate',
      lines: [
        '- News>',
        '- Europe',
        'Logo',
        'Bridges to close',
        'Share This',
        body[0],
        'Advertisement',
        body[1],
        '- Advertisement -',
      ],
      expected: [
        'boilerplate: - News>',
        'boilerplate: - Europe',
        'boilerplate: Logo',
        'headline: Bridges to close',
        'boilerplate: Share This',
        'body: The minister of',
        'boilerplate: Advertisement',
        'body: "We have found',
        'boilerplate: - Advertisement -',
      ],
    },
    {
      title: 'know agencies, bylines and dates on lines of their own',
      lines: [
        'Bridges to close',
        'By Ada Holm and Jan de Wit',
        'Updated: May 4, 2021 10:30',
        'Reuters',
        body[0],
      ],
      expected: [
        'headline: Bridges to close',
        'byline: By Ada Holm',
        'dateline: Updated: May 4,',
        'agency: Reuters',
        'body: The minister of',
      ],
    },
    {
      title: 'know for whom a reporter writes, and a time before a date',
      lines: [
        'Bridges to close',
        'By Ada Holm, court reporter',
        'The Harstad Courier',
        '10:30, 4 May 2021',
        body[0],
      ],
      expected: [
        'headline: Bridges to close',
        'byline: By Ada Holm,',
        'agency: The Harstad Courier',
        'dateline: 10:30, 4 May',
        'body: The minister of',
      ],
    },
    {
      title: 'know who wrote from where without "by", and a sentence above that for a deck',
      lines: [
        'Two bridges will have to close until spring',
        'Can the town live without them?',
        'Ada Holm in Harstad',
        ...body,
      ],
      expected: [
        'headline: Two bridges will',
        'deck: Can the town',
        'byline: Ada Holm in',
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
      ],
    },
    {
      title: 'take no second headline in title case for who wrote from where',
      lines: ['Both Harbor Bridges Will Close', 'Two Trapped in Harstad', ...body.slice(0, 1)],
      expected: ['headline: Both Harbor Bridges', 'deck: Two Trapped in', 'body: The minister of'],
    },
    {
      title: 'know lines of credits by what they begin with',
      lines: [
        'HX/1204',
        'From: Harbor office',
        'Date: March 3, 2022',
        'Two bridges will have to close until spring',
        'By Ada Holm | ada@courier.example',
        'Harbor correspondent, Courier',
        'COURIER - Jan 5, 2024 - 18:22',
        body[0],
        'Source: Courier',
      ],
      expected: [
        'boilerplate: HX/1204',
        'boilerplate: From: Harbor office',
        'dateline: Date: March 3,',
        'headline: Two bridges will',
        'byline: By Ada Holm',
        'byline: Harbor correspondent, Courier',
        'dateline: COURIER - Jan',
        'body: The minister of',
        'agency: Source: Courier',
      ],
    },
    {
      title: 'leave a topic before a colon in the headline',
      lines: ['Rowing: Harbor town wins cup', body[0]],
      expected: ['headline: Rowing: Harbor town', 'body: The minister of'],
    },
    {
      title: 'know the first line of a press release, and who held an interview',
      lines: ['FOR IMMEDIATE RELEASE', 'Bridges to close', 'Interview by Ada Holm', body[0]],
      expected: [
        'boilerplate: FOR IMMEDIATE RELEASE',
        'headline: Bridges to close',
        'byline: Interview by Ada',
        'body: The minister of',
      ],
    },
    {
      title: 'mark what is repeated, and what it repeats',
      lines: ['Bridges to close in spring', 'Bridges to close in spring', ...body, 'AFP', ...body, 'AFP'],
      expected: [
        'headline: Bridges to close',
        'duplicate of 0: Bridges to close',
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
        'agency: AFP',
        'duplicate of 2: The minister of',
        'duplicate of 3: "We have found',
        'duplicate of 4: Engineers will report',
        'duplicate of 5: AFP',
      ],
    },
    {
      title: 'fold quotation marks and white space when they look for repetitions',
      lines: [
        ...body,
        '“We have  found cracks in both of them,” Tove Lindqvist told reporters in the harbor.',
      ],
      expected: [
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
        'duplicate of 1: “We have found',
      ],
    },
    {
      title: 'mark near repetitions',
      lines: [`${body.join(' ')}`, body[1], `${body.join(' ').replace('$40', '$45')}`],
      expected: ['body: The minister of', 'body: "We have found', 'duplicate of 0: The minister of'],
    },
    {
      title: 'take a sentence above the story that the story repeats for a deck',
      lines: [
        'Bridges to close',
        'Two bridges would be closed until the spring, the minister of transport said on Monday.',
        'HARSTAD: On Monday, two bridges would be closed until the spring, the minister of transport said on Monday at noon.',
      ],
      expected: [
        'headline: Bridges to close',
        'deck: Two bridges would',
        'dateline: HARSTAD:',
        'body: On Monday, two',
      ],
    },
    {
      title: 'end in notices and in what the outlet says of itself',
      lines: [
        ...body,
        'The Harbor Courier is an independent news website that covers the coast around the clock.',
        'What We Stand For On This Coast',
        'The views expressed here are those of the authors and do not necessarily reflect ours.',
        'About us - Contact - Privacy policy',
      ],
      expected: [
        'body: The minister of',
        'body: "We have found',
        'body: Engineers will report',
        'boilerplate: The Harbor Courier',
        'disclaimer: What We Stand',
        'disclaimer: The views expressed',
        'boilerplate: About us -',
      ],
    },
    {
      title: 'leave speaker labels of a transcript in its body',
      lines: [
        'Briefing on bridges',
        'HOLM: Good morning to you all.',
        'LIND: Are they safe?',
        'HOLM: They are not safe at all.',
      ],
      expected: [
        'headline: Briefing on bridges',
        'body: HOLM: Good morning',
        'body: LIND: Are they',
        'body: HOLM: They are',
      ],
    },
    {
      title: 'take YAML front matter for boilerplate',
      lines: ['---\nauthor: Ada Holm\n---', body[0]],
      expected: ['boilerplate: --- author: Ada', 'body: The minister of'],
    },
    {
      title: 'take the title of front matter for the headline, and a heading that says the same for its copy',
      lines: [
        '---\nauthor: Ada Holm\ntitle: "Two bridges to close until spring"\n---',
        'Two bridges to close until spring',
        'Cracks found in both, minister says',
        body[0],
      ],
      expected: [
        'boilerplate: --- author: Ada',
        'headline: Two bridges to',
        'boilerplate: " ---',
        'duplicate of 1: Two bridges to',
        'deck: Cracks found in',
        'body: The minister of',
      ],
    },
  ];
  for (const { title, lines, expected } of cases) {
    it(title, () => {
      assert.deepEqual(blocks(lines.join('\n\n')), expected);
      assert.deepEqual(blocks(lines.join('\r\n\r\n')), expected);
      if (!lines[0].startsWith('---')) assert.deepEqual(blocks(lines.join('\n')), expected);
    });
  }
});

describe('the opening of a story', () => {
  const story = 'The minister of transport said that two bridges would be closed.';
  for (const opening of [
    'HARSTAD:',
    'Harstad:',
    'HARSTAD —',
    'New Harbor –',
    'HARSTAD (Reuters) -',
    'Harstad (AFP) –',
    'HARSTAD, May 4 (UPI) —',
    'HARSTAD, Norway --',
    'NEW HARBOR, Me. (AP) —',
    'NEW HARBOR, Sept 12, 2020 (Xinhua) --',
    'New Harbor, May 4 (PTI)',
    'Harstad (AP)',
    'May 4 (Wirefeed) -',
  ]) {
    it(`is the dateline ${opening}`, () => {
      const text = `${opening} ${story}`;
      assert.deepEqual(
        readStructure(text).blocks.map(({ span, kind }) => [kind, text.slice(...span)]),
        [
          ['dateline', opening],
          ['body', story],
        ],
      );
    });
  }

  it('may name an agency', () => {
    assert.deepEqual(blocks(`Harbor TV: ${story}`), ['agency: Harbor TV:', 'body: The minister of']);
  });

  for (const text of [
    `Lindqvist: “${story}”`,
    `Exclusive: ${story}`,
    'The bridges - both of them - are closed.',
    `${story} Late — Holm said so.`,
    `Not now — ${story}`,
    `${story} Holm: it was late.`,
    `Tove Lindqvist (Labor) ${story}`,
  ]) {
    it(`is none in ${text}`, () => assert.equal(readStructure(text).blocks.length, 1));
  }
});

describe('paragraphs of an article', () => {
  const texts = (text: string) => readStructure(text).paragraphs.map((paragraph) => paragraph.text);
  const wrapped = [
    'The minister of transport said on Monday that two of the bridges',
    'would be closed until the spring. Engineers had found cracks in',
    'Steel and stone, she said, and would report to the parliament in',
    'May at the latest.',
  ];

  it('join hard-wrapped lines without moving an offset', () => {
    assert.deepEqual(texts(wrapped.join('\n')), [wrapped.join(' ')]);
    assert.deepEqual(texts(wrapped.join('\r\n')), [wrapped.join('  ')]);
    assert.deepEqual(
      texts([...wrapped, '', ...wrapped.map((line) => line.replace('two', 'ten'))].join('\n')).length,
      2,
    );
  });

  it('join two lines of which the second goes on in lower case', () => {
    assert.deepEqual(texts('The minister said on Monday that the\nbridges were closed.').length, 1);
  });

  it('stay apart one on a line', () => {
    assert.deepEqual(texts(body.join('\n')), body);
  });

  it('have spaces in place of characters that mislead', () => {
    assert.deepEqual(texts('\ufeffIt\u00a0is\u0000so\ttoday.'), ['It is so today.']);
  });

  it('are cut after a sentence when they are very long', () => {
    const sentences = Array.from(
      { length: 2000 },
      (_, i) => `In year ${i} the bridge was closed for ${i % 7} days.`,
    );
    const pieces = texts(sentences.join(' '));
    assert.equal(pieces.join(' '), sentences.join(' '));
    assert.ok(
      pieces.length > 1 && pieces.every((piece) => piece.length <= 20_000 && piece.endsWith(' days.')),
    );
    assert.deepEqual(
      texts(`x${'😀'.repeat(15_000)}`).map((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece)),
      [true, true],
    );
  });

  it('leave out boilerplate and repetitions', () => {
    assert.deepEqual(texts([...body, 'Advertisement', body[0]].join('\n\n')), body);
  });

  it('know their offset, kind and block', () => {
    const text = `Bridges to close\n\nHARSTAD: ${body[0]}`;
    const { paragraphs, blocks: found } = readStructure(text);
    for (const { start, block, kind, text: own } of paragraphs) {
      assert.equal(text.slice(start, start + own.length), own);
      assert.deepEqual([found[block].span[0], found[block].kind], [start, kind]);
    }
    assert.equal(paragraphs.length, 3);
  });
});

describe('the language of an article', () => {
  const cases: ['en' | 'other', string][] = [
    ['en', body.join('\n')],
    ['en', 'Bridges closed'],
    [
      'other',
      'Der Minister sagte am Montag, dass die Brücken bis zum Frühling geschlossen werden und nicht sicher sind.',
    ],
    [
      'other',
      'La ministra dijo el lunes que los dos puentes se cerrarán hasta la primavera para una revisión.',
    ],
    ['other', 'Le ministre a dit que les deux ponts sont fermés dans la ville pour une réparation.'],
    ['other', 'Министр сказал, что мосты будут закрыты до весны.'],
    ['other', 'وزير النقل قال إن الجسور مغلقة حتى الربيع'],
    ['other', '运输部长说桥梁关闭到春天'],
  ];
  for (const [language, text] of cases) {
    it(`is ${language} for ${text.slice(0, 30)}`, () => assert.equal(readStructure(text).language, language));
  }
});
