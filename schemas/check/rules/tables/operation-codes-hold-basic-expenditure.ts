import { eachPart } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { printedText } from '../../printed/printed-figure.ts';
import type { PrintedRow, PrintedTable } from '../../subject/subject.ts';

/** What the classification says a 项 of this name is for, and the category that does not belong there. */
const purposes = [
  { name: '行政运行', code: /01$/, against: 'projectExpenditure', holds: '项目支出', for: '基本支出' },
  { name: '事业运行', code: /50$/, against: 'projectExpenditure', holds: '项目支出', for: '基本支出' },
  {
    name: '一般行政管理事务',
    code: /02$/,
    against: 'basicExpenditure',
    holds: '基本支出',
    for: '未单独设置项级科目的项目支出',
  },
] as const;

export const operationCodesHoldBasicExpenditure: Rule = {
  id: 'operation-codes-hold-basic-expenditure',
  group: 'tables',
  title: '“行政运行”“事业运行”列基本支出，“一般行政管理事务”列项目支出',
  source: '《政府收支分类科目》（行政运行、事业运行反映基本支出，一般行政管理事务反映项目支出）',
  check: eachPart(
    ({ scopes }) => scopes.flatMap(({ tables }) => tables.expenditure ?? []),
    (table) => table.rows.flatMap((row) => ofRow(table, row)),
  ),
};

function ofRow(table: PrintedTable, { key, label }: PrintedRow): readonly Outcome[] {
  const name = table.cells.get(`${key}/name`)?.text.replace(/\s/g, '') ?? '';
  const own = purposes.find((purpose) => purpose.name === name && purpose.code.test(key));
  if (!own || key.length !== 7) return [];
  const cell = table.cells.get(`${key}/${own.against}`);
  if (!cell?.figure || cell.figure.value === 0n) return [passed];
  return [
    failed({
      severity: 'note',
      message: `${table.title}“${label}”列有${own.holds}${printedText(cell.figure, table.unit)}${table.unit}：“${own.name}”反映${own.for}。`,
      mend: `核对这笔${own.holds}的功能分类科目。`,
      places: [cellAt(cell.address)],
      about: cell.text,
    }),
  ];
}
