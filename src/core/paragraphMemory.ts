/** What one paragraph costs besides its characters, in characters. */
const OVERHEAD = 200;

/** Remembers what was computed of paragraphs' texts, the longest unused forgotten first. */
export class ParagraphMemory<T> {
  private readonly entries = new Map<string, T>();
  private used = 0;

  /** Holds paragraphs of so many characters altogether, and none that alone would take a quarter of it. */
  constructor(private readonly capacity: number) {}

  /** What is remembered of a text; `compute` is asked when nothing is. */
  recall(text: string, compute: (text: string) => T): T {
    const known = this.entries.get(text);
    if (known !== undefined) {
      this.entries.delete(text);
      this.entries.set(text, known);
      return known;
    }
    const own = detached(text);
    const value = compute(own);
    if (costOf(own) <= this.capacity / 4) this.add(own, value);
    return value;
  }

  private add(text: string, value: T): void {
    this.entries.set(text, value);
    this.used += costOf(text);
    for (const oldest of this.entries.keys()) {
      if (this.used <= this.capacity) break;
      this.entries.delete(oldest);
      this.used -= costOf(oldest);
    }
  }
}

function costOf(text: string): number {
  return text.length + OVERHEAD;
}

/** A copy of its own: a slice would keep the whole article that it was cut from in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
