// The one global beyond ECMAScript that the core may name: Node, browsers and their workers all have it.

declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { env: { memory: Memory; abort(): void } });
    readonly exports: Record<string, unknown>;
  }
  function validate(bytes: Uint8Array): boolean;
}

/** An AssemblyScript source of the same name, compiled by the build. */
declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
