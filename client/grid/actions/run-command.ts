import type { GridRow } from '../grid-contract.ts';
import type { GridCommand } from '../keys/grid-command.ts';
import { moveRows, selectedRows, selectRows } from './change-rows.ts';
import { chooseAndEnd, pointAt } from './choose-option.ts';
import { beginEdit, breakLine, cancelEdit, editedCell, endEdit, undoTyping } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';
import { leaveOrForget } from './leave-or-forget.ts';
import { enter, move, tab } from './move-focus.ts';
import { selectAll } from './select-all.ts';
import { clearCells, fillDown, fillSelection, toggleCells } from './write-cells.ts';

/** Does what a key asks; false where it turned out to be nothing, and the key goes on to the page. */
export function runCommand<Row extends GridRow>(
  desk: GridDesk<Row>,
  command: GridCommand,
  input: EventTarget | null,
): boolean {
  switch (command.kind) {
    case 'move':
      move(desk, command.move, command.isExtending);
      return true;
    case 'enter':
      chooseAndEnd(desk);
      enter(desk, command.isBack);
      return true;
    case 'tab':
      chooseAndEnd(desk);
      return tab(desk, command.isBack);
    case 'move-rows':
      moveRows(desk, command.isUp);
      return true;
    case 'point':
      pointAt(desk, command.by);
      return true;
    case 'edit':
      beginEdit(desk);
      return editedCell(desk) !== undefined;
    case 'toggle':
      toggleCells(desk);
      return true;
    case 'cancel':
      cancelEdit(desk);
      return true;
    case 'leave':
      leaveOrForget(desk);
      return true;
    case 'clear':
      clearCells(desk);
      return true;
    case 'fill-down':
      fillDown(desk);
      return true;
    case 'fill-selection':
      fillSelection(desk);
      return true;
    case 'select-all':
      selectAll(desk);
      return true;
    case 'select-rows':
      selectRows(desk, selectedRows(desk));
      return true;
    case 'break-line':
      if (!(input instanceof HTMLTextAreaElement)) return false;
      breakLine(desk, input);
      return true;
    case 'undo':
      return undoTyping(desk);
    case 'settle':
      endEdit(desk);
      return false;
  }
}
