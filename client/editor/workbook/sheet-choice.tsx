import type { ExportWish, MappingDraft, SheetShape } from '../../../schemas/api/workbook.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { rowsOfSheet } from './mapping-columns.ts';

interface Props {
  readonly mapping: MappingDraft;
  readonly sheets: readonly SheetShape[];
  readonly onWish: (wish: ExportWish) => void;
}

/** Which sheet, which row has the titles, and the unit of its amounts. Another sheet or row has its columns suggested anew. */
export function SheetChoice({ mapping, sheets, onWish }: Props) {
  const { sheet, header, moneyUnit } = mapping;
  const rows = rowsOfSheet(sheets, sheet);
  const isListed = rows.some(({ number }) => number === header);
  return (
    <div className="mapping-sheet">
      <label>
        <span>工作表</span>
        <select value={sheet} onChange={({ target }) => onWish({ sheet: target.value })}>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>列标题所在行</span>
        <select
          className="mapping-header"
          value={header}
          onChange={({ target }) => onWish({ sheet, header: Number(target.value) })}
        >
          {!isListed && <option value={header}>第 {header} 行</option>}
          {rows.map(({ number, texts }) => (
            <option key={number} value={number}>
              第 {number} 行：
              {texts
                .filter((text) => text !== '')
                .join('、')
                .slice(0, 40)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>金额单位</span>
        <select
          value={moneyUnit ?? ''}
          aria-invalid={moneyUnit === undefined}
          onChange={({ target }) => onWish({ ...mapping, moneyUnit: target.value as MoneyUnit })}
        >
          {moneyUnit === undefined && <option value="">请选择</option>}
          <option>元</option>
          <option>万元</option>
        </select>
      </label>
    </div>
  );
}
