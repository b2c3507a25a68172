import { isZero } from '../model/amount.ts';
import type { CodeListId } from '../model/code-list.ts';
import type { TableSpec } from '../pack/table-spec.ts';
import type { Problem } from '../problem.ts';
import { type Fact, measures } from './fact.ts';
import { isMet } from './placeholders.ts';
import { leafColumns } from './table/columns.ts';
import type { TableContext } from './table/table-context.ts';

/** What would leave a table untrue if it were printed: codes without a name, money no fixed row takes in. */
export function printProblems(contexts: readonly TableContext[]): readonly Problem[] {
  const problems = contexts.flatMap((context) => [...namelessCodes(context), ...homelessMoney(context)]);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function namelessCodes({ pack, facts, codeNames, words }: TableContext): readonly Problem[] {
  return Object.values(pack.tables).flatMap(({ rows, columns }) => {
    if (rows.kind !== 'codeTree') return [];
    const leaves = leafColumns(columns, words);
    const codes = facts
      .filter(
        (fact) => !isZero(fact.amount) && leaves.some((c) => 'measure' in c && measures(c.measure, fact)),
      )
      .flatMap((fact) => rows.levels.map((level) => codeOf(fact, rows.list).slice(0, level)));
    return [...new Set(codes)]
      .filter((code) => !codeNames[rows.list].has(code))
      .map((code) => ({
        where: '科目名称（codeNames）',
        message: `${listNames[rows.list]} ${code} 没有名称：内置目录未收录，请在“科目名称”中补充该编码的名称`,
      }));
  });
}

const codeOf = ({ functionalClass, economicClass }: Fact, list: CodeListId): string =>
  (list === 'functionalClass' ? functionalClass : economicClass) ?? '';

const listNames: Readonly<Record<CodeListId, string>> = {
  functionalClass: '支出功能分类科目',
  departmentEconomicClass: '部门预算支出经济分类科目',
  governmentEconomicClass: '政府预算支出经济分类科目',
  procurementCatalog: '政府采购品目',
};

/** Ledger money of a class that a table of fixed rows has no row for: its rows would not add up to its total. */
function homelessMoney({ pack, facts, words }: TableContext): readonly Problem[] {
  return Object.values(pack.tables).flatMap((spec) => {
    const classed = classMeasures(spec, words);
    if (classed.length === 0) return [];
    const homeless = facts.filter(
      (fact) => fact.fact === 'ledger' && !isZero(fact.amount) && !measures(classed, fact),
    );
    return [...new Set(homeless.map(({ functionalClass = '' }) => functionalClass.slice(0, 3)))].map(
      (code) => ({
        where: '收支明细（lines）',
        message: `功能分类“类” ${code} 在《${spec.title.replace(/\{\w+\}/g, '')}》的固定行中没有位置：请核对科目编码`,
      }),
    );
  });
}

function classMeasures(spec: TableSpec, words: TableContext['words']) {
  if (spec.rows.kind !== 'fixed') return [];
  return spec.rows.groups
    .flatMap(({ panels }) => Object.values(panels).flat())
    .filter((row) => isMet(row.when, words))
    .flatMap(({ measure = [] }) => measure)
    .filter(({ functionalClass }) => functionalClass !== undefined)
    .map(({ fact, functionalClass }) => ({ fact, functionalClass }));
}
