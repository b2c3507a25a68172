import type { ExportAmount, MappingDraft, SheetShape } from '../../../schemas/api/workbook.ts';
import { termNames } from '../../../schemas/model/term-names.ts';
import { type Source, sourceSchema } from '../../../schemas/model/terms.ts';
import { type ColumnChoice, sampleValues } from './mapping-columns.ts';

interface Props {
  readonly mapping: MappingDraft;
  readonly rows: SheetShape['rows'];
  readonly columns: readonly ColumnChoice[];
  readonly onAmounts: (amounts: ExportAmount[]) => void;
}

/** Amounts that stand in a column for each source: of which source each is. Where a column says the source, there are none. */
export function AmountColumns({ mapping, rows, columns, onAmounts }: Props) {
  const { header, amounts = [] } = mapping;
  if (mapping.columns.source !== undefined) return null;
  const labelOf = (column: number) => columns.find((own) => own.column === column)?.label ?? '';
  const free = columns.filter(({ column }) => !amounts.some((own) => own.column === column));
  const change = (column: number, next: Partial<ExportAmount>): void =>
    onAmounts(amounts.map((own) => (own.column === column ? { ...own, ...next } : own)));
  return (
    <fieldset className="mapping-amounts">
      <legend>金额按资金来源分列时，各列的资金来源</legend>
      {amounts.map(({ column, source, carryOver }) => (
        <div key={column} className="mapping-amount">
          <span>{labelOf(column)}</span>
          <select
            aria-label={`${labelOf(column)}的资金来源`}
            value={source}
            onChange={({ target }) => change(column, { source: target.value as Source | '' })}
          >
            <option value="">分不清，有金额时不能读取</option>
            {sourceSchema.options.map((own) => (
              <option key={own} value={own}>
                {termNames[own]}
              </option>
            ))}
          </select>
          <label>
            <input
              type="checkbox"
              checked={carryOver}
              onChange={() => change(column, { carryOver: !carryOver })}
            />
            上年结转
          </label>
          <button
            type="button"
            className="mapping-drop"
            onClick={() => onAmounts(amounts.filter((own) => own.column !== column))}
          >
            不读取
          </button>
          <span className="mapping-values soft">{sampleValues(rows, header, column).join('；')}</span>
        </div>
      ))}
      <select
        aria-label="增加一列金额"
        value=""
        onChange={({ target }) =>
          onAmounts([...amounts, { column: Number(target.value), source: '', carryOver: false }])
        }
      >
        <option value="">增加一列……</option>
        {free.map(({ column, label }) => (
          <option key={column} value={column}>
            {label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
