import type { ParagraphText } from '../text/paragraph';
import { opensScene, opensSentence, type Landmark } from './landmarks';
import { isIts } from './officeCountries';
import type { Scene } from './scene';
import type { AnaphorSite } from './sites';
import { NameSite, RoleSite, type Site, wordingOf } from './sites';
import type { TitlePhrase } from './titles';

/**
 * All that the passes over an article ask of a scene, in one string. In place of a token's index stands its rank among
 * those that are asked for: which is before which is all that counts.
 */
export function sceneOutline(scene: Scene, content: ParagraphText): string {
  const { landmarks, titles } = scene.reading;
  const { names, sites, sentences } = scene;
  const told = names.flatMap((name) => name.told);
  const ranks = ranksOf([...landmarks.inOrder, ...titles, ...told, ...names, ...sites]);
  const place = ({ from, to }: Stretch) => [ranks.get(from), ranks.get(to)];

  const landmarkOutline = (landmark: Landmark) => [
    place(landmark),
    landmark.country,
    landmark.isSharedSeat,
    landmark.kind,
    opensScene(content.tokens, landmark),
    opensSentence(content.tokens, landmark),
  ];
  const titleOutline = (title: TitlePhrase) => [
    place(title),
    wordingOf(content, title.from, title.to),
    title.office,
    title.status,
    title.country,
    title.organization && wordingOf(content, ...title.organization),
    title.place,
    title.determiner,
    title.isBelow,
    isIts(content.tokens, title.from),
    title.isPrivate,
    title.isOfOtherState,
  ];
  const nameOutline = (name: NameSite, i: number) => [
    siteOutline(name),
    place(name),
    name.from < name.nameFrom,
    name.name,
    name.words,
    name.withParticles,
    name.told.map(titleOutline),
    name.genderBefore,
    name.isIntroduced,
    name.isRelative,
    name.opensClause,
    scene.isJoinedToNext(i),
  ];
  const standInOutline = (site: RoleSite | AnaphorSite) =>
    site instanceof RoleSite ? roleOutline(site) : anaphorOutline(site);
  const roleOutline = (role: RoleSite) => [
    siteOutline(role),
    siteOutline(role.whole),
    scene.shareClause(role.whole, role),
    place(role.title),
    role.standsAlone,
    role.isNew,
    role.speaksAlone,
    role.isOwned,
    role.says,
  ];
  const anaphorOutline = (site: AnaphorSite) => {
    const { statement, ...standing } = site.standing;
    return [
      siteOutline(site),
      site.anaphor.kind,
      site.anaphor.gender,
      site.ahead,
      standing,
      statement && scene.sayerBeside(site, statement),
      site.isBehindPlural,
      site.isOfLeaders,
      site.opensWithTheir,
    ];
  };
  return JSON.stringify([
    sentences,
    landmarks.inOrder.map(landmarkOutline),
    titles.map(titleOutline),
    names.map(nameOutline),
    sites.map((site, i) => [
      i > 0 && scene.shareClause(sites[i - 1], site),
      site instanceof NameSite ? place(site) : standInOutline(site),
    ]),
  ]);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The ranks of the indexes where stretches start and end. */
function ranksOf(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const indexes = new Set(stretches.flatMap(({ from, to }) => [from, to]));
  return new Map([...indexes].sort((a, b) => a - b).map((index, rank) => [index, rank]));
}

function siteOutline({ sentence, quotation, opens, isSubject, speaks, asks }: Site): unknown {
  return [sentence, quotation, opens, isSubject, speaks, asks];
}
