import { readComparisonRequest } from '../comparePanel/readComparisonRequest';
import type { PageCommand, PageRequest } from '../../protocol/messages';
import { readDecisionRequest } from './readDecisionRequest';

const COMMANDS: readonly PageCommand[] = ['openSamples', 'compareArticles', 'undoDecision'];

/** The request that a message of the page holds; undefined when it is not one that we know. */
export function readPageRequest(request: unknown): PageRequest | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const { type, claimId, keepFocus, command, message } = request as Record<string, unknown>;
  switch (type) {
    case 'ready':
      return { type };
    case 'reveal':
      return typeof claimId === 'string' && typeof keepFocus === 'boolean'
        ? { type, claimId, keepFocus }
        : undefined;
    case 'run': {
      const known = COMMANDS.find((each) => each === command);
      return known && { type, command: known };
    }
    case 'report':
      return typeof message === 'string' ? { type, message } : undefined;
    default:
      return readComparisonRequest(request) ?? readDecisionRequest(request);
  }
}
