/** What one paragraph costs besides its characters, in characters. */
const OVERHEAD = 200;

interface Entry<T> {
  readonly value: T;
  /** Whether it was recalled since it was added, or since it was last spared. */
  recalled: boolean;
}

/**
 * Remembers what was computed of paragraphs' texts. The oldest are forgotten first, those that were recalled in the
 * meantime being spared once: to move an entry at every recall would cost a keystroke more than the rest of it.
 */
export class ParagraphMemory<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private used = 0;

  /** Holds paragraphs of so many characters altogether, and none that alone would take a quarter of it. */
  constructor(private capacity: number) {}

  /** Holds paragraphs of so many characters from now on. */
  resize(capacity: number): void {
    this.capacity = capacity;
    this.forget();
  }

  /** What is remembered of a text; `compute` is asked when nothing is. */
  recall(text: string, compute: (text: string) => T): T {
    const known = this.entries.get(text);
    if (known) {
      known.recalled = true;
      return known.value;
    }
    const own = detached(text);
    const value = compute(own);
    if (costOf(own) <= this.capacity / 4) this.add(own, value);
    return value;
  }

  private add(text: string, value: T): void {
    this.entries.set(text, { value, recalled: false });
    this.used += costOf(text);
    this.forget();
  }

  /** Forgets until the rest fits. */
  private forget(): void {
    for (const [oldest, entry] of this.entries) {
      if (this.used <= this.capacity) break;
      this.entries.delete(oldest);
      if (entry.recalled) this.entries.set(oldest, { ...entry, recalled: false });
      else this.used -= costOf(oldest);
    }
  }
}

function costOf(text: string): number {
  return text.length + OVERHEAD;
}

/** A copy of its own: a slice would keep the whole article that it was cut from in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
