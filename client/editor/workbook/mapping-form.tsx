import { Button } from 'antd';
import { useState } from 'react';
import type { ReadExportWorkbook } from '../../../schemas/api/workbook.ts';
import { Notice } from '../../parts/notice.tsx';
import { AmountColumns } from './amount-columns.tsx';
import { FieldRow } from './field-row.tsx';
import {
  columnChoices,
  hasLevels,
  missingParts,
  rowsOfSheet,
  shownFields,
  titlesOf,
  wishedMapping,
  withColumn,
} from './mapping-columns.ts';
import { SheetChoice } from './sheet-choice.tsx';
import { SheetRows } from './sheet-rows.tsx';
import { UnitChoices } from './unit-choices.tsx';
import type { ReadingChoice } from './workbook-import.ts';
import './mapping-form.css';

interface Props {
  readonly read: ReadExportWorkbook;
  readonly choice: ReadingChoice;
  readonly onChoice: (choice: ReadingChoice) => void;
}

/** Where an export of the budget system holds what: as it was suggested or remembered, each to be changed. */
export function MappingForm({ read, choice, onChoice }: Props) {
  const mapping = wishedMapping(read.mapping, choice.wish);
  const rows = rowsOfSheet(read.sheets, mapping.sheet);
  const titles = titlesOf(read, mapping);
  const columns = columnChoices(rows, titles);
  const [wantsLevels, setWantsLevels] = useState(false);
  const withLevels = wantsLevels || hasLevels(mapping);
  const missing = missingParts(mapping);
  const choose = (next: ReadingChoice['wish']): void =>
    onChoice({ ...choice, ...(next ? { wish: next } : {}), basis: 'chosen' });
  return (
    <section className="mapping-form" aria-labelledby="mapping-title">
      <h3 id="mapping-title">各列的含义</h3>
      {choice.basis === 'remembered' && (
        <p className="mapping-remembered" role="status">
          列标题与以前导入过的表相同，沿用了那时确定的对应关系。
          <Button
            type="link"
            size="small"
            onClick={() => choose({ sheet: mapping.sheet, header: mapping.header })}
          >
            改用自动识别
          </Button>
        </p>
      )}
      {missing.length > 0 && <Notice>还需指定：{missing.join('、')}。指定后列出差异。</Notice>}
      <SheetChoice mapping={mapping} sheets={read.sheets} onWish={choose} />
      <table className="mapping-table">
        <caption className="visually-hidden">各列的含义</caption>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col">导出表的列</th>
            <th scope="col">依据</th>
            <th scope="col">前几行的值</th>
          </tr>
        </thead>
        <tbody>
          {shownFields(withLevels).map((field) => (
            <FieldRow
              key={field}
              field={field}
              mapping={mapping}
              rows={rows}
              columns={columns}
              recognised={read.recognised}
              basis={choice.basis}
              onColumn={(column) => choose(withColumn(mapping, field, column))}
            />
          ))}
        </tbody>
      </table>
      {!hasLevels(mapping) && (
        <label className="mapping-levels">
          <input type="checkbox" checked={wantsLevels} onChange={() => setWantsLevels(!wantsLevels)} />
          科目编码分列在类、款、项几列中
        </label>
      )}
      <AmountColumns
        mapping={mapping}
        rows={rows}
        columns={columns}
        onAmounts={(amounts) => choose({ ...mapping, amounts })}
      />
      <UnitChoices
        units={read.doubtfulUnits}
        chosen={mapping.units ?? {}}
        onUnits={(units) => choose({ ...mapping, units })}
      />
      <SheetRows rows={rows} columns={columns} mapping={mapping} />
    </section>
  );
}
