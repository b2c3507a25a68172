/** The figures that addresses of printed cells compare with last year, each once, in order. */
export const changedFigures = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => /^[^/]+\/changes\/([^/]+)/.exec(address)?.[1] ?? [])),
];
