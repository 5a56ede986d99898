const english = new Set(
  (
    'the and of to that with from his her have has had are were was this they which by he it she said for but be on as ' +
    'not who will would its their been after at'
  ).split(' '),
);
/** Function words of other languages in Latin script that are no English words. */
const foreign = new Set(
  (
    'el la los las que und der das die ist les des et est dans il di che per con una por para como não uma het een van ' +
    'och att det som og ikke på av ve bir bu yang dan ini itu nie się na le du sur pour'
  ).split(' '),
);

/** More than any article needs to show its language. */
const SAMPLE = 20_000;
/** Words below which a text is too short for a share. */
const SHORT = 25;
const LEAST_SHARE = 0.1;

/** The language of a text by its function words. */
export function readLanguage(text: string): 'en' | 'other' {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let own = 0;
  let others = 0;
  let latin = 0;
  for (const word of words) {
    if (english.has(word)) own++;
    else if (foreign.has(word)) others++;
    if (/^[a-z]/.test(word)) latin++;
  }
  if (others > own || latin * 2 < words.length) return 'other';
  return words.length < SHORT || own >= LEAST_SHARE * words.length ? 'en' : 'other';
}
