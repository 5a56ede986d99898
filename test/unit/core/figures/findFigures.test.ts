import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/core/analysis';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';

/** The figures of a sentence, each as its words, type, value and unit. */
function figuresOf(text: string): string[] {
  return findFigures(readParagraph(text)).map((figure) => described(text, figure));
}

function described(text: string, { span, type, value, unit }: Figure): string {
  return [text.slice(...span), type, JSON.stringify(value), unit].filter(Boolean).join(' | ');
}

function only(text: string): Figure {
  const figures = findFigures(readParagraph(text));
  assert.equal(figures.length, 1, `${text}: ${figures.map((figure) => described(text, figure)).join('; ')}`);
  return figures[0];
}

const cases: readonly (readonly [
  title: string,
  rows: readonly (readonly [text: string, ...figures: string[]])[],
])[] = [
  [
    'money with its currency',
    [
      [
        'Petrol rose by 3.2p to 191.5p a litre.',
        '3.2p | money | 3.2 | penny',
        '191.5p | money | 191.5 | penny',
      ],
      ['It cost 84m kroner.', '84m kroner | money | 84000000 | NOK'],
      ['The dam cost $7bn.', '$7bn | money | 7000000000 | USD'],
      ['It lost 68 billion dollars over it.', '68 billion dollars | money | 68000000000 | USD'],
      ['A grant of Rs 500 crore was promised.', 'Rs 500 crore | money | 5000000000 | INR'],
      ['Sales reached €1.2bn.', '€1.2bn | money | 1200000000 | EUR'],
      ['They raised half a million dollars.', 'half a million dollars | money | 500000 | USD'],
      ['A fine of A$3.5 million followed.', 'A$3.5 million | money | 3500000 | AUD'],
      ['It paid 40 million Hong Kong dollars.', '40 million Hong Kong dollars | money | 40000000 | HKD'],
      ['The ticket is 12 pounds and 50 pence.', '12 pounds and 50 pence | money | 12.5 | GBP'],
      ['It cost 1.4 billion U.S. dollars.', '1.4 billion U.S. dollars | money | 1400000000 | USD'],
      ['A Dh5,000 allowance was paid.', 'Dh5,000 | money | 5000 | AED'],
      ['The road cost R67.6 billion.', 'R67.6 billion | money | 67600000000 | ZAR'],
      ['It costs 5,000-6,000 dollars.', '5,000-6,000 dollars | money | [5000,6000] | USD'],
      ['A 12-cent stamp was issued.', '12-cent | money | 12 | cent'],
      ['They earn between $10 and $15 an hour.', 'between $10 and $15 | money | [10,15] | USD'],
      [
        'It costs between 9.1 billion and 9.5 billion euros.',
        'between 9.1 billion and 9.5 billion euros | money | [9100000000,9500000000] | EUR',
      ],
      [
        'It costs between two million and three million euros.',
        'between two million and three million euros | money | [2000000,3000000] | EUR',
      ],
      ['It raised Sh14.3 billion.', 'Sh14.3 billion | money | 14300000000 | KES'],
      ['It raised N5bn from N95 masks.', 'N5bn | money | 5000000000 | NGN'],
      [
        'It wants from $10 to $15 billion.',
        'from $10 to $15 billion | money | [10000000000,15000000000] | USD',
      ],
      [
        'The bond rose 1.8 cents to 64.2 cents.',
        '1.8 cents | money | 1.8 | cent',
        '64.2 cents | money | 64.2 | cent',
      ],
      ['Homes range from $200 to $4 million.', 'from $200 to $4 million | money | [200,4000000] | USD'],
      ['Tens of thousands of euros vanished.', 'Tens of thousands of euros | money | [10000,100000] | EUR'],
    ],
  ],
  [
    'percentages and percentage points',
    [
      ['Turnout was 61.5 percent.', '61.5 percent | percentage | 61.5 | percent'],
      ['Some 12-15 percent agreed.', '12-15 percent | percentage | [12,15] | percent'],
      [
        'The rate rose by 0.5 percentage points.',
        '0.5 percentage points | percentage | 0.5 | percentage point',
      ],
      [
        'The krone strengthened by 2.3% to 9.40 per dollar.',
        '2.3% | percentage | 2.3 | percent',
        '9.40 | number | 9.4',
      ],
      ['An innocent man in a recent case was freed.'],
    ],
  ],
  [
    'numbers in words, fractions and South Asian scales',
    [
      ['Catches fell by a third.', 'a third | number | 0.3333333333333333'],
      ['Catches fell by almost a fifth in March.', 'a fifth | number | 0.2', 'March | date | "--03"'],
      ['It was read by a third party.', 'third | ordinal | 3'],
      ['Fares rose by a third to $12.', 'a third | number | 0.3333333333333333', '$12 | money | 12 | USD'],
      ['About two-thirds of voters stayed away.', 'two-thirds | number | 0.6666666666666666 | voter'],
      ['It has three lakh members.', 'three lakh | number | 300000 | member'],
      ['The fund counts 12,34,567 savers.', '12,34,567 | number | 1234567 | saver'],
      ['Two hundred and fifty-four pupils sat down.', 'Two hundred and fifty-four | number | 254 | pupil'],
      ['Hundreds of fishermen marched.', 'Hundreds | number | [100,1000] | fisherman'],
      ['They planted 2½ million trees.', '2½ million | number | 2500000 | tree'],
    ],
  ],
  [
    'ordinals, ages, dimensions, temperatures and durations',
    [
      ['Half are under the age of 15.', '15 | age | 15 | year'],
      ['It kills children under five.', 'five | age | 5 | year'],
      ['It hires people over 65 years at sea.', '65 years | duration | "P65Y" | year'],
      ['The polls close at 7 p.m. (1700 GMT).', '7 p.m. | time | "T19:00"', '1700 GMT | time | "T17:00"'],
      ['Mother-of-three Mara Olin spoke.', 'three | number | 3'],
      ['It was her third visit.', 'third | ordinal | 3'],
      ['The 21st driver stopped.', '21st | ordinal | 21'],
      ['Mara Olin, 66, retired.', '66 | age | 66 | year'],
      ['The pilot, 66, retired.', '66 | age | 66 | year'],
      ['He has sailed since he was 22.', '22 | age | 22 | year'],
      ['Wards 12, 66, 70 are shut.', '12 | number | 12', '66 | number | 66', '70 | number | 70'],
      ['A 65-year-old was hurt.', '65-year-old | age | 65 | year'],
      ['The wall is 5 feet 6 inches high.', '5 feet 6 inches | dimension | 5.5 | foot'],
      ['The park covers 40 sq km.', '40 sq km | dimension | 40 | square kilometer'],
      ['It reached 38 degrees Celsius.', '38 degrees Celsius | temperature | 38 | degree Celsius'],
      ['The temperature was 38 degrees.', '38 degrees | temperature | 38 | degree'],
      ['The talks took two days.', 'two days | duration | "P2D" | day'],
      ['A six-hour meeting ended.', 'six-hour | duration | "PT6H" | hour'],
      [
        'It was their third strike in as many weeks.',
        'third | ordinal | 3',
        'as many weeks | duration | "P3W" | week',
      ],
    ],
  ],
  [
    'dates with no part invented',
    [
      ['She arrived on Wednesday.', 'Wednesday | date | "XXXX-WXX-3"'],
      ['It opens on September 18.', 'September 18 | date | "--09-18"'],
      ['It fell in June. It rose on 3 May.', 'June | date | "--06"', '3 May | date | "--05-03"'],
      ['It fell in August 2021.', 'August 2021 | date | "2021-08"'],
      ['It fell in mid-August.', 'mid-August | date | "--08"'],
      ['They met on 5 May 2018.', '5 May 2018 | date | "2018-05-05"'],
      ['They met on Monday, Oct. 26.', 'Monday, Oct. 26 | date | "--10-26"'],
      ['The 2001 floods followed.', '2001 | date | "2001"'],
      ['It grew between 2013 and 2018.', 'between 2013 and 2018 | date | ["2013","2018"]'],
      ['Prices rose in the early 1980s.', 'the early 1980s | date | "198"'],
      ['Yesterday it rained.', 'Yesterday | date | "-P1D"'],
      ['They left last week.', 'last week | date | "-P1W"'],
      ['They left two years ago.', 'two years ago | date | "-P2Y"'],
      ['It grew over the past two months.', 'the past two months | duration | "P2M"'],
      ['They gather at 9:30 a.m. Tuesday.', '9:30 a.m. Tuesday | date | "XXXX-WXX-2T09:30"'],
      ['It grew in the first nine months.', 'the first nine months | duration | "P9M"'],
      ['Profit fell in the third quarter of 1990.', 'the third quarter of 1990 | date | "1990-Q3"'],
      ['Sales fell in the first half of the year.', 'the first half of the year | date | "XXXX-H1"'],
      ['This may take a while, and they march on.'],
    ],
  ],
  [
    'nothing in names, scores and telephone numbers',
    [
      ['UPDATE 2-Harbor rates rise again'],
      ['It shows pictures in 1080p.'],
      ['The shop is open 24/7.'],
      ['An F-16 took off.'],
      ['The G20 met.'],
      ['COP28 ended.'],
      ['Resolution 1373 was cited.'],
      ['Call 555-010-4477 for help.'],
      ['Call 555-0142 for help.'],
      ['At one point the ferry stopped.'],
      ['She became one anyway.'],
      ['Northbrook won 3-1.'],
      ['The iPhone 11 is sold out.'],
      ['No one came, and this one left.'],
    ],
  ],
];

