import type * as vscode from 'vscode';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import type { PeopleLexicon } from '../../core/people/lexicon';
import type { PeopleKnowledge } from '../../core/people/peopleKnowledge';
import { readPeopleFiles } from '../documents/resources';
import type { OwnOfficials } from '../worker/messages';
import type { Officials } from './Officials';

/** Who is known: the person's own officials over those that ship, which are read when somebody is first looked up. */
export class KnownPeople {
  private knowledge?: Promise<PeopleKnowledge>;
  private readonly gazetteers = new WeakMap<OwnOfficials, Gazetteer>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly officials: Officials,
  ) {}

  /** Who is known where a text is. */
  async gazetteerFor(uri: vscode.Uri): Promise<Gazetteer> {
    const [own, knowledge] = await Promise.all([this.officials.ownFor(uri), this.load()]);
    let gazetteer = this.gazetteers.get(own);
    if (!gazetteer) this.gazetteers.set(own, (gazetteer = knowledge.gazetteerOf(own.layers)));
    return gazetteer;
  }

  /** What words name offices, places and seats of government. */
  async lexicon(): Promise<PeopleLexicon> {
    return (await this.load()).lexicon;
  }

  private load(): Promise<PeopleKnowledge> {
    this.knowledge ??= this.read().catch((error: unknown) => {
      this.knowledge = undefined; // whoever asks next tries again
      throw error;
    });
    return this.knowledge;
  }

  private async read(): Promise<PeopleKnowledge> {
    const [{ PeopleKnowledge }, files] = await Promise.all([
      import('../../core/people/peopleKnowledge'),
      readPeopleFiles(this.extensionUri),
    ]);
    return new PeopleKnowledge(files);
  }
}
