import { Fragment } from 'react';
import type { GridProps, GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import type { GridLayout } from '../state/grid-layout.ts';
import type { CellFaults } from '../state/grid-state.ts';
import type { ColumnPlaces } from '../use-column-places.ts';
import type { VisibleRows } from '../use-visible-rows.ts';
import type { ActiveCell } from './active-cell.ts';
import { GridRowView } from './grid-row-view.tsx';
import type { GridSurface } from './grid-surface.ts';
import { marksOf } from './marks-of.ts';
import { rowSlice } from './row-slice.ts';

interface Props<Row extends GridRow> {
  readonly surface: GridSurface<Row>;
  readonly props: GridProps<Row>;
  readonly layout: GridLayout<Row>;
  readonly range: CellRange | undefined;
  readonly faults: CellFaults;
  readonly active: ActiveCell | undefined;
  readonly activeRow: number | undefined;
  readonly visible: VisibleRows;
  readonly sides: ColumnPlaces['sides'];
  readonly rowHeight: number;
}

/** The rows in view, and empty ones as high as those left out. */
export function GridBody<Row extends GridRow>({ layout, range, visible, props, ...own }: Props<Row>) {
  const { rows, columns } = layout;
  const isWholeRows = range?.left === 0 && range.right === columns.length - 1;
  return (
    <tbody>
      {visible.rows.map(({ index, gapBefore }) => {
        const row = rows[index];
        if (!row) return null;
        const slice = rowSlice(range, index);
        return (
          <Fragment key={row.id}>
            <Gap height={gapBefore} />
            <GridRowView
              {...slice}
              surface={own.surface}
              row={row}
              index={index}
              columns={columns}
              sides={own.sides}
              active={index === own.activeRow ? own.active : undefined}
              faults={own.faults.get(row.id)}
              marks={marksOf(row, columns, props.marked)}
              isReadOnly={props.isReadOnly ?? false}
              isRowSelected={isWholeRows && slice.left >= 0}
              height={own.rowHeight}
            />
          </Fragment>
        );
      })}
      <Gap height={visible.gapAfter} />
    </tbody>
  );
}

const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr aria-hidden className="grid-gap">
      <td style={{ height }} />
    </tr>
  ) : null;
