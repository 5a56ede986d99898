import { periodOf, type Period } from '../calendarDays';
import { readEdtf } from '../people/gazetteer/edtf';

/** The days that an EDTF date, or an interval of two ("2031-05-04/2031-05-06"), may mean; undefined for what is neither. */
export function edtfPeriod(text: string): Period | undefined {
  const dates = text.split('/').map(readEdtf);
  const [first, last] = [dates[0], dates.at(-1)];
  const period = first && last && [periodOf(first.earliest)?.[0], periodOf(last.latest)?.[1]];
  if (!period || dates.length > 2) return undefined;
  const [from, to] = period;
  return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
}
