import type { CellEdit } from '../state/grid-state.ts';

/** What the row of the active cell knows of it. */
export interface ActiveCell {
  readonly column: string;
  readonly edit: CellEdit | undefined;
  readonly focusRequest: number;
  /** The id of the option pointed at, in the open list. */
  readonly optionId: string | undefined;
}
