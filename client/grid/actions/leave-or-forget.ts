import type { GridRow } from '../grid-contract.ts';
import { activeCell, faultOf } from './current.ts';
import type { GridDesk } from './grid-desk.ts';

/** Esc outside an edit: a text not understood gives way to the value; without one, the next Tab leaves the table. */
export function leaveOrForget<Row extends GridRow>(desk: GridDesk<Row>): void {
  const cell = activeCell(desk);
  if (cell && faultOf(desk, cell)) desk.dispatch({ kind: 'settle', understood: [cell.place], faults: [] });
  else desk.dispatch({ kind: 'leave' });
}
