import type { Span } from '../../span';
import type { Gender } from '../lexicon';

/** Somebody of a gazetteer with the offices held when, in Popolo's terms. */
export interface GazetteerPerson {
  readonly id: string;
  readonly name: string;
  /** Popolo's other_names: other spellings, short forms. */
  readonly otherNames: readonly string[];
  /** What the pronouns say, otherwise what `gender` says. */
  readonly gender?: Gender;
  readonly identifiers: readonly Identifier[];
  readonly memberships: readonly Membership[];
  /** The entry in its file. */
  readonly span: Span;
}

/** An id that somebody has elsewhere: scheme "wikidata", identifier "Q42". */
export interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

/** An office held for a time. */
export interface Membership {
  /** Label of the post, or the role where the membership names no post. */
  readonly office: string;
  /** Other labels of the post. */
  readonly otherLabels: readonly string[];
  readonly organization?: string;
  /** ISO 3166-1 alpha-2 code of the country that the office belongs to. */
  readonly country?: string;
  /** EDTF date of the first day. */
  readonly start?: string;
  /** EDTF date of the last day; without one, the office was still held when last looked at. */
  readonly end?: string;
  /** EDTF date of that last look: what came later is not known. */
  readonly asOf?: string;
  readonly acting: boolean;
  /** Checked against a source: only such dates are held against an article. */
  readonly confirmed: boolean;
  /** Web addresses, or notes where the source has none. */
  readonly sources: readonly string[];
  /** The entry in its file, where it is from one. */
  readonly span?: Span;
}

/** Which file of officials something is from. */
export interface Layer {
  readonly kind: 'shipped' | 'user' | 'workspace';
  /** Path or URI of the file as whoever laid the layer names it. */
  readonly file: string;
}

/** A person as all layers together know them, each part with the layer that it is from. */
export interface KnownPerson extends GazetteerPerson {
  /** Of the name and of `span`: the topmost layer that has the person. */
  readonly layer: Layer;
  readonly memberships: readonly KnownMembership[];
}

export interface KnownMembership extends Membership {
  readonly layer: Layer;
}

/** An office and who held it. */
export interface Tenure {
  readonly person: KnownPerson;
  readonly membership: KnownMembership;
}
