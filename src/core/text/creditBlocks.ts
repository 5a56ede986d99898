import type { BlockKind } from '../analysis';

/** Lines about the article: nobody says anything in them, and no pronoun of the story stands for who is named there. */
export const creditBlocks: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'agency']);
