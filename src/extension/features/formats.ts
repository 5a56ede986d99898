// Ways to write numbers and dates. To make one takes a hundred times as long as to write with it: each is made once.

/** There are few: a language, and a kind of number or date, or a unit or currency that the engine knows. */
function madeOnce<Options, Format>(
  make: (language: string, options: Options) => Format,
): (language: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = JSON.stringify([language, options]);
    let format = made.get(key);
    if (!format) made.set(key, (format = make(language, options)));
    return format;
  };
}

/** Dates of Greenwich, as the engine's are. */
export const dateFormat = madeOnce(
  (language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }),
);

export const distanceFormat = madeOnce(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
);

export const numberFormat = madeOnce(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
