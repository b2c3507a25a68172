import { memo } from 'react';
import type { GridColumn, GridRow } from '../grid-contract.ts';
import type { CellFault } from '../state/grid-state.ts';
import type { ColumnPlaces } from '../use-column-places.ts';
import type { ActiveCell } from './active-cell.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridSurface } from './grid-surface.ts';

export interface RowSlice {
  /** The columns of the range that lie in this row; -1 where none do. */
  readonly left: number;
  readonly right: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

interface Props<Row extends GridRow> extends RowSlice {
  readonly surface: GridSurface<Row>;
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly sides: ColumnPlaces['sides'];
  readonly active: ActiveCell | undefined;
  readonly faults: ReadonlyMap<string, CellFault> | undefined;
  /** A digit a column: 1 where it is marked as changed. */
  readonly marks: string;
  readonly isReadOnly: boolean;
  readonly isRowSelected: boolean;
  readonly height: number;
}

function RowView<Row extends GridRow>(props: Props<Row>) {
  const { row, index, columns, sides, active, faults, marks } = props;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      style={{ height: props.height }}
      className={active ? 'has-active' : undefined}
    >
      <th
        scope="row"
        className={`grid-row-head ${props.isRowSelected ? 'is-selected' : ''}`}
        data-column={-1}
        aria-colindex={1}
      >
        {index + 1}
      </th>
      {columns.map((column, at) => (
        <GridCell
          key={column.key}
          surface={props.surface}
          row={row}
          rowIndex={index}
          column={column}
          columnIndex={at}
          active={active?.column === column.key ? active : undefined}
          fault={faults?.get(column.key)}
          rangeClass={rangeClass(props, at)}
          isChanged={marks[at] === '1'}
          isReadOnly={props.isReadOnly}
          side={sides[at]}
        />
      ))}
    </tr>
  );
}

/** Draws anew only what changed: the row, the piece of the range in it, its faults, or the cell typed in. */
export const GridRowView = memo(RowView) as typeof RowView;

function rangeClass({ left, right, isTop, isBottom }: RowSlice, column: number): string {
  if (column < left || column > right) return '';
  return [
    'in-range',
    isTop && 'is-top',
    isBottom && 'is-bottom',
    column === left && 'is-left-edge',
    column === right && 'is-right-edge',
  ]
    .filter(Boolean)
    .join(' ');
}
