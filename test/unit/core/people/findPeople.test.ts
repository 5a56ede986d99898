import assert from 'node:assert/strict';
import { findIn } from './articles';

/** The people of a text with the words of their mentions. */
function peopleOf(text: string) {
  const { people } = findIn(text);
  return people.map((person) => ({
    ...person,
    mentions: person.mentions.map(({ span, kind }) => `${kind}: ${text.slice(...span)}`),
  }));
}

/** Which person each mention of the given kinds belongs to, in order. */
function referents(text: string, ...kinds: string[]): string[] {
  const { people } = findIn(text);
  return people
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
    .filter(({ mention }) => kinds.includes(mention.kind))
    .sort((a, b) => a.mention.span[0] - b.mention.span[0])
    .map(({ name, mention }) => `${text.slice(...mention.span)} = ${name}`);
}

describe('findPeople', () => {
  describe('reads names of every make', () => {
    const cases: [text: string, name: string, ...mentions: string[]][] = [
      ["Governor Maeve O'Rourke-Dahl quit. O'Rourke-Dahl said so.", "Maeve O'Rourke-Dahl", "O'Rourke-Dahl"],
      ['Governor Maeve O’Rourke quit. O’Rourke’s aides wept.', 'Maeve O’Rourke', 'O’Rourke'],
      [
        'Foreign Minister Jean-Luc Petit-Moreau left. Petit-Moreau slept.',
        'Jean-Luc Petit-Moreau',
        'Petit-Moreau',
      ],
      ['Minister Ludwig von der Aue spoke. Von der Aue left.', 'Ludwig von der Aue', 'Von der Aue'],
      ['Minister Carla de la Brasse spoke. De la Brasse left.', 'Carla de la Brasse', 'De la Brasse'],
      [
        'Prince Faris bin Tamim bin Khalfan spoke. Bin Khalfan left.',
        'Faris bin Tamim bin Khalfan',
        'Bin Khalfan',
      ],
      ['Interior Minister Ahmed Al Farsani spoke. Al Farsani left.', 'Ahmed Al Farsani', 'Al Farsani'],
      [
        'Foreign Minister Abd al-Karim al-Masrati spoke. Al-Masrati left.',
        'Abd al-Karim al-Masrati',
        'Al-Masrati',
      ],
      ['Governor Barasa arap Kiptoor spoke. Kiptoor left.', 'Barasa arap Kiptoor', 'Kiptoor'],
      ['Cllr Neville Ashgrove spoke. Ashgrove left.', 'Neville Ashgrove', 'Ashgrove'],
      ['Senator J. R. Halloway voted. Halloway said no.', 'J. R. Halloway', 'Halloway'],
      ['Senator J.R. Halloway voted. Halloway said no.', 'J.R. Halloway', 'Halloway'],
      ['Senator Robert Downing Jr. voted. Downing said no.', 'Robert Downing Jr.', 'Downing'],
      ['President Zubiri arrived. Zubiri said so.', 'Zubiri', 'Zubiri'],
      ['Foreign Minister Łukasz Żurawski spoke. Żurawski left.', 'Łukasz Żurawski', 'Żurawski'],
      ['Defence Minister Nguyễn Văn Thạch spoke. Thạch left.', 'Nguyễn Văn Thạch', 'Thạch'],
      ['Foreign Minister Ōta Kenjirō spoke. Ōta left.', 'Ōta Kenjirō', 'Ōta'],
      ['Prime Minister Иван Петренко spoke. Петренко left.', 'Иван Петренко', 'Петренко'],
      [
        'Prime Minister \u200fYusuf Haddadin\u200e spoke. \u200fHaddadin\u200e left.',
        'Yusuf Haddadin',
        'Haddadin',
      ],
      [
        'Prime Minister \u2067Yusuf Haddadin\u2069 spoke. \u2067Haddadin\u2069 left.',
        'Yusuf Haddadin',
        'Haddadin',
      ],
      ['SPOKESPERSON HALVORSEN: We agree.', 'HALVORSEN'],
      [
        'headline: FOREIGN MINISTER ORLA VANCE QUITS\nOrla Vance quit. Vance slept.',
        'ORLA VANCE',
        'Orla Vance',
        'Vance',
      ],
    ];
    for (const [text, name, ...later] of cases)
      it(JSON.stringify(text), () => {
        const [person, ...others] = findIn(text).people;
        assert.deepEqual([person.name, person.mentions[0].kind, others.length], [name, 'titled', 0]);
        assert.deepEqual(
          person.mentions.slice(1).map(({ span, kind }) => [text.slice(...span), kind]),
          later.map((words) => [words, words === 'Orla Vance' ? 'full' : 'surname']),
        );
      });
  });

  it('tells which sieve tied each mention to its person', () => {
    const text =
      'Chilean Harbor Minister Orla M. Vance opened the port. Vance met Peruvian envoy Pim Okafor. ' +
      'Orla Vance said the two officials agreed. The minister thanked her guest. ORLA M. VANCE left.';
    const [vance] = findIn(text).people;
    assert.deepEqual(
      vance.mentions.map(({ span, sieve }) => `${text.slice(...span)}: ${sieve}`),
      [
        'Chilean Harbor Minister Orla M. Vance: exact',
        'Vance: surname',
        'Orla Vance: alias',
        'the two officials: group',
        'The minister: role',
        'her: pronoun',
        'ORLA M. VANCE: exact',
      ],
    );
  });

  describe('reads titles before and beside names', () => {
    const cases: [
      text: string,
      name: string,
      titles: string[],
      country: string | undefined,
      status: string,
    ][] = [
      [
        'Visiting Norwegian Deputy Foreign Minister Ingvild Tharsen arrived.',
        'Ingvild Tharsen',
        ['Norwegian Deputy Foreign Minister'],
        'NO',
        'current',
      ],
      [
        'Kenyan army chief General Obadiah Wekhanu spoke first.',
        'Obadiah Wekhanu',
        ['Kenyan army chief', 'General'],
        'KE',
        'current',
      ],
      [
        'Former Chilean president Rodrigo Almuñez was there.',
        'Rodrigo Almuñez',
        ['Former Chilean president'],
        'CL',
        'former',
      ],
      [
        'The acting Peruvian interior minister, Ximena Quispal, said so.',
        'Ximena Quispal',
        ['acting Peruvian interior minister'],
        'PE',
        'acting',
      ],
      [
        'Tomas Vellbrand, the Danish energy minister, said so.',
        'Tomas Vellbrand',
        ['Danish energy minister'],
        'DK',
        'current',
      ],
      [
        'Pentagon Press Secretary Dwight Maroney said so.',
        'Dwight Maroney',
        ['Pentagon Press Secretary'],
        'US',
        'current',
      ],
      [
        'The shadow transport secretary, Rosalind Tibbet, said so.',
        'Rosalind Tibbet',
        ['shadow transport secretary'],
        undefined,
        'current',
      ],
      [
        'The Minority Whip, Sir Dwight Maroney, said so.',
        'Dwight Maroney',
        ['Minority Whip'],
        undefined,
        'current',
      ],
      [
        'The chair of the National Electoral Commission (NEC), Prof. Rosalind Tibbet, said so.',
        'Rosalind Tibbet',
        ['chair of the National Electoral Commission', 'Prof.'],
        undefined,
        'current',
      ],
      [
        'The mayor of Great Wexholm, Rosalind Tibbet, said so.',
        'Rosalind Tibbet',
        ['mayor of Great Wexholm'],
        undefined,
        'current',
      ],
      ['Council member Rosalind Tibbet spoke.', 'Rosalind Tibbet', ['Council member'], undefined, 'current'],
      [
        'The sister of Norwegian leader Ingvild Tharsen left.',
        'Ingvild Tharsen',
        ['Norwegian leader'],
        'NO',
        'current',
      ],
      [
        'She met her Danish counterpart, Tomas Vellbrand.',
        'Tomas Vellbrand',
        ['Danish counterpart'],
        'DK',
        'current',
      ],
      [
        'Leader of Opposition in the Lok Sabha Ximena Quispal said so.',
        'Ximena Quispal',
        ['Leader of Opposition in the Lok Sabha'],
        'IN',
        'current',
      ],
      [
        'A month under President Rodrigo Almuñez followed.',
        'Rodrigo Almuñez',
        ['President'],
        undefined,
        'current',
      ],
      [
        'Maj. Gen. (retd) Obadiah Wekhanu spoke.',
        'Obadiah Wekhanu',
        ['Maj. Gen. (retd)'],
        undefined,
        'former',
      ],
      [
        'The External Affairs Ministry spokesperson, Ximena Quispal, said so.',
        'Ximena Quispal',
        ['External Affairs Ministry spokesperson'],
        undefined,
        'current',
      ],
      [
        'A spokesman for the governor, Dwight Maroney, said so.',
        'Dwight Maroney',
        ['spokesman for the governor'],
        undefined,
        'current',
      ],
      ['Det. Ch. Insp. Rhona Gallacher spoke.', 'Rhona Gallacher', ['Det. Ch. Insp.'], undefined, 'current'],
      ['Det Supt Rhona Gallacher spoke.', 'Rhona Gallacher', ['Det Supt'], undefined, 'current'],
      [
        'FEMA Administrator Paul Rennick said so.',
        'Paul Rennick',
        ['FEMA Administrator'],
        undefined,
        'current',
      ],
      ['Congress MP Gavin Pellow said so.', 'Gavin Pellow', ['Congress MP'], undefined, 'current'],
      ['Congress member Gavin Pellow said so.', 'Gavin Pellow', ['Congress member'], 'US', 'current'],
      [
        'MP for Wexley South Gavin Pellow said so.',
        'Gavin Pellow',
        ['MP for Wexley South'],
        undefined,
        'current',
      ],
      [
        'The former Wexley governor, Gavin Pellow, said so.',
        'Gavin Pellow',
        ['former Wexley governor'],
        undefined,
        'former',
      ],
      ['The Wexley MP, Gavin Pellow, said so.', 'Gavin Pellow', ['Wexley MP'], undefined, 'current'],
      ['Gavin Pellow MP spoke.', 'Gavin Pellow', ['MP'], undefined, 'current'],
      ['Grant Brown MP spoke.', 'Grant Brown', ['MP'], undefined, 'current'],
      ['Wexley Central MP Gavin Pellow spoke.', 'Gavin Pellow', ['Wexley Central MP'], undefined, 'current'],
      [
        'Gavin Pellow, who was the mayor of Wexley until May, said so.',
        'Gavin Pellow',
        ['mayor of Wexley'],
        undefined,
        'former',
      ],
      ...["'", '’'].map((mark): [string, string, string[], undefined, string] => [
        `Ragna Thorsby, chairwoman of the Teachers${mark} Council, said no.`,
        'Ragna Thorsby',
        [`chairwoman of the Teachers${mark} Council`],
        undefined,
        'current',
      ]),
      [
        "Tove Ansgar, chairwoman of the Women's Council, said no.",
        'Tove Ansgar',
        ["chairwoman of the Women's Council"],
        undefined,
        'current',
      ],
      [
        'Conservative group leader Patricia Holmwood said no.',
        'Patricia Holmwood',
        ['Conservative group leader'],
        undefined,
        'current',
      ],
      [
        'Ghanaian acting president Ximena Quispal said no.',
        'Ximena Quispal',
        ['Ghanaian acting president'],
        'GH',
        'acting',
      ],
      [
        'The Minister for the Environment, Ms Ximena Quispal, said no.',
        'Ximena Quispal',
        ['Minister for the Environment'],
        undefined,
        'current',
      ],
      [
        'Ximena Quispal, a spokeswoman for the transport ministry in Wexley, said no.',
        'Ximena Quispal',
        ['spokeswoman for the transport ministry'],
        undefined,
        'current',
      ],
    ];
    for (const [text, name, titles, country, status] of cases)
      it(text, () => {
        const person = peopleOf(text).find((found) => found.name === name);
        assert.ok(person, 'the person is found');
        assert.deepEqual(
          {
            titles: person.titles,
            country: person.country,
            status: person.status,
            official: person.official,
          },
          { titles, country, status, official: true },
        );
      });
  });

  describe('finds the names of persons', () => {
    const cases: [text: string, names: string[]][] = [
      ['Mairead O’Brollan and Jean-Luc Tessarin spoke.', ['Mairead O’Brollan', 'Jean-Luc Tessarin']],
      ['The lawyer of Ursula von der Brecken agreed.', ['Ursula von der Brecken']],
      ['“No,” Faisal bin Nader Al-Qurashti said.', ['Faisal bin Nader Al-Qurashti']],
      ['Seo Min-jaeng, 54, lost the vote.', ['Seo Min-jaeng']],
      ['A. K. Bharatwal wrote to J.B. Oduyeman.', ['A. K. Bharatwal', 'J.B. Oduyeman']],
      ['Ramiro “Tito” Escalvez retired.', ['Ramiro “Tito” Escalvez']],
      ['Actor Tim Young met Gordon Brown.', ['Tim Young', 'Gordon Brown']],
      ['Mr Mawulenko declined. Mawulenko’s lawyer did too.', ['Mawulenko']],
      ['A spokesman for the party, Tim Young, met Gordon Brown.', ['Tim Young', 'Gordon Brown']],
      ['It was good for Tim Young, which is why Gordon Brown left.', ['Tim Young', 'Gordon Brown']],
      ['Tim Young’s stake in the firm grew.', ['Tim Young']],
      ['Lawmaker Tim Young met Gordon Brown at the company.', ['Tim Young', 'Gordon Brown']],
      [
        'Tim Young, a director of a company, met Gordon Brown, who owns shares.',
        ['Tim Young', 'Gordon Brown'],
      ],
      ['Mayor Chika Obandola of Tolmie Baxo agreed.', ['Chika Obandola']],
      ['“No,” said Mr Tim Young of Tolmie Baxo.', ['Tim Young']],
      ['Tim Young KC met Mrs Chika Obandola OBE.', ['Tim Young', 'Chika Obandola']],
      ['headline: OBANDOLA TO RESIGN\nSenator Chika Obandola will resign.', ['Chika Obandola']],
      ['headline: OBANDOLA DENIES PRESSURE\nSenator Chika Obandola will resign.', ['Chika Obandola']],
      ['MS OBANDOLA: They came.\nChika Obandola spoke.', ['Chika Obandola']],
      ['headline: Minister Chika Obandola Quits After Vote\nChika Obandola quit.', ['Chika Obandola']],
    ];
    for (const [text, names] of cases)
      it(text, () => {
        assert.deepEqual(
          peopleOf(text).map(({ name }) => name),
          names,
        );
      });
  });

  describe('takes no other capitals for persons', () => {
    const cases = [
      'The talks in Addis Ababa ended on Monday.',
      'The Ministry of Finance and the Bank of Ghana agreed.',
      'Meanwhile, Sri Lanka played New Zealand in March.',
      'Officials of the World Trade Organization (WTO) met the European Commission.',
      'Supreme Court judges visited Mount Kenya National Park.',
      'Brackwell Rovers won the cup.',
      'Tolmie Vance, which makes sails, said on Monday that it would close.',
      'Tolmie Foods said its plant would close.',
      'Sailmaker Tolmie Vance and the retailer Piet Doornaker agreed.',
      'Shares in Tolmie Vance fell.',
      'Tolmie Vance, a large shipping company in the north, said no.',
      'Tolmie Vance’s shareholders said no.',
      'Tolmie Vance posted a quarterly profit of $3 million.',
      'Tolmie Vance (LSE: TLV) said no.',
      'Tolmie Vance shares fell.',
      'Tolmie Vance employs 40 people.',
      'Doornaker said its ships would sail.',
    ];
    for (const text of cases)
      it(text, () => {
        assert.deepEqual(
          peopleOf(text).map(({ name }) => name),
          [],
        );
      });
  });

  describe('tells what is an office and what is not', () => {
    const cases: [text: string, official: boolean][] = [
      ['Ghanaian President Kofi Asantewo spoke.', true],
      ['Kofi Asantewo, president of the Harbor Pilots’ Union, spoke.', false],
      ['Kofi Asantewo, chairman of the Rowing Club, spoke.', false],
      ['Kofi Asantewo, chairman of the County Council, spoke.', true],
      ['Kofi Asantewo, general secretary of the Rail Staff Union, spoke.', false],
      ['The Growers Alliance sued. Its president, Kofi Asantewo, spoke.', false],
      ['The Growers Alliance sued. Its acting president, Kofi Asantewo, spoke.', false],
      ['Ghana agreed. Its president, Kofi Asantewo, spoke.', true],
      ['Dock Workers Union secretary-general Kofi Asantewo spoke.', false],
      ['Brackwell Rovers captain Kofi Asantewo spoke.', false],
      ['Army captain Kofi Asantewo spoke.', true],
      ['Captain Kofi Asantewo spoke.', true],
      ['Chief executive Kofi Asantewo spoke.', false],
      ['Police spokeswoman Efua Asantewo spoke.', true],
      ['Militia leader Kofi Asantewo spoke.', false],
    ];
    for (const [text, official] of cases) it(text, () => assert.equal(peopleOf(text)[0].official, official));
  });

  describe('finds who is meant', () => {
    const cases: [what: string, text: string, kinds: string[], meant: string[]][] = [
      [
        'by the speaker of the quotation before',
        'Mayor Orla Vantongeren met Governor Piet Doornaker.\n“It went well,” Vantongeren said.\nDoornaker will visit, she said.',
        ['pronoun'],
        ['she = Orla Vantongeren'],
      ],
      [
        'by somebody else inside a quotation',
        'Ms Orla Vantongeren spoke first.\nPiet Doornaker said: “I think she was right.”',
        ['pronoun'],
        ['she = Orla Vantongeren'],
      ],
      [
        'by somebody else in the words of who accuses',
        'Governor Denise Hartwell spoke. She left.\nPaul Rennick said yes.\n' +
          'Senator Luis Barrigan, R-Tolmie, accused the governor of waiting. “She was warned on Monday,” he said.',
        ['pronoun'],
        ['She = Denise Hartwell', 'She = Denise Hartwell', 'he = Luis Barrigan'],
      ],
      [
        'by who asks, after an allegation',
        'Minister Piet Doornaker left.\nMr. Pim Okafor alleged a fraud. “Why is he silent?” he asked.',
        ['pronoun'],
        ['he = Piet Doornaker', 'he = Pim Okafor'],
      ],
      [
        'by the counterpart of who holds the office',
        'Minister Piet Doornaker and his Wexley counterpart Pim Okafor met. “It went well,” the minister said.',
        ['nominal'],
        ['the minister = Pim Okafor'],
      ],
      [
        'by somebody of the own paragraph before the last speaker',
        'Analyst Piet Doornaker spoke. He expects rain.\nGovernor Pim Okafor, who came in May, has built dams. His brother left.',
        ['pronoun', 'possessive'],
        ['He = Piet Doornaker', 'His = Pim Okafor'],
      ],
      [
        'by nobody of the byline',
        'byline: By Orla Vantongeren\nThe mayor said her house was sold.',
        ['possessive'],
        [],
      ],
      [
        'by an office in the lead before its holder is named',
        'Chile’s finance minister said on Friday that a deal was near.\n“We agree,” Finance Minister Pim Okafor told reporters.',
        ['nominal'],
        ['Chile’s finance minister = Pim Okafor'],
      ],
      [
        'by another office in the lead than that of whom is named next',
        'Chile’s finance minister said on Friday that a deal was near.\n“We agree,” Health Minister Pim Okafor told reporters.',
        ['nominal'],
        [],
      ],
      [
        'by a former office with its place',
        'Former Wexley governor Piet Doornaker spoke.\nThe former Wexley governor left. The former governor of Wexley slept.',
        ['nominal'],
        ['The former Wexley governor = Piet Doornaker', 'The former governor of Wexley = Piet Doornaker'],
      ],
      [
        'by an office of another place',
        'Wexley Mayor Piet Doornaker met Tolmie Mayor Pim Okafor. The Wexley mayor left. The Aldmoor mayor slept.',
        ['nominal'],
        ['The Wexley mayor = Piet Doornaker'],
      ],
      [
        'by an office of the place rather than one of none',
        'Wexley Senator Piet Doornaker met Republican Senator Pim Okafor. The Wexley senator left.',
        ['nominal'],
        ['The Wexley senator = Piet Doornaker'],
      ],
      [
        'by a former office where the article gives one who holds it',
        'Governor Piet Doornaker spoke. He blamed the former governor.',
        ['nominal'],
        [],
      ],
      [
        'by who stands for more than himself',
        'Coach Piet Doornaker said it went well.\nPilot Pim Okafor of the Harbor Board, cautioned that it was late. “We lost,” he said.',
        ['pronoun'],
        ['he = Pim Okafor'],
      ],
      [
        'by who felt or hoped something',
        'Coach Piet Doornaker said he was glad.\nManager Pim Okafor felt it was late. “We lost,” he said.',
        ['pronoun'],
        ['he = Piet Doornaker', 'he = Pim Okafor'],
      ],
      [
        'by the nearest subject where it is that one’s own',
        'Orla Vantongeren told the court that Piet Doornaker had emptied his own account.',
        ['possessive'],
        ['his = Piet Doornaker'],
      ],
      [
        'by the initials of an office',
        'Transport Cabinet Secretary Joseph Mutwiri spoke. It was, the CS said, a lease.',
        ['nominal'],
        ['the CS = Joseph Mutwiri'],
      ],
      [
        'by both of a group',
        'Governor Piet Doornaker met Mayor Orla Vantongeren. The two officials agreed.',
        ['nominal'],
        ['The two officials = Piet Doornaker', 'The two officials = Orla Vantongeren'],
      ],
      [
        'by somebody else than the subject whose object it is',
        'Ms Orla Vantongeren spoke first. Piet Doornaker asked her to stay.',
        ['pronoun'],
        ['her = Orla Vantongeren'],
      ],
      [
        'by somebody else than the one who praises the speech',
        'Ms Orla Vantongeren spoke first. Governor Piet Doornaker praised her speech.',
        ['possessive'],
        ['her = Orla Vantongeren'],
      ],
      [
        'by the subject where it is that one’s own',
        'Ms Orla Vantongeren spoke first. Governor Ilse Doornaker left her office.',
        ['possessive'],
        ['her = Ilse Doornaker'],
      ],
      [
        'by whom the sentence opens with',
        'Ms Orla Vantongeren was there. Her lawyer, Pim Okafor, said she was ill.',
        ['possessive', 'pronoun'],
        ['Her = Orla Vantongeren', 'she = Orla Vantongeren'],
      ],
      [
        'by a name between commas before its verb',
        'Mayor Orla Vantongeren came.\nThe owner, businessman Pim Okafor, was ill. His son came.',
        ['possessive'],
        ['His = Pim Okafor'],
      ],
      [
        'by a minister who is called a secretary',
        'Transport Secretary Piet Doornaker left.\nMayor Orla Vantongeren said the minister had known.',
        ['nominal'],
        ['the minister = Piet Doornaker'],
      ],
      [
        'by nobody who speaks of the role',
        'Minister Piet Doornaker left.\nMinister Orla Vantongeren said the minister had known.',
        ['nominal'],
        ['the minister = Piet Doornaker'],
      ],
      [
        'by a surname that two share, after the courtesy title',
        'Mr. Piet Doornaker and Mrs. Ilse Doornaker came. Mrs. Doornaker sang.',
        ['surname'],
        ['Doornaker = Ilse Doornaker'],
      ],
      [
        'by the office told before, not by that of another country',
        'Chilean Foreign Minister Rosa Almuñez met Peruvian Foreign Minister Iker Quispal. The Chilean foreign minister left.',
        ['nominal'],
        ['The Chilean foreign minister = Rosa Almuñez'],
      ],
      [
        'by a surname after a relative with the same one',
        'Mayor Piet Doornaker resigned.\nDoornaker’s wife, Ilse Doornaker, wept.\nDoornaker left.',
        ['surname'],
        ['Doornaker = Piet Doornaker', 'Doornaker = Piet Doornaker'],
      ],
      [
        'by a surname where the child is called by the first name',
        'Young Ilse Doornaker slept. Ilse woke.\nHer father, Piet Doornaker, came.\nDoornaker wept.',
        ['surname'],
        ['Ilse = Ilse Doornaker', 'Doornaker = Piet Doornaker'],
      ],
      [
        'by a surname where a couple is named with one surname',
        'Piet Doornaker spoke.\nDoornaker’s wife, Ilse Doornaker, slept.\nPiet and Ilse Doornaker wept. Doornaker woke.',
        ['surname'],
        ['Doornaker = Piet Doornaker', 'Piet = Piet Doornaker', 'Doornaker = Piet Doornaker'],
      ],
      [
        'by "the official" after one without a name',
        'Harbor Minister Piet Doornaker spoke.\nA senior harbor board official said it was late. “Very late,” the official said.',
        ['nominal'],
        [],
      ],
      [
        'by "the official" after one with a name only',
        'An official frowned. Harbor Minister Piet Doornaker spoke. “Very late,” the official said.',
        ['nominal'],
        ['the official = Piet Doornaker'],
      ],
      [
        'by "he" after who has a party in brackets',
        'Minister Pim Okafor yawned.\nSenator Luis Barrigan (Harbor Party) said it was late. “Very late,” he said.',
        ['pronoun'],
        ['he = Luis Barrigan'],
      ],
      [
        'by an office in the headline that one person has',
        'headline: Ferry late, mayor says\nMayor Orla Vantongeren spoke. Minister Piet Doornaker slept.',
        ['nominal'],
        ['mayor = Orla Vantongeren'],
      ],
      [
        'by an office in the headline that two people have',
        'headline: Ferry late, mayor says\nMayor Orla Vantongeren spoke. Wexley Mayor Piet Doornaker slept.',
        ['nominal'],
        [],
      ],
      [
        'by the acting mayor: not the former one',
        'Former Mayor Piet Doornaker slept. The acting mayor left.',
        ['nominal'],
        [],
      ],
      [
        'by the mayor-elect: not the mayor',
        'Mayor Piet Doornaker slept. The mayor-elect danced.',
        ['nominal'],
        [],
      ],
      [
        'by the minister: not the shadow one',
        'Shadow Harbor Minister Piet Doornaker slept. The harbor minister left.',
        ['nominal'],
        [],
      ],
      [
        'by "the minister": not the prime minister',
        'Harbor Minister Orla Vantongeren slept. Prime Minister Piet Doornaker left. The minister woke.',
        ['nominal'],
        ['The minister = Orla Vantongeren'],
      ],
      [
        'by "he" in the question that somebody answers',
        'Tom Brisk slept. He woke.\nAsked whether he would meet Tom Brisk, Piet Doornaker laughed. “No,” he said.',
        ['pronoun'],
        ['He = Tom Brisk', 'he = Piet Doornaker', 'he = Piet Doornaker'],
      ],
      [
        'by a role behind an age',
        'General Piet Doornaker met Governor Orla Vantongeren. The 61-year-old general left.',
        ['nominal'],
        ['The 61-year-old general = Piet Doornaker'],
      ],
      [
        'by the representative of a state: nobody’s envoy',
        'Special Representative Piet Doornaker spoke. The representative of Chile left.',
        ['nominal'],
        [],
      ],
    ];
    for (const [what, text, kinds, meant] of cases)
      it(what, () => assert.deepEqual(referents(text, ...kinds), meant));
  });

  describe('tells whose country an office is of', () => {
    const cases: [text: string, countries: (string | undefined)[]][] = [
      ['dateline: QUITO\nMinister Ines Almuñez left.', ['EC']],
      ['dateline: May 4\ndateline: QUITO\nMinister Ines Almuñez left.', ['EC']],
      [
        'dateline: QUITO\nIn Nairobi, Minister Efua Wekhanu said so. Senator Obadiah Mutai agreed.',
        ['KE', 'KE'],
      ],
      ['dateline: QUITO\nIn neighboring Peru, Minister Iker Quispal said so.', ['PE']],
      [
        'dateline: BRUSSELS\nNorwegian Prime Minister Ingvild Tharsen came. Foreign Minister Tor Solvik did too.',
        ['NO', 'NO'],
      ],
      ['dateline: BRUSSELS\nForeign Minister Tor Solvik came.', [undefined]],
      [
        'Peruvian Minister Iker Quispal came.\nThe Kremlin dismissed Peru’s claims. Its spokesman, Igor Petrenko, left.',
        ['PE', 'RU'],
      ],
      ['Oslo agreed. Norway will pay, Oslo said. Minister Tor Solvik left.', ['NO']],
      ['French President Luc Martel met Zembian Foreign Minister Karl Odum.', ['FR', undefined]],
      [
        'French President Luc Martel left. Zembian Foreign Minister Karl Odum slept. Interior Minister Joss Amund too.',
        ['FR', undefined, undefined],
      ],
      ['French President Luc Martel left. Prime Minister Dora Peel of Vask slept.', ['FR', undefined]],
      ['dateline: QUITO\nPrime Minister Dora Peel of Vask slept.', [undefined]],
      [
        'French President Luc Martel left. Prime Minister Dora Peel of Chile slept. Minister Joss Amund too.',
        ['FR', 'CL', undefined],
      ],
      ['Oslo agreed. Denmark will pay, Lima said. Minister Tor Solvik left.', [undefined]],
    ];
    for (const [text, countries] of cases)
      it(JSON.stringify(text), () =>
        assert.deepEqual(
          peopleOf(text).map(({ country }) => country),
          countries,
        ),
      );
  });

  it('gives a title in the plural to all whom it names', () => {
    const people = peopleOf('Justices Orla Vance and Pim Okafor agreed. The Justices left.');
    assert.deepEqual(
      people.map(({ titles, mentions }) => [titles, mentions.length]),
      [
        [['Justices'], 1],
        [['Justices'], 1],
      ],
    );
  });

  it('gives no office to people with an occupation or a courtesy title', () => {
    const people = peopleOf('Analyst Merla Contovic disagreed. So did Dr. Piet Vandemool.');
    assert.deepEqual(
      people.map(({ name, official }) => [name, official]),
      [
        ['Merla Contovic', false],
        ['Piet Vandemool', false],
      ],
    );
  });

  it('ties surnames, roles and pronouns to the person introduced', () => {
    const text =
      'Danish Energy Minister Tomas Vellbrand met Norwegian envoy Ingvild Tharsen in Oslo.\n' +
      '"We agree," Tharsen said. She left on Monday.\n' +
      'Vellbrand was pleased. He praised the talks. She had also called for more, the Danish minister said.';
    assert.deepEqual(referents(text, 'surname', 'pronoun', 'nominal'), [
      'Tharsen = Ingvild Tharsen',
      'She = Ingvild Tharsen',
      'Vellbrand = Tomas Vellbrand',
      'He = Tomas Vellbrand',
      'She = Ingvild Tharsen',
      'the Danish minister = Tomas Vellbrand',
    ]);
  });

  it('leaves a pronoun to the nameless officer that is spoken of in the same quotation', () => {
    const text =
      'Dame Velma Arquette wrote the report. She blamed Osric Tamblyn.\n' +
      '"The mayor must sack him, and if she does not, we will," Ludmila Sorrel said.';
    assert.deepEqual(referents(text, 'pronoun'), ['She = Velma Arquette', 'him = Osric Tamblyn']);
  });

  describe('tells whether "he" is who speaks without a name:', () => {
    const mayor = 'Mayor Osric Tamblyn opened the hall.';
    const cases: readonly (readonly [text: string, ...referents: string[]])[] = [
      [`${mayor}\nA spokesman said the wall would hold. He said nobody was hurt.`],
      [`${mayor}\nA spokeswoman for the Harbor Board said the wall would hold. She was sure.`],
      [`${mayor}\nThe prime minister’s official spokesman said the wall would hold. He was sure.`],
      [`${mayor}\nA reporter asked why. He said nobody was hurt.`, 'He = Osric Tamblyn'],
      [`${mayor}\nThe pilot said the wall would hold. He was sure.`, 'He = Osric Tamblyn'],
      ['Osric Tamblyn, a pilot, said the wall would hold. He was sure.', 'He = Osric Tamblyn'],
    ];
    for (const [text, ...expected] of cases)
      it(text.split('\n').at(-1)!, () => {
        assert.deepEqual(referents(text, 'pronoun'), expected);
      });
  });

  it('takes nobody for whom the own words are about, however long the way to "said"', () => {
    const text =
      'Mayor Osric Tamblyn said no.\n' +
      'Velma Arquette called it "a shabby, shabby business" and said: "He has known of it all along."';
    assert.deepEqual(referents(text, 'pronoun'), ['He = Osric Tamblyn']);
  });

  it('ties an age to the person last spoken of', () => {
    const text =
      'Velma Arquette went outside. "It roared," the 84-year-old said. The 84-year-old bridge fell. ' +
      'Senator Osric Tamblyn saw it. The 61-year-old, who lives there, ran.';
    assert.deepEqual(referents(text, 'nominal'), [
      'the 84-year-old = Velma Arquette',
      'The 61-year-old = Osric Tamblyn',
    ]);
  });

  it('takes nobody for who answers the own question', () => {
    const text =
      'Ferry owner Osric Tamblyn was in court. He wept.\n' +
      'Prosecutor Velma Arquette asked: "Did you see the light?"\n' +
      '"I did not," he replied.\n"Then why did you stop?" Arquette asked. "To rest," he answered.';
    assert.deepEqual(referents(text, 'pronoun').slice(1), ['he = Osric Tamblyn', 'he = Osric Tamblyn']);
  });

  it('makes ids unique', () => {
    const ids = peopleOf('Mayor Jon Smitherly spoke. Actress Jön Smitherly sang.').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('finds a government that is named after a person, and the person', () => {
    const { people, organizations } = findIn(
      'President Orla Hartwell left. The Hartwell administration stayed.',
    );
    assert.deepEqual(
      organizations.map(({ name, kind }) => [name, kind]),
      [['Hartwell administration', 'institution']],
    );
    assert.equal(people[0].mentions.length, 2);
  });

  describe('tells the office of', () => {
    const cases: [text: string, ...titles: string[]][] = [
      ['Piet Doornaker, the city’s police chief, left.', 'police chief'],
      ['Piet Doornaker, the country’s finance minister, left.', 'finance minister'],
      ['Piet Doornaker, the company’s finance director, left.'],
      ['Labour’s health spokeswoman, Orla Vantongeren MP, said no.', 'Labour’s health spokeswoman', 'MP'],
      ['Commissioners Piet Doornaker, Pim Okafor and Orla Vantongeren left.', 'Commissioners'],
      ['FBI Special Agent Piet Doornaker left.', 'FBI Special Agent'],
      ['- Appoint former Mayor Piet Doornaker to the board.', 'former Mayor'],
    ];
    for (const [text, ...titles] of cases)
      it(text, () => assert.deepEqual(findIn(text).people[0].titles, titles));
  });

  it('finds delegates in capitals before their country', () => {
    assert.deepEqual(
      findIn(
        'PIET DOORNAKER (Chile), noting the delay, left. He wept.\nPORT AUTHORITY (PA) moved.',
      ).people.map(({ name, mentions }) => [name, mentions.length]),
      [['PIET DOORNAKER', 2]],
    );
  });

  it('finds a speaker in capitals with a short first name', () => {
    assert.deepEqual(
      findIn('PIM OKAFOR: We sail at noon.').people.map(({ name }) => name),
      ['PIM OKAFOR'],
    );
  });

  describe('reads the whole name of an organization', () => {
    const cases: [text: string, ...names: string[]][] = [
      ['Deputies of the Tolmie County Sheriff’s Office left.', 'Tolmie County Sheriff’s Office'],
      ['The Workers’ Party won.', 'Workers’ Party'],
      ['The Tolmie Haulers’ Federation said no.', 'Tolmie Haulers’ Federation'],
      ["The Dockers' Union said no.", "Dockers' Union"],
      ['The Democrats’ Senate won.', 'Senate'],
      ['The Institute for Harbor Studies warned of it.', 'Institute for Harbor Studies'],
      ['The Office for the Protection of Ferries spoke.', 'Office for the Protection of Ferries'],
      ['They left the Agency for Paris.', 'Agency'],
      ['The Harbor Board’s observers said no.', 'Harbor Board', 'observers'],
    ];
    for (const [text, ...names] of cases)
      it(text, () =>
        assert.deepEqual(
          findIn(text).organizations.map(({ name }) => name),
          names,
        ),
      );
  });

  it('takes capitals for metonyms only where they act', () => {
    const text =
      'Oslo said it was ready. Envoys left Oslo. The embassy in Paris stayed open. Berlin’s interest was clear.';
    const { organizations } = findIn(text);
    assert.deepEqual(
      organizations.map(({ name, kind, mentions }) => [name, kind, mentions.length]),
      [
        ['Oslo', 'metonym', 1],
        ['Berlin', 'metonym', 1],
      ],
    );
  });
});
