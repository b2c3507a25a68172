import type { GridColumn, GridRow, GridTotal } from '../grid-contract.ts';
import type { ColumnPlaces } from '../use-column-places.ts';

interface Props<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sides: ColumnPlaces['sides'];
  readonly totals: readonly GridTotal[];
  readonly rowIndex: number;
}

/** The last line, always in view. */
export function GridFoot<Row extends GridRow>({ columns, sides, totals, rowIndex }: Props<Row>) {
  const texts = new Map(totals.map(({ column, text }) => [column, text]));
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" className="grid-row-head" aria-colindex={1}>
          合计
        </th>
        {columns.map(({ key, pinned, sticks, kind, align }, index) => (
          <td
            key={key}
            aria-colindex={index + 2}
            className={`grid-cell is-${align ?? (kind === 'amount' ? 'right' : 'left')} ${pinned ? 'is-pinned' : ''} ${sticks ? 'is-stuck' : ''}`}
            style={sides[index]}
          >
            <span className="grid-text">{texts.get(key)}</span>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
