/** The native compiler, where the binary installed for this platform is of the same version as its package. */
export declare function nativeTypst(
  require?: (name: string) => unknown,
): typeof import('@myriaddreamin/typst-ts-node-compiler') | undefined;

/** The path of the WebAssembly compiler. */
export declare function webAssemblyPath(): string;
