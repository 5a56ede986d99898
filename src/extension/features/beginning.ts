/** The first words of a text of one line; of a quotation with the mark that ends it. */
export function beginning(text: string, mostWords: number): string {
  const all = text.split(' ');
  if (all.length <= mostWords) return text;
  return `${all.slice(0, mostWords).join(' ')} …${/["”’»']$/.exec(text)?.[0] ?? ''}`;
}
