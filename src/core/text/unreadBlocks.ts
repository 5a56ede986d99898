import type { BlockKind } from '../analysis';

/** Blocks that stand in an article's file without being read as parts of it. */
export const unreadBlocks: ReadonlySet<BlockKind> = new Set(['duplicate', 'boilerplate', 'disclaimer']);
