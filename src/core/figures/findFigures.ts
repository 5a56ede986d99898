import type { Figure, FigureValue } from '../analysis';
import type { ParagraphText } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { readAtoms, type Atom } from './atoms';
import { isInName, endOfRun } from './notFigures';
import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLAR_LETTERS } from './currencies';
import { lowerAt, type DateRead } from './dateRead';
import { isPlural } from './counted';
import { countedAfter, figureOf, isoDuration, spanOf, type PlacedFigure } from './figureOf';
import { findChanges } from './findChanges';
import { FRACTION_SIGNS, ORDINALS, TENS, UNITS, VAGUE } from './numberWords';
import { readAmount, readUnit, type Amount } from './readAmount';
import { DATE_STARTERS, readDate } from './readDate';
import { agoAt } from './readRelativeDate';
import { readRange, type Range } from './readRange';
import { tenseAround } from './tense';

/** The figures of one paragraph in order; spans are relative to the paragraph. */
export function findFigures(paragraph: ParagraphText): Figure[] {
  return figuresAmong(readAtoms(paragraph), paragraph.text);
}

/** The figures that a paragraph's atoms make. */
export function figuresAmong(atoms: readonly Atom[], text: string): Figure[] {
  const found: PlacedFigure[] = [];
  for (let i = 0; i < atoms.length;) {
    const read = isCandidate(atoms[i]) ? readFigure(atoms, i, text, found[found.length - 1]) : undefined;
    const last = found[found.length - 1]?.end ?? 0;
    if (read?.figure && read.from >= last)
      found.push({ from: read.from, end: read.end, figure: read.figure });
    i = Math.max(read?.end ?? 0, i + 1);
  }
  return findChanges(atoms, found);
}

/** What may begin a figure: everything else is passed over at the cost of one look. */
const STARTERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...CURRENCY_PREFIXES.keys(),
  ...DOLLAR_LETTERS.keys(),
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ...DATE_STARTERS,
  ...'a an the half quarter tens minus negative between from sen as'.split(' '),
]);

function isCandidate(atom: Atom): boolean {
  if (atom.kind === 'number') return true;
  return STARTERS.has(atom.lower) || (atom.kind === 'mark' && MARKS.has(atom.lower));
}

const MARKS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_SIGNS.keys(),
  '-',
  '−',
  '–',
]);

interface Read {
  readonly from: number;
  readonly end: number;
  /** Absent where digits turn out to be no figure: they are passed over. */
  readonly figure?: Figure;
}

function readFigure(
  atoms: readonly Atom[],
  i: number,
  text: string,
  before: PlacedFigure | undefined,
): Read | undefined {
  if (atoms[i].lower === 'as') return readAsMany(atoms, i, before);
  const date = readDate(atoms, i);
  if (date) return { from: date.from, end: date.end, figure: dateFigure(atoms, date) };
  if (isInName(atoms, i)) return { from: i, end: endOfRun(atoms, i) };
  const range = readRange(atoms, i);
  if (range) return { from: range.from, end: range.end, figure: rangeFigure(atoms, range, text) };
  const amount = readAmount(atoms, i);
  if (!amount) return atoms[i].kind === 'number' ? { from: i, end: endOfRun(atoms, i) } : undefined;
  return readAgo(atoms, amount) ?? amountFigure(atoms, amount, text);
}

function dateFigure(atoms: readonly Atom[], { from, end, type, value, modifier, tense }: DateRead): Figure {
  const open = typeof value === 'string' && /^(--|XXXX-[WSF])/.test(value);
  const toward = tense ?? (open ? tenseAround(atoms, from, end) : undefined);
  return {
    span: [atoms[from].start, atoms[end - 1].end],
    type,
    value,
    ...(modifier && { modifier }),
    ...(toward && { tense: toward }),
  };
}

/** "two years ago", "three days later": a span of time that reaches back or on from a day. */
function readAgo(atoms: readonly Atom[], { from, end, value, duration }: Amount): Read | undefined {
  const ago = duration ? agoAt(atoms, end) : undefined;
  if (!ago || !duration) return undefined;
  const distance = `${ago.sign}${isoDuration(duration, value)}`;
  return {
    from,
    end: ago.end,
    figure: { span: spanOf(atoms, from, ago.end), type: 'date', value: distance },
  };
}

/** "Three strikes in as many weeks": as many as the number before says. */
function readAsMany(atoms: readonly Atom[], i: number, before: PlacedFigure | undefined): Read | undefined {
  if (lowerAt(atoms, i + 1) !== 'many') return undefined;
  const unit = readUnit(atoms, i + 2);
  const value = before?.figure.value;
  const said = before && atoms[before.from].sentence === atoms[i].sentence && typeof value === 'number';
  if (!unit?.unit.duration || !said) return undefined;
  return {
    from: i,
    end: unit.end,
    figure: {
      span: spanOf(atoms, i, unit.end),
      type: 'duration',
      value: isoDuration(unit.unit.duration, value),
      unit: unit.unit.name,
      modifier: 'as many',
    },
  };
}

