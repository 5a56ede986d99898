import { readEdtf } from './edtf';
import type { DateWindow } from '../../analysis';
import type { Membership } from './popolo';

/** From a first day to a last one, as ISO dates. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Whether an office was held on days: on all of them for sure, perhaps, or on none. */
export type Holding = 'certain' | 'possible' | 'none';

const EVER = '0000-01-01';
const ALWAYS = '9999-12-31';

/** The days of a window; edges that nothing is known of lie at the ends of time. */
export function daysOf({ earliest, latest }: Pick<DateWindow, 'earliest' | 'latest'>): Days {
  return { earliest: earliest === '..' ? EVER : earliest, latest: latest === '..' ? ALWAYS : latest };
}

/** Whether the office was held over the days. What an open end or a coarse date leaves open is possible. */
export function heldOn({ start, end, asOf }: Membership, days: Days): Holding {
  const begun = start === undefined ? undefined : readEdtf(start);
  const ended = end === undefined ? undefined : readEdtf(end);
  const seen = asOf === undefined ? undefined : readEdtf(asOf);
  if (begun && begun.earliest > days.latest) return 'none';
  if (ended && ended.latest < days.earliest) return 'none';
  const surelyFrom = begun && !begun.isDoubtful ? begun.latest : ALWAYS;
  const surelyTo = ended ? (ended.isDoubtful ? '' : ended.earliest) : (seen?.earliest ?? ALWAYS);
  return surelyFrom <= days.earliest && surelyTo >= days.latest ? 'certain' : 'possible';
}

/** The first and the last day on which the office may have been held. */
export function termOf({ start, end }: Membership): Days {
  return {
    earliest: (start === undefined ? undefined : readEdtf(start)?.earliest) ?? EVER,
    latest: (end === undefined ? undefined : readEdtf(end)?.latest) ?? ALWAYS,
  };
}

/** Whether the dates are those of days, without doubt, and checked against a source. */
export function isDayPrecise({ start, end, asOf, confirmed }: Membership): boolean {
  const isDay = (text: string | undefined) => {
    const date = text === undefined ? undefined : readEdtf(text);
    return date?.precision === 'day' && !date.isDoubtful;
  };
  return confirmed && isDay(start) && (end === undefined ? asOf !== undefined : isDay(end));
}
