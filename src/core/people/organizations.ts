import type { Organization, OrganizationKind } from '../analysis';
import { compareSpans, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { Scene } from './scene';
import { slugs } from './slug';

/** The organizations of the article by their names. */
export function findOrganizations({ paragraphs }: ArticleText, scenes: readonly Scene[]): Organization[] {
  const byName = new Map<string, { name: string; kind: OrganizationKind; mentions: { span: Span }[] }>();
  scenes.forEach(({ organizations }, i) => {
    if (organizations.length === 0) return;
    const { kind: block, start: offset } = paragraphs[i];
    if (block === 'dateline') return;
    for (const { name, key, kind, start, end } of organizations) {
      const known = byName.get(key) ?? { name, kind, mentions: [] };
      byName.set(key, known);
      known.mentions.push({ span: [offset + start, offset + end] });
    }
  });
  const id = slugs();
  return [...byName.values()]
    .sort((a, b) => compareSpans(a.mentions[0].span, b.mentions[0].span))
    .map(({ name, kind, mentions }) => ({ id: id(name), name, kind, mentions }));
}
