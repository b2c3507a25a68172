/** Milliseconds, run by run. */
export interface Taken {
  readonly derived: readonly number[];
  readonly checked: readonly number[];
}
