import type { BlockKind, DateWindow } from '../analysis';
import { LastVersion } from '../lastVersion';
import type { ArticleText } from '../text/article';
import { ArticleNames } from './articleNames';
import { type CastMember, castOf } from './cast';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { NameModel } from './nameModel';
import type { NameCandidate } from './names';
import type { ParagraphPeople } from './readPeople';
import { Scene } from './scene';

/** All that the cast of an article depends on, and the cast. */
interface Version {
  readonly kinds: readonly BlockKind[];
  readonly scenes: readonly Scene[];
  readonly gazetteer: Gazetteer;
  readonly published: DateWindow | undefined;
  readonly cast: readonly CastMember[];
}

/** The people of an article: what a version has in common with the one before is not found again. */
export class ArticlePeople {
  private readonly names: ArticleNames;
  private readonly scenes = new LastVersion<ParagraphPeople, Scene>();
  private last: Version | undefined;

  constructor(model: NameModel) {
    this.names = new ArticleNames(model);
  }

  /** The scene of each paragraph of a version, by what each by itself says of people. */
  scenesOf({ paragraphs }: ArticleText, readings: readonly ParagraphPeople[]): readonly Scene[] {
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

  /** Who appears in the scenes of a version, as `castOf` finds them: the same as long as the scenes tell the same. */
  *castOf(
    article: ArticleText,
    scenes: readonly Scene[],
    gazetteer: Gazetteer,
    published?: DateWindow,
  ): Generator<void, readonly CastMember[]> {
    const kinds = article.paragraphs.map(({ kind }) => kind);
    const version = { kinds, scenes, gazetteer, published };
    const cast =
      this.last && tellsTheSame(this.last, version)
        ? this.last.cast
        : yield* castOf(article, scenes, gazetteer, published);
    this.last = { ...version, cast };
    return cast;
  }
}

function hasSame(names: readonly NameCandidate[], others: readonly NameCandidate[]): boolean {
  return names === others || (names.length === others.length && names.every((name, i) => name === others[i]));
}

function tellsTheSame(before: Version, after: Omit<Version, 'cast'>): boolean {
  return (
    before.gazetteer === after.gazetteer &&
    before.published?.earliest === after.published?.earliest &&
    before.published?.latest === after.published?.latest &&
    before.scenes.length === after.scenes.length &&
    after.kinds.every((kind, i) => before.kinds[i] === kind) &&
    after.scenes.every((scene, i) => before.scenes[i] === scene || before.scenes[i].outline === scene.outline)
  );
}
