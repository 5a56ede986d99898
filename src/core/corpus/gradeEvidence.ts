import type { Attribution } from '../analysis';
import { chainOf } from './chainOf';
import type { Evidence, EvidenceGrade, EvidenceReason } from './comparison';
import type { CorpusArticle } from './corpusArticle';
import type { CorpusPeople } from './people/identifyPeople';
import { sourceClassOf } from './sourceClasses';
import { speakerOf } from './speakers';

/** What a grade starts from, the best first. */
const SCALE = [
  'verbatim',
  'document',
  'indirect',
  'partial',
  'institution',
  'unnamed-described',
  'unnamed',
  'agentless',
] as const satisfies readonly EvidenceReason[];

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** On whose word each attribution of an article stands; `readouts` are ids of those that only another party gives. */
export function gradeEvidence(
  article: CorpusArticle,
  people: CorpusPeople,
  readouts: ReadonlySet<string>,
): Evidence[] {
  const { id, attributions, blocks } = article.analysis;
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const named = new Set(article.analysis.people.map((person) => person.id));
  const agency = blocks.find(({ kind }) => kind === 'agency');
  const carrier = agency && article.text.slice(...agency.span).replace(/[\s:.()–—-]+$|^[\s(–—-]+/g, '');
  return attributions.map((attribution) => {
    const links = chainOf(attribution, (other) => byId.get(other));
    const names = links.map((link) => speakerOf(article, link, people)?.name ?? '');
    const chain = [carrier ?? '', ...names].filter((name) => name);
    const hops = links.length - 1 + Number(Boolean(carrier));
    const start = startOf(attribution, article, named);
    const isReadout = readouts.has(attribution.id);
    const lowered = SCALE.indexOf(start) + hops + Number(isReadout);
    const reasons: EvidenceReason[] = [start];
    for (let hop = 0; hop < hops; hop++) reasons.push('hop');
    if (isReadout) reasons.push('readout');
    if (attribution.disputed) reasons.push('disputed');
    return {
      article: id,
      span: attribution.content[0],
      attributionId: attribution.id,
      chain,
      hops,
      grade: GRADES[Math.min(lowered, GRADES.length - 1)],
      reasons,
    };
  });
}

function startOf(
  attribution: Attribution,
  article: CorpusArticle,
  people: ReadonlySet<string>,
): (typeof SCALE)[number] {
  const sourceClass = sourceClassOf(attribution, people);
  switch (sourceClass) {
    case 'named':
      return BY_TYPE[attribution.type];
    case 'document':
      return 'document';
    case 'institution':
    case 'metonym':
      return 'institution';
    case 'unnamed':
      return isDescribed(attribution, article) ? 'unnamed-described' : 'unnamed';
    case 'none':
      return 'agentless';
  }
}

const BY_TYPE = { direct: 'verbatim', indirect: 'indirect', mixed: 'partial' } as const;

/** Whether more is told of an unnamed source than that it speaks: "a senior official at the ministry", not "sources". */
function isDescribed({ source }: Attribution, { text }: CorpusArticle): boolean {
  const words = source.flatMap((span) => text.slice(...span).split(/\s+/));
  return (
    words.filter((word) => !/^(?:the|a|an|some|one|two|several|many|other|others)$/i.test(word)).length > 1
  );
}
