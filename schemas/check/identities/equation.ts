import type { NamedCell } from './named-cell.ts';

/** Cells added on either side. */
export interface Equation {
  readonly left: readonly NamedCell[];
  readonly right: readonly NamedCell[];
  /** Something of the right side is not disclosed: the left may be more. */
  readonly hasHiddenParts?: boolean;
}
