import type { Organization, OrganizationKind } from '../analysis';
import { compareSpans, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { NamedMention } from './identities';
import type { ParagraphPeople } from './readPeople';
import { slugs } from './slug';

/** The organizations of the article by their names; none that a person's name (one list a paragraph) takes words of. */
export function findOrganizations(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  named: readonly (readonly NamedMention[])[],
): Organization[] {
  const byName = new Map<string, { name: string; kind: OrganizationKind; mentions: { span: Span }[] }>();
  article.paragraphs.forEach((paragraph, i) => {
    if (paragraph.kind === 'dateline') return;
    const { tokens, text } = paragraph.content;
    for (const { from, to, kind } of readings[i].organizations) {
      // "The PARK administration" is named after a person, but is not one.
      if (named[i].some((person) => holds(person, to - 1) || (holds(person, from) && person.to < to - 1)))
        continue;
      const name = text.slice(tokens[from].start, tokens[to - 1].end).replace(/\s+/g, ' ');
      const key = name.toLowerCase();
      const known = byName.get(key) ?? { name, kind, mentions: [] };
      byName.set(key, known);
      known.mentions.push({
        span: [paragraph.start + tokens[from].start, paragraph.start + tokens[to - 1].end],
      });
    }
  });
  const id = slugs();
  return [...byName.values()]
    .sort((a, b) => compareSpans(a.mentions[0].span, b.mentions[0].span))
    .map(({ name, kind, mentions }) => ({ id: id(name), name, kind, mentions }));
}

/** Whether a token belongs to somebody's name. */
function holds({ nameFrom, to }: NamedMention, token: number): boolean {
  return nameFrom <= token && token < to;
}
