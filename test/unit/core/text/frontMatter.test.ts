import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../../src/core/text/frontMatter';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);

const read = (text: string) => {
  const { title, dates } = readFrontMatter(text) ?? {};
  return { title: title && text.slice(...title), dates: dates?.map(({ words }) => words) };
};

describe('front matter', () => {
  const cases: [what: string, text: string, title: string | undefined, dates: string[]][] = [
    ['plain values', '---\ntitle: Ferries stay\ndate: 2019-04-03\n---\n', 'Ferries stay', ['2019-04-03']],
    [
      'quoted values',
      '---\ntitle: "Ferries: none"\ndate: \'2019-04-03\'\n---\n',
      'Ferries: none',
      ['2019-04-03'],
    ],
    [
      'Windows line ends',
      '---\r\ntitle: Ferries stay\r\ndate: 2019-04-03 # local\r\n---\r\n',
      'Ferries stay',
      ['2019-04-03'],
    ],
    ['a byte order mark', '\ufeff---\ntitle: Ferries stay\n---\n', 'Ferries stay', []],
    [
      'keys in capitals',
      '---\nTitle: Ferries stay\nPublishDate: 2019-04-03\n---\n',
      'Ferries stay',
      ['2019-04-03'],
    ],
    ['values inside others', '---\nseries:\n  title: Harbor\n---\n', undefined, []],
    ['a title of several lines', '---\ntitle: >\n  Ferries\n  stay\n---\n', undefined, []],
    ['what is no YAML', '---\n: : [}\n---\n', undefined, []],
    ['a list', '---\n- a\n- b\n---\n', undefined, []],
  ];
  for (const [what, text, title, dates] of cases) {
    it(`is read with ${what}`, () => assert.deepEqual(read(text), { title, dates }));
  }

  for (const [what, yaml, outlets] of [
    ['a source', 'source: Harbor Wire', ['Harbor Wire']],
    ['an outlet in quotation marks', 'Outlet: "Harbor Wire"', ['Harbor Wire']],
    ['a list of publishers', 'publisher: [Harbor Wire, Sound Courier]', ['Harbor Wire', 'Sound Courier']],
    ['the same name twice', 'source: Harbor Wire\npublication: Harbor Wire', ['Harbor Wire']],
    ['a name of several lines', 'source: >\n  Harbor\n  Wire', ['Harbor Wire']],
    ['an address, which is no name', 'source: https://wire.example/7', []],
    ['a number and an empty value', 'source: 7\noutlet:', []],
    ['names inside others', 'publisher: { name: Harbor Wire }', []],
  ] as const) {
    it(`names the outlet with ${what}`, () =>
      assert.deepEqual(readFrontMatter(`---\n${yaml}\n---\n`)?.outlets, outlets));
  }

  it('is not there where nothing closes it', () =>
    assert.equal(readFrontMatter('---\ntitle: Ferries\n'), undefined));

  it('never throws, and its spans lie in it, whatever stands there', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'title',
        ': ',
        '\n',
        '"',
        "'",
        '[',
        '{',
        '- ',
        '&a ',
        '*a',
        '|',
        '2019',
        '\r\n',
        '#',
        '  ',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = `---\n${parts.join('')}\n---\n`;
        const found = readFrontMatter(text);
        if (found?.title) assert.ok(found.title[0] >= found.span[0] && found.title[1] <= found.span[1]);
      }),
      { numRuns: runs },
    );
  });

  it('does not fall to what nests thousands deep', () => {
    assert.ok(readFrontMatter(`---\ntitle: ${'['.repeat(5000)}\n---\n`));
  });
});
