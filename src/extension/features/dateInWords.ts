/** Units of ISO 8601 durations: those of days, and those of hours behind the "T". */
const dayUnits: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const hourUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** A Monday, to name weekdays by. */
const someMonday = Date.UTC(2024, 0, 1);
const day = 24 * 60 * 60 * 1000;

/** The value of a date or a duration as a person would write it; undefined for the rarer forms. */
export function dateInWords(value: string, language: string): string | undefined {
  const write = (date: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(date);

  const date = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (date) {
    const [, year, month, dayOfMonth] = date;
    return write(
      Date.UTC(year === '-' ? 2024 : Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)),
      {
        ...(year !== '-' && { year: 'numeric' }),
        ...(month && { month: 'long' }),
        ...(dayOfMonth && { day: 'numeric' }),
      },
    );
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return write(someMonday + (Number(weekday[1]) - 1) * day, { weekday: 'long' });

  const duration = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value);
  const unit = duration && (duration[1] ? hourUnits : dayUnits)[duration[3]];
  if (!unit) return undefined;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(duration[2]),
  );
}
