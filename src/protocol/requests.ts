/** A request on its way, numbered so that its answer finds back. */
export interface Asked<Request> {
  readonly type: 'request';
  readonly number: number;
  readonly request: Request;
}

/** Every request is answered by one of these. */
export type Answer =
  | { readonly type: 'result'; readonly number: number; readonly result: unknown }
  | { readonly type: 'error'; readonly number: number; readonly message: string };

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** The asking side: numbers requests and hands each answer to who waits for it. */
export class Requests<
  Request extends { readonly type: string },
  Results extends Record<Request['type'], unknown>,
> {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly post: (message: Asked<Request>) => void) {}

  /** The result, or a rejection with the other side's words. */
  ask<R extends Request>(request: R): Promise<Results[R['type']]> {
    const number = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve: (result) => resolve(result as Results[R['type']]), reject });
      this.post({ type: 'request', number, request });
    });
  }

  /** Ends the request that is answered. */
  settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    if (answer.type === 'result') waiting?.resolve(answer.result);
    else waiting?.reject(new Error(answer.message));
  }
}

/** The numbered request in a message from a side that is not trusted; what it asks for is still to be checked. */
export function readAsked(message: unknown): Asked<unknown> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, number, request } = message as Partial<Asked<unknown>>;
  return type === 'request' && Number.isSafeInteger(number) ? { type, number: number!, request } : undefined;
}

/** The answering side: whatever `respond` does, there is one answer. */
export async function answer(number: number, respond: () => Promise<unknown>): Promise<Answer> {
  try {
    return { type: 'result', number, result: await respond() };
  } catch (error) {
    return { type: 'error', number, message: error instanceof Error ? error.message : String(error) };
  }
}
