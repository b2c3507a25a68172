import type { GridColumn, GridRow, GridTotal } from '../grid-contract.ts';

interface Props<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly lefts: readonly number[];
  readonly totals: readonly GridTotal[];
  readonly rowIndex: number;
}

/** The last line, always in view. */
export function GridFoot<Row extends GridRow>({ columns, lefts, totals, rowIndex }: Props<Row>) {
  const texts = new Map(totals.map(({ column, text }) => [column, text]));
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" className="grid-row-head" aria-colindex={1}>
          合计
        </th>
        {columns.map(({ key, pinned, kind, align }, index) => (
          <td
            key={key}
            aria-colindex={index + 2}
            className={`grid-cell is-${align ?? (kind === 'amount' ? 'right' : 'left')} ${pinned ? 'is-pinned' : ''}`}
            style={pinned ? { left: lefts[index] } : undefined}
          >
            <span className="grid-text">{texts.get(key)}</span>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