describe('figures of a paragraph', () => {
  for (const [title, rows] of cases) {
    describe(title, () => {
      for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(figuresOf(text), expected));
    });
  }

  const modifiers: readonly (readonly [text: string, modifier: string])[] = [
    ['It took nearly 300 workers.', 'nearly'],
    ['It took at least 300 workers.', 'at least'],
    ['It took up to 300 workers.', 'up to'],
    ['It took just over 300 workers.', 'just over'],
    ['A bridge estimated at $7 billion fell.', 'estimated at'],
    ['It took 300 workers or more.', 'or more'],
  ];
  for (const [text, modifier] of modifiers) {
    it(`keeps the modifier as worded: ${modifier}`, () => {
      assert.equal(
        only(text.replace(' or more', '')).modifier,
        modifier === 'or more' ? undefined : modifier,
      );
    });
  }

  it('says what is counted', () => {
    assert.equal(only('The city lost 36,000 wooden houses in the fire.').counted, 'wooden houses');
    assert.equal(only('The city read a 38-page report published by the mayor.').counted, 'page report');
    assert.equal(only('A third of the ferry’s engines failed.').counted, 'engines');
    const counts = (text: string) => findFigures(readParagraph(text)).map(({ counted }) => counted);
    assert.deepEqual(counts('Two of the ferry’s four old engines failed.'), ['old engines', 'old engines']);
    assert.deepEqual(counts('Two of the piers it’s famous for fell.'), ['piers']);
    assert.deepEqual(counts('He was one of 20 pilots, with one more reason to sail.'), ['pilots']);
    assert.deepEqual(counts('It closed three of five piers.'), ['piers', 'piers']);
    assert.deepEqual(counts('It asked for two more pilots.'), ['pilots']);
    assert.equal(only('At least three warned the city.').counted, undefined);
    assert.equal(only('The incidence was 48 nationwide.').counted, undefined);
  });

  it('reads a change from an earlier value', () => {
    const [first] = findFigures(readParagraph('The share was 31 percent, up from 12 percent.'));
    assert.deepEqual(first.change, { from: 12, to: 31 });
    const [earlier, later] = findFigures(readParagraph('It fell from 2,011 offenses to 1,213.'));
    assert.deepEqual([earlier.change, later.change], [undefined, { from: 2011, to: 1213 }]);
  });

  it('says on which side of the day of writing a weekday lies', () => {
    assert.equal(only('The panel will meet on Tuesday.').tense, 'future');
    assert.equal(only('The panel met on Tuesday.').tense, 'past');
    assert.equal(only('It was shut, with work to start in October.').tense, 'future');
    assert.equal(only('We were ready to open in October.').tense, 'past');
    assert.equal(only('She said it was up for a vote on June 30.').tense, undefined);
    assert.equal(only('Polls will be held no later than June 30.').tense, 'future');
  });

  it('takes "over" before a span of time for "more than" only where it may be', () => {
    const modifiers = (text: string) => findFigures(readParagraph(text)).map(({ modifier }) => modifier);
    assert.deepEqual(modifiers('It paid $1 billion over four years.'), [undefined, undefined]);
    assert.deepEqual(modifiers('It waited for over four years.'), ['over']);
  });
});
