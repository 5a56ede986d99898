import type { SourceKind } from '../../analysis';
import type { SpeakerMention } from './mentions';

/** Who a source is. */
export interface Speaker {
  /** A person's or organization's name, or the source's own words. */
  readonly name: string | null;
  readonly id: string | null;
  readonly kind: SourceKind;
}

export const nobody: Speaker = { name: null, id: null, kind: 'none' };

const kinds: Readonly<Record<SpeakerMention['kind'], SourceKind>> = {
  titled: 'named',
  full: 'named',
  surname: 'named',
  pronoun: 'pronoun',
  possessive: 'pronoun',
  nominal: 'role',
  institution: 'institution',
  metonym: 'metonym',
  outlet: 'outlet',
  document: 'document',
  group: 'collective',
};

/** The speaker that a mention stands for. */
export function speakerOf({ name, id, kind }: SpeakerMention): Speaker {
  return { name, id, kind: kinds[kind] };
}
