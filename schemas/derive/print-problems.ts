import { isZero } from '../model/amount.ts';
import { placeOf } from '../model/place.ts';
import type { TableSpec } from '../pack/table-spec.ts';
import type { Problem } from '../problem.ts';
import { rememberFor } from '../remember-for.ts';
import { type FactsByKind, measures } from './fact.ts';
import { groupBy } from './group-by.ts';
import { isMet } from './placeholders.ts';
import type { TableContext } from './table/table-context.ts';

/** What would leave a table untrue if it were printed: money no fixed row takes in. */
export function printProblems(contexts: readonly TableContext[]): readonly Problem[] {
  const problems = contexts.flatMap(homelessMoney);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** Ledger money of a class that a table of fixed rows has no row for: its rows would not add up to its total. */
const homelessMoney = (context: TableContext): readonly Problem[] =>
  remembered(context.facts, [context.pack, context.words, context.report.lines], () => homelessIn(context));

const remembered = rememberFor<FactsByKind, readonly Problem[]>();

function homelessIn({ report, pack, facts, words }: TableContext): readonly Problem[] {
  const placeOfEntry = (entry: string) => {
    const index = report.lines.findIndex(({ id }) => entry === `lines/${id}`);
    return placeOf(['lines', index, 'functionalClass']);
  };
  return Object.values(pack.tables).flatMap((spec) => {
    const classed = classMeasures(spec, words);
    if (classed.length === 0) return [];
    const homeless = (facts.get('ledger') ?? []).filter(
      (fact) => !isZero(fact.amount) && !measures(classed, fact),
    );
    return [...groupBy(homeless, ({ functionalClass = '' }) => functionalClass.slice(0, 3))].map(
      ([code, [first]]) => ({
        where: placeOfEntry(first?.entries[0] ?? ''),
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
