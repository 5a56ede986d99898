import type { Engine } from '../engine';
import type { AnalyzedArticle } from '../export/claimRows';
import { lastOf } from '../lastOf';
import type { Evidence } from './comparison';
import { corpusArticle } from './corpusArticle';
import { findReadouts } from './flags/oneParty';
import { gradeEvidence } from './gradeEvidence';
import { identifyPeople } from './people/identifyPeople';
import { OfficeReader } from './people/readOffices';

/** On whose word each attribution of one article stands, by the attribution's id. */
export function articleEvidence(
  { text, analysis }: Pick<AnalyzedArticle, 'text' | 'analysis'>,
  { lexicon }: Pick<Engine, 'lexicon'>,
): ReadonlyMap<string, Evidence> {
  const article = corpusArticle(text, analysis, 0);
  const people = lastOf(identifyPeople([article], new OfficeReader(lexicon)));
  const { attributions } = findReadouts(article, lexicon);
  return new Map(gradeEvidence(article, people, attributions).map((each) => [each.attributionId, each]));
}
