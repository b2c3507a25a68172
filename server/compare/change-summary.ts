import { moved } from '../../schemas/compare/bridge/change-in-words.ts';
import type { ComparedScope, Comparison } from '../../schemas/compare/comparison.ts';
import { yearTitles } from '../../schemas/compare/year-titles.ts';
import { formatAmount, type MoneyFormat } from '../../schemas/model/amount.ts';

const money: MoneyFormat = { unit: '万元', decimals: 2 };

/** A part in one sentence: its total in both years, and how many things changed. */
export function changeSummary(scope: ComparedScope, comparison: Comparison): string {
  const { before, after, difference, percent } = scope.bridge.total;
  const years = yearTitles(comparison);
  const share = percent === undefined ? '' : `（${percent}%）`;
  const changed = (items: readonly { readonly status: string }[]) =>
    items.filter(({ status }) => status !== 'same').length;
  const rows = scope.tables.reduce((sum, { changedRows }) => sum + changedRows, 0);
  return `本年支出合计：${years.before}${formatAmount(before, money)}万元，${years.after}${formatAmount(after, money)}万元，${moved(difference, money)}${share}。有变动：表格${rows}行，项目${changed(scope.projects)}个，文字${changed(scope.texts)}处。`;
}
