import type { CheckedComparison } from '../../../schemas/check/engine/check-result.ts';
import type { Block } from '../../../schemas/document/block.ts';
import type { ReviewedReport } from './reviewed-report.ts';
import { note } from './sheet-paragraphs.ts';
import { sheetTable } from './sheet-table.ts';

const columns = [
  { title: '序号', width: 5, align: 'center' },
  { title: '应当成立', width: 26 },
  { title: '左边', width: 24 },
  { title: '金额', width: 11, align: 'right' },
  { title: '右边', width: 24 },
  { title: '金额', width: 11, align: 'right' },
  { title: '相差', width: 10, align: 'right' },
  { title: '结论', width: 8, align: 'center' },
] as const;

const outcomes = { passed: '相符', failed: '不符', waived: '已保留' } as const;

/** Every identity with both its figures; those with nothing on either side are counted only. */
export function reconciliationSheet({ pack, result, ruleTitles }: ReviewedReport): readonly Block[] {
  const listed = result.comparisons.filter((comparison) => !isEmpty(comparison)).sort(failedFirst);
  const rows = listed.map(({ rule, left, right, difference, outcome }, index) => [
    String(index + 1),
    ruleTitles.get(rule) ?? rule,
    left.name,
    left.text,
    right.name,
    right.text,
    difference,
    outcomes[outcome],
  ]);
  const count = (outcome: CheckedComparison['outcome']) =>
    result.comparisons.filter((own) => own.outcome === outcome).length;
  return [
    sheetTable({ id: 'reconciliation', title: '勾稽核对表', layout: 'wideTable', columns, rows }, pack),
    note(
      `共核对 ${result.comparisons.length} 项：相符 ${count('passed')} 项，不符 ${count('failed')} 项，已保留 ${count('waived')} 项。两边均无数的 ${result.comparisons.length - listed.length} 项未列出。各数均为公开表格中印出的数，按四舍五入允许的误差核对。`,
    ),
  ];
}

const isEmpty = ({ left, right }: CheckedComparison): boolean =>
  [left, right].every(({ text }) => /^-?0(?:\.0+)?\D*$/.test(text));

const ranks = { failed: 0, waived: 1, passed: 2 } as const;

const failedFirst = (a: CheckedComparison, b: CheckedComparison): number =>
  ranks[a.outcome] - ranks[b.outcome];
