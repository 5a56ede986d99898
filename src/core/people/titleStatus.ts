import type { OfficeStatus } from '../analysis';

const statuses: ReadonlyMap<string, OfficeStatus> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['erstwhile', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['late', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'elect'],
]);

/** What a word before an office says of whether it is held: "former", "acting", "then-". */
export function statusOfWord(lower: string): OfficeStatus | undefined {
  return statuses.get(lower.startsWith('then-') ? 'then' : lower);
}

/** Whether the office of a title is held, as its wording has it: "former foreign minister", "president-elect". */
export function statusOfTitle(title: string): OfficeStatus {
  for (const word of title.toLowerCase().split(/\s+/)) {
    if (/-?elect$|-designate$/.test(word)) return 'elect';
    const status = word.startsWith('ex-') ? 'former' : statusOfWord(word);
    if (status) return status;
  }
  return 'current';
}
