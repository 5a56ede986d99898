import type { ArticleAnalysis, Attribution } from '../../core/analysis';

/** Who tells what an attribution's speaker said, the nearest first. */
export function speakersAround({ attributions }: ArticleAnalysis, { parent }: Attribution): string[] {
  const speakers: string[] = [];
  const seen = new Set<string>();
  for (let id = parent; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const around = attributions.find((attribution) => attribution.id === id);
    if (around?.speaker) speakers.push(around.speaker);
    id = around?.parent;
  }
  return speakers;
}
