import type { Both } from './compared-report.ts';
import type { Comparison } from './comparison.ts';

/** What stands above the figures of either report: its year, or which of two of one year it is. */
export function yearTitles({ reports: { before, after } }: Pick<Comparison, 'reports'>): Both<string> {
  return before.year === after.year
    ? { before: '比较前', after: '比较后' }
    : { before: `${before.year}年`, after: `${after.year}年` };
}

/** `示例局2025年与2026年部门预算比较`. */
export function comparisonTitle({ reports: { before, after } }: Pick<Comparison, 'reports'>): string {
  const other = before.department === after.department ? '' : before.department;
  return other === ''
    ? `${after.department}${before.year}年与${after.year}年部门预算比较`
    : `${other}${before.year}年与${after.department}${after.year}年部门预算比较`;
}
