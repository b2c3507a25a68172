import { type ClipboardEvent, type RefObject, useMemo, useRef } from 'react';
import { addRows } from '../actions/change-rows.ts';
import type { GridDesk } from '../actions/grid-desk.ts';
import type { GridProps, GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import { type GridLayout, indexOfCell } from '../state/grid-layout.ts';
import type { GridState } from '../state/grid-state.ts';
import { useColumnPlaces } from '../use-column-places.ts';
import { useGridKeys } from '../use-grid-keys.ts';
import { useGridMouse } from '../use-grid-mouse.ts';
import { useRevealedCell } from '../use-revealed-cell.ts';
import { useVisibleRows } from '../use-visible-rows.ts';
import { ColumnWidths } from './column-widths.tsx';
import { EmptyRows } from './empty-rows.tsx';
import { GridBody } from './grid-body.tsx';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import type { GridSurface } from './grid-surface.ts';
import { headHeight, rowHeights } from './heights.ts';
import { revealedCell } from './revealed-cell.ts';
import { showCutText } from './show-cut-text.ts';
import { useActiveCell } from './use-active-cell.ts';

interface Props<Row extends GridRow> {
  readonly props: GridProps<Row>;
  readonly desk: GridDesk<Row>;
  readonly state: GridState;
  readonly layout: GridLayout<Row>;
  readonly range: CellRange | undefined;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly ids: { readonly list: string; readonly note: string; readonly help: string };
  /** The position of the option pointed at in the open list. */
  readonly chosen: number | undefined;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
}

export function GridTable<Row extends GridRow>(own: Props<Row>) {
  const { props, desk, state, layout, range, box, ids } = own;
  const { rows, columns } = layout;
  const honoured = useRef(0);
  const surface = useMemo<GridSurface<Row>>(
    () => ({ desk, honoured, listId: ids.list, noteId: ids.note }),
    [desk, ids.list, ids.note],
  );
  const places = useColumnPlaces(columns, box);
  const isDouble = !props.isCompact && columns.some(({ multiline }) => multiline);
  const rowHeight = isDouble ? rowHeights.double : rowHeights.single;
  const activeIndex =
    indexOfCell(layout, state.active) ?? (rows.length > 0 ? { row: 0, column: 0 } : undefined);
  const visible = useVisibleRows(rows.length, rowHeight, headHeight, box, activeIndex?.row);
  const onKeyDown = useGridKeys(desk);
  const mouse = useGridMouse(desk);
  const totals = rows.length > 0 ? props.totals : undefined;
  const foot = totals ? rowHeights.single : 0;
  const reveal = revealedCell(layout, state);
  const request = `${state.focusRequest} ${state.edit?.gesture}`;
  useRevealedCell(box, reveal, request, places, { row: rowHeight, head: headHeight, foot });
  const active = useActiveCell(state, columns[activeIndex?.column ?? 0]?.key, ids.list, own.chosen);
  return (
    <div ref={box} className="grid-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed in is a grid
        role="grid"
        aria-label={props.label}
        aria-describedby={ids.help}
        aria-rowcount={rows.length + (totals ? 2 : 1)}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-readonly={props.isReadOnly || undefined}
        className={props.isCompact ? 'grid-table is-compact' : 'grid-table'}
        style={{ width: places.total }}
        onKeyDown={onKeyDown}
        onMouseDown={mouse.onMouseDown}
        onDoubleClick={mouse.onDoubleClick}
        onPointerOver={showCutText}
        onCopy={own.onCopy}
        onCut={own.onCut}
      >
        <ColumnWidths widths={places.widths} />
        <GridHead
          columns={columns}
          sides={places.sides}
          left={range?.left ?? -1}
          right={range?.right ?? -1}
        />
        <GridBody
          surface={surface}
          props={props}
          layout={layout}
          range={range}
          faults={state.faults}
          active={active}
          activeRow={activeIndex?.row}
          visible={visible}
          sides={places.sides}
          rowHeight={rowHeight}
        />
        {totals && (
          <GridFoot columns={columns} sides={places.sides} totals={totals} rowIndex={rows.length + 2} />
        )}
      </table>
      {rows.length === 0 && (
        <EmptyRows
          text={props.emptyText}
          onAdd={props.newRow && !props.isReadOnly ? () => addRows(desk, null, 1) : undefined}
        />
      )}
    </div>
  );
}
