import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { type Amount, isZero } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import type { CostKind } from '../../../schemas/model/terms.ts';
import { guessed } from '../protocol.ts';
import type { NewId } from './new-ids.ts';
import { printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

type Line = NonNullable<ReportInput['economicLines']>[number];

/** The 款 of 一般公共预算基本支出, each as 人员经费 and 公用经费. */
export function economicEntries(
  { tables }: ScopePart,
  unit: string,
  newId: NewId,
): { readonly economicLines: readonly Line[]; readonly protocol: readonly ProtocolEntry[] } {
  const table = tables.get('generalBasic');
  const cells = printedCells(table);
  const codes = cells.rows.filter(
    (code) =>
      /^\d+$/.test(code) &&
      (code.length === 5 || !cells.rows.some((other) => other !== code && other.startsWith(code))),
  );
  const protocol: ProtocolEntry[] = [];
  const economicLines = codes.flatMap((code) => {
    const kinds = kindsOf(code);
    if (code.length < 5)
      protocol.push(guessed(table?.place ?? '', `经济分类 ${code} 没有列到“款”：金额记在 ${code}99`));
    return kinds.map(
      ([kind, amount]): Line => ({
        id: newId('e'),
        unit,
        source: 'generalPublicBudget',
        economicClass: code.padEnd(5, '9'),
        kind,
        amount,
      }),
    );
  });
  return { economicLines, protocol };

  function kindsOf(code: string): readonly (readonly [CostKind, Amount])[] {
    const split = (['personnelCost', 'publicCost'] as const).flatMap((kind) => {
      const amount = cells.amount(code, kind);
      return amount === undefined || isZero(amount) ? [] : [[kind, amount] as const];
    });
    const total = cells.amount(code, 'total');
    if (split.length > 0 || total === undefined || isZero(total)) return split;
    const kind: CostKind = /^30[13]/.test(code) ? 'personnelCost' : 'publicCost';
    protocol.push(
      guessed(
        table?.place ?? '',
        `经济分类 ${code} 没有分列人员经费和公用经费，按科目认作${kind === 'personnelCost' ? '人员经费' : '公用经费'}`,
      ),
    );
    return [[kind, total]];
  }
}
