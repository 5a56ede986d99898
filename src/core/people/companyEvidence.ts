import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isCapital } from './landmarks';
import type { Run } from './nameRuns';
import { speechVerbs } from './verbs';

/** What companies, papers, clubs and the like are called, before their names or after them. */
const kinds =
  'company firm newspaper daily magazine website retailer manufacturer lender insurer airline carrier startup start-up brand chain conglomerate ' +
  'giant multinational consultancy brokerage bank subsidiary organisation organization ngo charity nonprofit agency channel platform app club ' +
  'band party movement coalition foundation studio utility supermarket group developer supplier operator';

const organizationKinds: ReadonlySet<string> = new Set(
  kinds.split(' ').flatMap((kind) => [kind, kind.replace(/y$/, 'ie') + 's']),
);

const peopleWhoMake = wordSet(
  'lawmaker lawmakers policymaker policymakers filmmaker filmmakers peacemaker peacemakers homemaker',
);

/** What companies have: "X's shares", "the profits of X". */
const holdings = wordSet(
  'share shares stock revenue revenues profit profits earnings sales turnover headquarters customers subsidiary subsidiaries ' +
    'products factory factories plant plants stores outlets shareholders investors dividend workforce employees',
);
/** What others have of companies: "a stake in X". */
const parts = wordSet('shares stake stakes unit takeover acquisition owner owners parent');
const belongings = wordSet('of in at for');
/** Who leads a company: "X's chief executive". */
const leads = wordSet('executive financial operating marketing');
const articles = wordSet('a an the one');
const results = wordSet('reported reports posted posts booked recorded logged');
/** What shares do: "X shares fell". */
const moves = wordSet(
  'fell fall falls rose rise rises tumble tumbled jump jumped slide slid slump slumped sink sank soar soared surge surged drop dropped gain gained ' +
    'climb climbed plunge plunged closed opened ended traded lost were are have',
);

/** Words that names of companies end with. */
const lastWords = wordSet(
  'foods pharma pharmaceuticals biotech biologics biosciences therapeutics diagnostics genomics healthcare micro semiconductor semiconductors electronics ' +
    'electric software digital robotics analytics telecoms telecommunications wireless broadband energy mining minerals metals resources chemicals ' +
    'plastics packaging cement aerospace aviation automotive logistics freight shipping ferries haulage couriers brewery breweries beverages ' +
    'distillers distillery dairies farms fisheries textiles apparel supermarkets stores retail hotels resorts properties realty estates ' +
    'developments contractors engineering consulting consultants consultancy advisers advisors ventures equity securities brokerage insurance ' +
    'assurance mutual savings lending payments cinemas entertainment pictures productions publishing solutions innovations concepts designs brands ' +
    'products materials laboratories labs brothers bros motors systems technologies holdings airlines airways industries partners capital group ' +
    'inc corp co ltd plc pte bhd gmbh llp llc inc. corp. co. ltd. llc. plc.',
);

/** A longer row of capitals is a headline. */
const LONGEST_NAME = 4;
/** How far a kind or a result is looked for behind a name. */
const NEAR = 6;

/** How much stands beside a row of capitals, or at its end, that tells of a company or the like rather than a person. */
export function companyEvidence(tokens: readonly Token[], [from, to]: Run): number {
  const { sentence } = tokens[from];
  const wordAt = (at: number) => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  const before = wordAt(from - 1);
  const opens = from === 0 || tokens[from - 1].sentence !== sentence;
  const after = wordAt(to);
  const next = wordAt(to + 1);
  const isShort = to - from > 1 && to - from <= LONGEST_NAME;
  return [
    isShort && lastWords.has(wordAt(to - 1)),
    isShort && isKind(wordAt(from)),
    isKind(before) && !isCapital(tokens[from - 1]),
    before === 'of' && holdings.has(wordAt(from - 2)),
    (before === 'of' || before === 'in') && parts.has(wordAt(from - 2)),
    opens && (after === 'which' || (after === ',' && next === 'which')),
    after === ',' && isOfKind(wordAt, to + 1),
    after === "'s" && (holdings.has(next) || (next === 'chief' && leads.has(wordAt(to + 2)))),
    after === 'shares' && moves.has(next),
    after === 'employs',
    results.has(after) && hasHolding(wordAt, to + 1),
    next === 'its' && speechVerbs.has(after),
    after === '(' && wordAt(to + 2) === ':',
  ].filter(Boolean).length;
}

function isKind(word: string): boolean {
  return organizationKinds.has(word) || (/.makers?$/.test(word) && !peopleWhoMake.has(word));
}

type WordAt = (at: number) => string;

/** Whether an apposition says what kind of organization it is: ", a property company in Oslo". */
function isOfKind(wordAt: WordAt, at: number): boolean {
  if (!articles.has(wordAt(at))) return false;
  for (let i = at + 1; i < at + NEAR; i++) {
    const word = wordAt(i);
    if (word === '' || word === ',' || belongings.has(word)) return false;
    if (isKind(word) && closesKind.has(wordAt(i + 1))) return true;
  }
  return false;
}

const closesKind: ReadonlySet<string> = new Set([
  '',
  ',',
  '.',
  'in',
  'of',
  'that',
  'which',
  'with',
  'based',
  'for',
]);

/** Whether earnings or the like are named within a few words. */
function hasHolding(wordAt: WordAt, at: number): boolean {
  for (let i = at; i < at + NEAR; i++) if (holdings.has(wordAt(i))) return true;
  return false;
}
