import { fnv1a } from '../../core/fnv1a';

/**
 * Ids made from content, so that the page can hold on to a row while the text around it is edited and after a restart.
 * Content that comes again, or only hashes to the same, gets a number of its own.
 */
export class StableIds {
  private readonly uses = new Map<string, number>();

  of(content: string): string {
    const id = fnv1a(content).toString(16).padStart(8, '0');
    const earlier = this.uses.get(id) ?? 0;
    this.uses.set(id, earlier + 1);
    return earlier === 0 ? id : `${id}-${earlier + 1}`;
  }
}
