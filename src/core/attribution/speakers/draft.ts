import type { Attribution } from '../../analysis';
import type { Speaker } from './speaker';

/** An attribution while its speaker and its place among the others are being found. */
export interface Draft extends Omit<
  Attribution,
  'id' | 'speaker' | 'speakerId' | 'sourceKind' | 'parent' | 'continues' | 'disputed'
> {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly speaker: Speaker;
  readonly continues?: Draft;
}
