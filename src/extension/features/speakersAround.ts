import type { ArticleAnalysis, Attribution } from '../../core/analysis';
import { chainOf } from '../../core/corpus/chainOf';

/** Who tells what an attribution's speaker said, the nearest first. */
export function speakersAround({ attributions }: ArticleAnalysis, attribution: Attribution): string[] {
  return chainOf(attribution, (id) => attributions.find((each) => each.id === id))
    .slice(0, -1)
    .reverse()
    .flatMap(({ speaker }) => speaker ?? []);
}
