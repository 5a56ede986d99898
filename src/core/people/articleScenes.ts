import { LastVersion } from '../lastVersion';
import type { ArticleText } from '../text/article';
import { ArticleNames } from './articleNames';
import type { NameModel } from './nameModel';
import type { NameCandidate } from './names';
import type { ParagraphPeople } from './readPeople';
import { Scene } from './scene';

/** The scenes of an article's paragraphs; those that a version has in common with the one before are not read again. */
export class ArticleScenes {
  private readonly names: ArticleNames;
  private readonly scenes = new LastVersion<ParagraphPeople, Scene>();

  constructor(model: NameModel) {
    this.names = new ArticleNames(model);
  }

  /** The scene of each paragraph of a version, by what each by itself says of people. */
  of({ paragraphs }: ArticleText, readings: readonly ParagraphPeople[]): readonly Scene[] {
    const known = this.scenes.knownOf(readings);
    const named = this.names.among(readings.map(({ names }) => names));
    const scenes = readings.map((reading, i) => {
      const scene = known[i];
      return scene && hasSame(named[i], scene.candidates)
        ? scene
        : new Scene(paragraphs[i].content, reading, named[i]);
    });
    this.scenes.keep(readings, scenes);
    return scenes;
  }
}

function hasSame(names: readonly NameCandidate[], others: readonly NameCandidate[]): boolean {
  return names === others || (names.length === others.length && names.every((name, i) => name === others[i]));
}
