/** A function that makes ids from names, each once: "maria-de-souza", "maria-de-souza-2". */
export function slugs(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const slug =
      name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'unnamed';
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return times > 1 ? slug + '-' + String(times) : slug;
  };
}
