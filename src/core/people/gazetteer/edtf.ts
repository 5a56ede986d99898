/** A date with what it leaves open, after EDTF levels 0 and 1: "2011", "2011-09", "2011-09-18?", "201X", "2011-XX". */
export interface EdtfDate {
  /** First and last day that may be meant: "2011-09-01", "2011-09-30". */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century';
  /** Marked as uncertain or approximate: "?", "~", "%". */
  readonly isDoubtful: boolean;
}

const pattern = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** Reads an EDTF date; undefined when it is none or names no day of the calendar. */
export function readEdtf(text: string): EdtfDate | undefined {
  const [, yearText, month, day, doubt] = pattern.exec(text) ?? [];
  if (!yearText) return undefined;
  const isDoubtful = doubt !== undefined;
  if (yearText.endsWith('X')) {
    if (isGiven(month) || isGiven(day)) return undefined;
    return {
      earliest: `${yearText.replaceAll('X', '0')}-01-01`,
      latest: `${yearText.replaceAll('X', '9')}-12-31`,
      precision: yearText.endsWith('XX') ? 'century' : 'decade',
      isDoubtful,
    };
  }
  if (!isGiven(month)) {
    if (isGiven(day)) return undefined;
    return { earliest: `${yearText}-01-01`, latest: `${yearText}-12-31`, precision: 'year', isDoubtful };
  }
  const last = daysIn(Number(yearText), Number(month));
  if (last === 0) return undefined;
  if (!isGiven(day)) {
    const whole = `${yearText}-${month}`;
    return { earliest: `${whole}-01`, latest: `${whole}-${last}`, precision: 'month', isDoubtful };
  }
  if (Number(day) < 1 || Number(day) > last) return undefined;
  const date = `${yearText}-${month}-${day}`;
  return { earliest: date, latest: date, precision: 'day', isDoubtful };
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined && part !== 'XX';
}

/** 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
