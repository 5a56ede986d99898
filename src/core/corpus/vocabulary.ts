/** Gives each word a number, so that rows of words are compared and kept cheaply. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) this.ids.set(word, (id = this.ids.size));
    return id;
  }
}
