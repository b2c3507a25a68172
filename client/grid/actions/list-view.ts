import type { GridOption } from '../grid-contract.ts';

/** The open list of options. */
export interface ListView {
  readonly found: readonly GridOption[];
  /** The position of the option Enter takes. */
  readonly chosen: number | undefined;
}
