import { wordSet } from '../../wordSet';
import type { Speaker } from './speaker';

const legalForms = wordSet('inc inc. corp corp. co co. ltd ltd. plc llc llp ag sa nv spa se pte gmbh');

/** More companies than an article names: each is looked at for each source. */
const MOST = 50;

/** The companies among the sources of an article, by their full names: an article calls them by less later on. */
export class Companies {
  private readonly all: Speaker[] = [];

  /** Remembers a source that is named with its legal form: "Tolmie Freight Lines Inc.". */
  note(speaker: Speaker): void {
    const words = speaker.name?.toLowerCase().split(/,? /) ?? [];
    if (this.all.length === MOST || words.length < 2 || !legalForms.has(words[words.length - 1])) return;
    if (!this.all.some(({ name }) => name === speaker.name)) this.all.push(speaker);
  }

  /** The only company whose name begins with these words: "Tolmie Freight". */
  called(name: string): Speaker | undefined {
    const called = this.all.filter((company) => company.name!.startsWith(`${name} `));
    return called.length === 1 ? called[0] : undefined;
  }

  /** The company where only one has been named: "the company". */
  get only(): Speaker | undefined {
    return this.all.length === 1 ? this.all[0] : undefined;
  }
}
