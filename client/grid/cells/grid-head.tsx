import type { GridColumn, GridRow } from '../grid-contract.ts';

interface Props<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly lefts: readonly number[];
  /** The columns of the range. */
  readonly left: number;
  readonly right: number;
}

export function GridHead<Row extends GridRow>({ columns, lefts, left, right }: Props<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="grid-corner" data-column={-1} aria-colindex={1}>
          <span className="visually-hidden">行号</span>
        </th>
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            data-column={index}
            aria-colindex={index + 2}
            title={column.hint}
            className={`grid-column-head ${column.pinned ? 'is-pinned' : ''} ${index >= left && index <= right ? 'is-in-range' : ''}`}
            style={column.pinned ? { left: lefts[index] } : undefined}
          >
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
