import type { GridColumn, GridRow } from '../grid-contract.ts';
import type { ColumnPlaces } from '../use-column-places.ts';

interface Props<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sides: ColumnPlaces['sides'];
  /** The columns of the range. */
  readonly left: number;
  readonly right: number;
}

export function GridHead<Row extends GridRow>({ columns, sides, left, right }: Props<Row>) {
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
            className={headClass(column, index >= left && index <= right)}
            style={sides[index]}
          >
            <span className="grid-head-text">{column.title}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const headClass = <Row extends GridRow>(
  { pinned, sticks, hint }: GridColumn<Row>,
  isInRange: boolean,
): string =>
  [
    'grid-column-head',
    pinned && 'is-pinned',
    sticks && 'is-stuck',
    hint !== undefined && 'has-hint',
    isInRange && 'is-in-range',
  ]
    .filter(Boolean)
    .join(' ');
