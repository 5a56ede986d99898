import { claimActions, type DecisionRequest } from '../../protocol/decisions';

/** The request about decisions that a message of the page holds; undefined when it is not one that we know. */
export function readDecisionRequest(request: object): DecisionRequest | undefined {
  const { type, claimId, action, annotationId, orphanId } = request as Record<string, unknown>;
  switch (type) {
    case 'decide': {
      const known = claimActions.find((each) => each === action);
      return typeof claimId === 'string' && known ? { type, claimId, action: known } : undefined;
    }
    case 'reattach':
      return typeof annotationId === 'string' ? { type, annotationId } : undefined;
    case 'openOrphan':
      return typeof orphanId === 'string' ? { type, orphanId } : undefined;
    case 'export':
      return { type };
    default:
      return undefined;
  }
}
