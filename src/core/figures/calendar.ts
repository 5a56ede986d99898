/** Months by number, weekdays by their ISO number (Monday is 1), and the words of times of day and of year. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january february march april may june july august september october november december|' +
    'jan feb mar apr may jun jul aug sep oct nov dec'
  )
    .split('|')
    .flatMap((names) => names.split(' ').map((name, i) => [name, i + 1] as [string, number]))
    .concat([['sept', 9]]),
);

/** Months whose names are also common words: only in a date's company. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
]);

/** Short names that no full stop belongs to: nothing is left out of them. */
export const WHOLE_SHORT_MONTHS: ReadonlySet<string> = new Set(['may', 'june', 'july']);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday|mon tue wed thu fri sat sun'
    .split('|')
    .flatMap((names) => names.split(' ').map((name, i) => [name, i + 1] as [string, number]))
    .concat([
      ['tues', 2],
      ['thur', 4],
      ['thurs', 4],
    ]),
);

/** Short names that are common words or names when nothing of a date stands beside them. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'tues',
]);

/** TIMEX codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['afternoon', 'TAF'],
  ['afternoons', 'TAF'],
  ['evening', 'TEV'],
  ['evenings', 'TEV'],
  ['night', 'TNI'],
  ['nights', 'TNI'],
]);

/** ISO 8601 letters of the units that a date can be counted in. */
export const CALENDAR_UNITS: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['week', 'W'],
  ['fortnight', '2W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', '10Y'],
  ['century', '100Y'],
]);

/** Days and moments that are said with one word, as distances from the day of writing. */
export const DEICTIC_DAYS: ReadonlyMap<string, string> = new Map([
  ['today', 'P0D'],
  ['yesterday', '-P1D'],
  ['tomorrow', 'P1D'],
  ['tonight', 'P0DTNI'],
  ['overnight', 'P0DTNI'],
]);

/** How often something comes: TIMEX3 sets by their period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** "the nineties": the decade's first three digits, of the last century. */
export const DECADE_WORDS: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
]);

/** Days with names that fall on one date every year. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['christmas', '--12-25'],
  ['christmas day', '--12-25'],
  ['christmas eve', '--12-24'],
  ['boxing day', '--12-26'],
  ["new year's day", '--01-01'],
  ["new year's eve", '--12-31'],
  ["valentine's day", '--02-14'],
  ['may day', '--05-01'],
  ['halloween', '--10-31'],
]);

/** Which part of a month, a year or a decade; the value keeps the whole, the word goes with it as a modifier. */
export const PERIOD_PARTS: ReadonlySet<string> = new Set([
  'early',
  'mid',
  'late',
  'earlier',
  'later',
  'sometime',
]);

/** A number with zeros before it: in two digits, or in as many as `width` says. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
