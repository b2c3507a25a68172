/** Ends a switch over a closed union: a new kind does not compile until it is handled. */
export function assertNever(value: never, ...context: readonly unknown[]): never {
  throw new Error(`unhandled ${JSON.stringify(value)} ${context.map(String).join(' ')}`.trim());
}
