/** A text as it is searched: without case, accents and the curl of apostrophes and quotation marks. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

/** The words that somebody looks for; whatever is found has them all. */
export function wordsSought(text: string): string[] {
  return searchable(text).split(/\s+/).filter(Boolean);
}
