import type { Identity } from '../../../pack/identity.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { compareSums } from '../../identities/compare-sums.ts';
import { type NamedCell, namedCell } from '../../identities/named-cell.ts';
import { addPrinted, agree, exceeds, type PrintedFigure } from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { eachTables, type Tables } from './each-tables.ts';

const title = '支出总表各科目的基本支出、项目支出＝三项财政拨款支出表同科目之和（有单位资金的不少于）';
const source = '编制惯例（支出总表包括财政拨款安排的支出）';

export const fundsByCodeWithinExpenditure: Rule = {
  id: 'funds-by-code-within-expenditure',
  group: 'tables',
  title,
  source,
  check: eachTables(
    ['expenditure', 'generalExpenditure', 'governmentFund', 'stateCapital', 'fiscalSummary'],
    ofTables,
  ),
};

const funds = ['generalExpenditure', 'governmentFund', 'stateCapital'];

function ofTables(tables: Tables): readonly Outcome[] {
  const { expenditure, fiscalSummary } = tables;
  if (!expenditure || !fiscalSummary) return [];
  const isFiscalOnly = isSameTotal(expenditure, fiscalSummary);
  const codes = new Set(['expenditure', ...funds].flatMap((id) => [...(tables[id]?.labels.keys() ?? [])]));
  return [...codes].flatMap((code) =>
    ['basicExpenditure', 'projectExpenditure'].flatMap((column) => {
      const left = namedCell(expenditure, code, column);
      const right = funds.flatMap((id) => namedCell(tables[id], code, column));
      return ofCode(left, right, isFiscalOnly);
    }),
  );
}

/** Whether nothing but 财政拨款 is spent: then each code is the same in both. */
function isSameTotal(expenditure: PrintedTable, fiscalSummary: PrintedTable): boolean {
  const all = expenditure.cells.get('total/total')?.figure;
  const fiscal = fiscalSummary.cells.get('expenditureThisYear/total')?.figure;
  return all !== undefined && fiscal !== undefined && agree(all, fiscal);
}

function ofCode(
  left: readonly NamedCell[],
  right: readonly NamedCell[],
  isFiscalOnly: boolean,
): readonly Outcome[] {
  if ([...left, ...right].every(({ cell }) => cell.text.trim() === '') || right.length === 0) return [];
  if (!isFiscalOnly && !exceeds(sumOf(right), sumOf(left))) return [passed];
  return [compareSums(identity, { left, right })];
}

const sumOf = (cells: readonly NamedCell[]): PrintedFigure =>
  addPrinted(cells.flatMap(({ cell }) => cell.figure ?? []));

const identity: Identity = { id: 'funds-by-code', title, source, kind: 'cells', left: [], right: [] };
