// The globals beyond ECMAScript that Node and the browser's extension host share, and that this layer may use.
// Anything else (process, Buffer, window …) does not compile here, which keeps the browser build honest.

/** Which engine this is, put in by the build: another one where any of its code, tables or weights differs. */
declare const ENGINE_VERSION: string;

declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(handle: unknown): void;
declare const crypto: {
  getRandomValues<T extends ArrayBufferView>(array: T): T;
};
declare const performance: { now(): number };
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
