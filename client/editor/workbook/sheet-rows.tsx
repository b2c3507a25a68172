import {
  exportFieldNames,
  exportFields,
  type MappingDraft,
  type SheetShape,
} from '../../../schemas/api/workbook.ts';
import { columnName } from '../../../schemas/column-name.ts';
import { termNames } from '../../../schemas/model/term-names.ts';
import type { ColumnChoice } from './mapping-columns.ts';
import './sheet-rows.css';

interface Props {
  readonly rows: SheetShape['rows'];
  readonly columns: readonly ColumnChoice[];
  readonly mapping: MappingDraft;
}

/** Rows above the titles and below. */
const around = 6;

/** The sheet as it begins, with what each column is taken for. */
export function SheetRows({ rows, columns: all, mapping }: Props) {
  const { header } = mapping;
  const shown = rows.filter(({ number }) => number >= header - around && number <= header + around);
  const nameOf = (column: number): string =>
    exportFields
      .filter((field) => mapping.columns[field] === column)
      .map((field) => exportFieldNames[field])
      .join('、') || sourceOf(mapping, column);
  if (shown.length === 0) return null;
  return (
    <details className="mapping-rows">
      <summary>查看表的前几行</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached by keyboard */}
      <section className="mapping-rows-box" tabIndex={0} aria-label="表的前几行">
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              {all.map(({ column }) => (
                <th key={column} scope="col">
                  {columnName(column)} <strong>{nameOf(column)}</strong>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, texts }) => (
              <tr key={number} className={number === header ? 'is-header' : undefined}>
                <th scope="row">{number}</th>
                {all.map(({ column }) => (
                  <td key={column}>{texts[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function sourceOf({ columns, amounts = [] }: MappingDraft, column: number): string {
  const own = columns.source === undefined ? amounts.find((amount) => amount.column === column) : undefined;
  return own?.source ? termNames[own.source] : '';
}
