/**
 * Ids made from content, so that the page can hold on to a row while the text around it is edited and after a restart.
 * Content that comes again, or only hashes to the same, gets a number of its own.
 */
export class StableIds {
  private readonly uses = new Map<string, number>();

  of(content: string): string {
    const id = hash(content);
    const earlier = this.uses.get(id) ?? 0;
    this.uses.set(id, earlier + 1);
    return earlier === 0 ? id : `${id}-${earlier + 1}`;
  }
}

/** FNV-1a, 32 bits. */
function hash(content: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) state = Math.imul(state ^ content.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
