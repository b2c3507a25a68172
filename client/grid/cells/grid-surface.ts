import type { RefObject } from 'react';
import type { GridDesk } from '../actions/grid-desk.ts';
import type { GridRow } from '../grid-contract.ts';

/** What the cells of a table share; the same object as long as the table stands. */
export interface GridSurface<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  /** The last focus request that was carried out. */
  readonly honoured: RefObject<number>;
  /** Ids of the elements that describe the active cell. */
  readonly listId: string;
  readonly noteId: string;
}
