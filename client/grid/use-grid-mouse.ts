import { type MouseEvent, useCallback } from 'react';
import { beginEdit, endEdit } from './actions/edit-cell.ts';
import type { GridDesk } from './actions/grid-desk.ts';
import { extendTo } from './actions/move-focus.ts';
import { selectBetween } from './actions/select-between.ts';
import { toggleCells } from './actions/write-cells.ts';
import { type PointedCell, pointedCell } from './cells/pointed-cell.ts';
import type { GridRow } from './grid-contract.ts';

export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Click selects, Shift and dragging extend, a double click edits; heads select their row or column. */
export function useGridMouse<Row extends GridRow>(desk: GridDesk<Row>): GridMouse {
  const onMouseDown = useCallback(
    (event: MouseEvent) => {
      const cell = pointedCell(event.target);
      if (!cell || event.button > 2 || isWithinEdit(event.target)) return;
      if (event.button === 0 || !cell.isActive) event.preventDefault();
      if (event.button === 0 && event.shiftKey) extend(desk, cell);
      else if (event.button === 0 || !cell.isSelected) select(desk, cell);
      if (event.button === 0) follow(desk, event, cell);
    },
    [desk],
  );
  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      const cell = pointedCell(event.target);
      if (cell && cell.row >= 0 && cell.column >= 0 && !desk.state().edit) beginEdit(desk);
    },
    [desk],
  );
  return { onMouseDown, onDoubleClick };
}

const isWithinEdit = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('.grid-input:not([data-mode="select"])');

function select<Row extends GridRow>(desk: GridDesk<Row>, cell: PointedCell): void {
  const wasOpen = cell.isActive && desk.state().edit !== undefined;
  endEdit(desk);
  selectBetween(desk, cell, cell);
  if (cell.part === 'box' && !cell.isActive) toggleCells(desk);
  if (cell.part === 'arrow' && !wasOpen) beginEdit(desk);
}

function extend<Row extends GridRow>(desk: GridDesk<Row>, cell: PointedCell): void {
  endEdit(desk);
  const { columns, rows } = desk.layout();
  extendTo(desk, {
    row: cell.row < 0 ? rows.length - 1 : cell.row,
    column: cell.column < 0 ? columns.length - 1 : cell.column,
  });
}

/** Until the button is let go, the range reaches to the cell under the pointer. */
function follow<Row extends GridRow>(
  desk: GridDesk<Row>,
  { clientX, clientY }: MouseEvent,
  from: PointedCell,
): void {
  if (from.part !== 'cell') return;
  let at = `${from.row} ${from.column}`;
  const onMove = (event: globalThis.MouseEvent): void => {
    if (Math.abs(event.clientX - clientX) + Math.abs(event.clientY - clientY) < least) return;
    scrollAlong(event);
    const cell = pointedCell(document.elementFromPoint(event.clientX, event.clientY));
    if (!cell || `${cell.row} ${cell.column}` === at) return;
    if (cell.row < 0 !== from.row < 0 || desk.state().edit) return;
    at = `${cell.row} ${cell.column}`;
    if (from.row < 0 || from.column < 0)
      selectBetween(desk, from, { ...cell, column: from.column < 0 ? -1 : cell.column });
    else extendTo(desk, { row: cell.row, column: Math.max(0, cell.column) });
  };
  const onUp = (): void => {
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', onUp);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', onUp);
}

/** Less is a trembling hand. */
const least = 4;

function scrollAlong({ target, clientY }: globalThis.MouseEvent): void {
  const box = target instanceof Element ? target.closest('.grid-scroll') : null;
  if (!box) return;
  const { top, bottom } = box.getBoundingClientRect();
  if (clientY > bottom - edge) box.scrollTop += step;
  if (clientY < top + edge * 2) box.scrollTop -= step;
}

const edge = 28;
const step = 16;
