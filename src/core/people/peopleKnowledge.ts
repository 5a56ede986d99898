import type { PeopleFiles } from '../resources';
import { CompactGazetteer, compileGazetteer } from './gazetteer/compactFile';
import { Gazetteer } from './gazetteer/gazetteer';
import type { GazetteerPerson, Layer } from './gazetteer/popolo';
import { readPeopleLexicon, type PeopleLexicon } from './lexicon';

/** The file beside the code that the shipped layer is compiled from. */
const SHIPPED_OFFICIALS: Layer = { kind: 'shipped', file: 'media/gazetteer/officials.yaml' };

/** What one file of officials says. */
export interface OfficialsLayer {
  readonly layer: Layer;
  readonly people: readonly GazetteerPerson[];
}

/** What is known of people before any article is read: all that looking somebody up takes. */
export class PeopleKnowledge {
  /** Officials that ship, without anybody's own. */
  readonly gazetteer: Gazetteer;
  /** What words name offices, places and seats of government. */
  readonly lexicon: PeopleLexicon;

  constructor(files: PeopleFiles) {
    this.lexicon = readPeopleLexicon(files);
    this.gazetteer = new Gazetteer(
      files.officials ? [{ layer: SHIPPED_OFFICIALS, people: new CompactGazetteer(files.officials) }] : [],
      this.lexicon,
    );
  }

  /** The gazetteer of a person's own officials, the topmost layer first, over what ships. */
  gazetteerOf(own: readonly OfficialsLayer[]): Gazetteer {
    const layers = own.map(({ layer, people }) => ({
      layer,
      people: new CompactGazetteer(compileGazetteer(people, this.lexicon)),
    }));
    return new Gazetteer([...layers, ...this.gazetteer.layers], this.lexicon);
  }
}
