/** A function that makes ids from names, each once: "maria-de-souza", "maria-de-souza-2". */
export function slugs(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return times > 1 ? slug + '-' + String(times) : slug;
  };
}

function slugOf(name: string): string {
  const slug = /^[ -~]*$/.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
  return slug.replace(/^-|-$/g, '') || 'unnamed';
}
