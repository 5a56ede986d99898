// The fitted weights of names and attributions are kept by these shapes: a change asks for fitting both anew.

/** How a word is written, runs drawn together: "Xx", "XX", "x", "9", "x-9". */
export function wordShape(word: string): string {
  return word
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/[0-9]+/g, '9')
    .slice(0, 6);
}
