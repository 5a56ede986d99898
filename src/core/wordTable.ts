import { fnv1a } from './fnv1a';

/**
 * The words of a list, each looked up where it stands in the list's own text: to make a `Map` of tens of thousands of words
 * takes two to three times as long, and somebody waits for the first marks.
 */
export class WordTable {
  /** Where the word of each number begins; the next one begins after its separator. */
  private readonly starts: readonly number[];
  /** By the hash of a word, its number, or that of one whose hash leads there as well; 0 where there is none. */
  private readonly numbers: Uint32Array;

  /** @param separator one character */
  constructor(
    private readonly list: string,
    separator: string,
  ) {
    const starts = [0, 0]; // the first word's number is 1
    for (let end = list.indexOf(separator); end >= 0; end = list.indexOf(separator, end + 1)) {
      starts.push(end + 1);
    }
    starts.push(list.length + 1);
    this.starts = starts;
    // Twice the room, so that places next to each other are seldom all taken.
    this.numbers = new Uint32Array(2 ** Math.ceil(Math.log2(2 * starts.length)));
    for (let number = 1; number < starts.length - 1; number++) {
      const end = starts[number + 1] - 1;
      if (end > starts[number]) this.numbers[this.freePlace(fnv1a(list, starts[number], end))] = number;
    }
  }

  /** The place of a word in the list, counted from 1. */
  get(word: string): number | undefined {
    const { list, numbers, starts } = this;
    for (let place = this.placeOf(fnv1a(word)); numbers[place]; place = this.placeOf(place + 1)) {
      const start = starts[numbers[place]];
      const isAsLong = starts[numbers[place] + 1] - 1 - start === word.length;
      if (isAsLong && list.startsWith(word, start)) return numbers[place];
    }
    return undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  private freePlace(hash: number): number {
    let place = this.placeOf(hash);
    while (this.numbers[place]) place = this.placeOf(place + 1);
    return place;
  }

  private placeOf(hash: number): number {
    return hash & (this.numbers.length - 1);
  }
}
