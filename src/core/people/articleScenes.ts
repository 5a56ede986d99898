import { ArticleNames, sharedEnds } from './articleNames';
import type { NameModel } from './nameModel';
import type { ParagraphPeople } from './readPeople';
import type { ArticleText } from '../text/article';
import { Scene } from './scene';

/** The scenes of an article's paragraphs; those that a version has in common with the one before are not read again. */
export class ArticleScenes {
  private readonly names: ArticleNames;
  private scenes: readonly Scene[] = [];

  constructor(model: NameModel) {
    this.names = new ArticleNames(model);
  }

  /** The scene of each paragraph of a version, by what each by itself says of people. */
  of({ paragraphs }: ArticleText, readings: readonly ParagraphPeople[]): readonly Scene[] {
    const before = this.scenes;
    const [start, end] = sharedEnds(before, readings, (scene, reading) => scene.reading === reading);
    const moved = before.length - readings.length;
    const named = this.names.among(readings.map(({ names }) => names));
    this.scenes = readings.map((reading, i) => {
      const known = i < start ? before[i] : i >= readings.length - end ? before[i + moved] : undefined;
      const isSame =
        known?.candidates.length === named[i].length &&
        known.candidates.every((name, k) => name === named[i][k]);
      return isSame ? known : new Scene(paragraphs[i].content, reading, named[i]);
    });
    return this.scenes;
  }
}
