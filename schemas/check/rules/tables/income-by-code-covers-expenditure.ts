import type { Identity } from '../../../pack/identity.ts';
import type { Outcome } from '../../engine/outcome.ts';
import { notCheckable } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { compareSums } from '../../identities/compare-sums.ts';
import { namedCell } from '../../identities/named-cell.ts';
import { eachTables, type Tables } from './each-tables.ts';

const title = '没有年终结转结余时，收入总表与支出总表同一科目的合计相等';
const source = '编制惯例（收入按其安排的支出科目列示）';

export const incomeByCodeCoversExpenditure: Rule = {
  id: 'income-by-code-covers-expenditure',
  group: 'tables',
  title,
  source,
  check: eachTables(['income', 'expenditure', 'summary'], ofTables),
};

function ofTables({ income, expenditure, summary }: Tables): readonly Outcome[] {
  if (!income || !expenditure || !summary) return [];
  const closing = summary.cells.get('closing/expenditureAmount')?.figure;
  if (closing === undefined || closing.value !== 0n)
    return [notCheckable('年终结转结余没有按科目列出，收入与支出不能逐科目核对')];
  const codes = new Set([...income.labels.keys(), ...expenditure.labels.keys()]);
  return [...codes].flatMap((code) => {
    const left = namedCell(income, code, 'total');
    const right = namedCell(expenditure, code, 'total');
    const isBlank = [...left, ...right].every(({ cell }) => cell.text.trim() === '');
    return isBlank || left.length === 0 || right.length === 0 ? [] : [compareSums(identity, { left, right })];
  });
}

const identity: Identity = { id: 'income-by-code', title, source, kind: 'cells', left: [], right: [] };
