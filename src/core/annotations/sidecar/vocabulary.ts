import type { AttributionType, ClaimKind, FigureType } from '../../analysis';
import type { AnnotationKind } from '../annotation';

/** The version of the sidecar's format that this program reads and writes. */
export const SIDECAR_VERSION = 1;

/**
 * The W3C's context, then ours: keys of other vocabularies' making become terms of ours, and `assessing`, which some
 * copies of the W3C's context lack, is what the Recommendation says.
 */
export const JSON_LD_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@vocab': 'urn:copydesk:',
    copydesk: 'urn:copydesk:',
    assessing: 'http://www.w3.org/ns/oa#assessing',
  },
] as const;

/** Says of an annotation that no person made it. */
export const GENERATOR = { type: 'Software', name: 'Copydesk' } as const;

/** Why a person makes a mark of their own, by kind; whoever judges a found mark is `assessing`. */
export const motivations: Readonly<Record<AnnotationKind, string>> = {
  official: 'identifying',
  quote: 'highlighting',
  figure: 'classifying',
  claim: 'questioning',
  note: 'commenting',
};

const attributionTypes: Readonly<Record<AttributionType, true>> = {
  direct: true,
  mixed: true,
  indirect: true,
};

const figureTypes: Readonly<Record<FigureType, true>> = {
  money: true,
  percentage: true,
  number: true,
  ordinal: true,
  age: true,
  dimension: true,
  temperature: true,
  quantity: true,
  date: true,
  duration: true,
  time: true,
};

const claimKinds: Readonly<Record<ClaimKind, true>> = {
  quote: true,
  reported: true,
  figure: true,
  statement: true,
};

type MarkType = AttributionType | FigureType | ClaimKind;

/** The types that a mark of each kind may have. */
export const typesOf: Readonly<Record<AnnotationKind, readonly MarkType[]>> = {
  official: [],
  quote: Object.keys(attributionTypes) as AttributionType[],
  figure: Object.keys(figureTypes) as FigureType[],
  claim: Object.keys(claimKinds) as ClaimKind[],
  note: [],
};

/** Every type that a mark may have. */
export const markTypes = [...new Set(Object.values(typesOf).flat())];
