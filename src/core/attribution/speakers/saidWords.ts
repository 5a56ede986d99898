import type { Span } from '../../span';
import type { ParagraphText } from '../../text/paragraph';
import { tokensIn } from '../tokensIn';

const empty = new Set(
  'a an the of to in on at for by with and or any all such having has had have was were is are be been not no'.split(
    ' ',
  ),
);

/** The telling words of a content: gathered when a denial first asks for them, which is rare. */
export class SaidWords {
  private gathered: ReadonlySet<string> | undefined;

  constructor(
    private readonly paragraph: ParagraphText,
    private readonly content: readonly Span[],
  ) {}

  /** Their keys. */
  get keys(): ReadonlySet<string> {
    return (this.gathered ??= new Set(
      this.content
        .flatMap((span) => tokensIn(this.paragraph, span))
        .filter(({ kind, lower }) => kind !== 'mark' && !empty.has(lower))
        .map(({ lower }) => lower),
    ));
  }
}
