import { useId } from 'react';
import {
  type ExportField,
  exportFieldNames,
  type MappingDraft,
  missingFields,
  neededFields,
  type ReadExportWorkbook,
  type SheetShape,
} from '../../../schemas/api/workbook.ts';
import { basisOf, type ColumnChoice, sampleValues } from './mapping-columns.ts';
import type { ReadingChoice } from './workbook-import.ts';

interface Props {
  readonly field: ExportField;
  readonly mapping: MappingDraft;
  readonly rows: SheetShape['rows'];
  readonly columns: readonly ColumnChoice[];
  readonly recognised: ReadExportWorkbook['recognised'];
  readonly basis: ReadingChoice['basis'];
  readonly onColumn: (column: number | undefined) => void;
}

/** One field: its column, why that, and what stands in it. */
export function FieldRow({ field, mapping, rows, columns, recognised, basis, onColumn }: Props) {
  const id = useId();
  const column = mapping.columns[field];
  const isMissing = missingFields(mapping.columns, mapping.amounts).includes(field);
  const isNeeded = isMissing || (neededFields.includes(field) && column !== undefined);
  return (
    <tr className={isMissing ? 'is-missing' : undefined}>
      <th scope="row">
        <label htmlFor={id}>
          {exportFieldNames[field]}
          {isNeeded && <span className="mapping-needed">（必需）</span>}
        </label>
      </th>
      <td>
        <select
          id={id}
          value={column ?? ''}
          aria-invalid={isMissing}
          onChange={({ target }) => onColumn(target.value === '' ? undefined : Number(target.value))}
        >
          <option value="">{isMissing ? '请选择' : '不读取'}</option>
          {columns.map((own) => (
            <option key={own.column} value={own.column}>
              {own.label}
            </option>
          ))}
        </select>
      </td>
      <td className="mapping-basis">{isMissing ? '请指定' : basisOf(field, column, recognised, basis)}</td>
      <td className="mapping-values">{sampleValues(rows, mapping.header, column).join('；')}</td>
    </tr>
  );
}