function rangeFigure(atoms: readonly Atom[], { from, end, low, high }: Range, text: string): Figure {
  const { type, unit, duration } = low.type === 'number' ? high : low;
  const counted = type === 'number' ? countedAfter(atoms, end, text, true) : undefined;
  const value: FigureValue = duration
    ? [isoDuration(duration, low.value), isoDuration(duration, high.value)]
    : [low.value, high.value];
  return figureOf(atoms, from, end, type, value, unit, counted);
}

/** "one" alone is a pronoun more often than a number. */
const ONE_AFTER = wordSet('no this that each every which another the any some only last next first');

function amountFigure(atoms: readonly Atom[], amount: Amount, text: string): Read {
  const { from, end, number, type, unit, duration, value, bound } = amount;
  const range = { from, end };
  if (lowerAt(atoms, from - 1) === 'at' && value === 1 && lowerAt(atoms, end - 1) === 'point') return range;
  if (type === 'ordinal') {
    if (
      /^(at|per)$/.test(lowerAt(atoms, from - 1)) ||
      (value === 2 && !atoms[end]?.spaced && lowerAt(atoms, from - 1) === 'a')
    )
      return range;
    return { ...range, figure: figureOf(atoms, from, end, type, value, undefined, undefined) };
  }
  if (type !== 'number') {
    const measured: FigureValue = duration
      ? isoDuration(duration, value)
      : number.below !== undefined
        ? [value, number.below]
        : value;
    return {
      ...range,
      figure: figureOf(
        atoms,
        from,
        end,
        isHeat(atoms, amount) ? 'temperature' : type,
        measured,
        unit,
        undefined,
      ),
    };
  }
  const counted = isOfSoMany(atoms, from) ? undefined : countedAfter(atoms, end, text, value !== 1);
  if (atoms[from].lower === 'one' && end === from + 1) {
    const said = counted && counted.words !== 'day' && !bound && lowerAt(atoms, end) !== '-';
    if (!said || ONE_AFTER.has(lowerAt(atoms, from - 1))) return range;
  }
  return {
    ...range,
    figure: figureOf(
      atoms,
      from,
      end,
      isAge(atoms, amount) ? 'age' : type,
      number.below === undefined ? value : [value, number.below],
      isAge(atoms, amount) ? 'year' : undefined,
      counted,
    ),
  };
}

/** "mother-of-three Jane Doe": the word behind is not what is counted. */
function isOfSoMany(atoms: readonly Atom[], from: number): boolean {
  return lowerAt(atoms, from - 1) === '-' && !atoms[from].spaced && lowerAt(atoms, from - 2) === 'of';
}

/** Who is under or over an age: "children under five". */
const aging = wordSet('children people adults kids girls boys men women those aged patients residents');

/** "Jane Doe, 66, has", "the pilot, 66, has", "children under five", "the age of 18", "she was 18.". */
function isAge(atoms: readonly Atom[], { from, end, value, number }: Amount): boolean {
  if (!Number.isInteger(value) || value > 120) return false;
  const before = lowerAt(atoms, from - 1);
  if (before === 'of' && lowerAt(atoms, from - 2) === 'age') return true;
  if (
    /^(?:under|over)$/.test(before) &&
    aging.has(lowerAt(atoms, from - 2)) &&
    !isPlural(lowerAt(atoms, end))
  )
    return true;
  if (!number.digits) return false;
  if (/^(aged|age)$/.test(before)) return true;
  const closes = /^[,.;)]$/.test(lowerAt(atoms, end));
  if (/^(?:is|was|turned)$/.test(before))
    return closes && value >= YOUNGEST && /^(?:i|he|she|who)$/.test(lowerAt(atoms, from - 2));
  if (before !== ',' || !closes) return false;
  const bearer = atoms[from - 2];
  return (
    !!bearer?.capital || (bearer?.kind === 'word' && value >= YOUNGEST && atoms[end + 1]?.kind === 'word')
  );
}

/** Smaller numbers are scores and the like as often as ages. */
const YOUNGEST = 12;

/** "The temperature is 98 degrees": degrees of an angle otherwise. */
function isHeat(atoms: readonly Atom[], { from, end, unit }: Amount): boolean {
  if (unit !== 'degree') return false;
  for (let i = Math.max(0, from - 8); i < Math.min(atoms.length, end + 6); i++) {
    if (/^(temperatures?|heat|weather|warm|warmer|cold|colder|warming|hot|fever)$/.test(atoms[i].lower))
      return true;
  }
  return false;
}
