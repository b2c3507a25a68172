import type { GridDesk } from '../actions/grid-desk.ts';
import type { GridProps, GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import { RowTools } from './row-tools.tsx';

interface Props<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  readonly props: GridProps<Row>;
  readonly range: CellRange | undefined;
}

/** What can be done with whole rows. Nothing where the rows are fixed and there are no other tools. */
export function GridToolbar<Row extends GridRow>({ desk, props, range }: Props<Row>) {
  const { newRow, onRemove, onMove, tools, label, rows } = props;
  const isFixed = props.isReadOnly || !(newRow || onRemove || onMove);
  if (isFixed && !tools) return null;
  const count = range ? range.bottom - range.top + 1 : 0;
  return (
    <div className="grid-toolbar" role="toolbar" aria-label={`${label}：行操作`}>
      {!isFixed && (
        <RowTools
          desk={desk}
          mayAdd={newRow !== undefined}
          mayMove={onMove !== undefined}
          mayRemove={onRemove !== undefined}
          count={count}
          isFirst={!range || range.top === 0}
          isLast={!range || range.bottom === rows.length - 1}
        />
      )}
      <div className="grid-toolbar-more">{tools}</div>
    </div>
  );
}
