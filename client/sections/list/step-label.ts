import type { GridAddition, GridColumn, GridEdit, GridRow } from '../../grid/grid-contract.ts';

/** What one action of a grid does, in words for 撤销: “修改金额”, “新增 3 条明细”. `counted`: `条明细`. */
export function stepLabel<Row extends GridRow>(
  edits: readonly GridEdit[],
  added: readonly GridAddition<Row>[],
  columns: readonly GridColumn<Row>[],
  counted: string,
): string {
  if (added.length > 0) return `新增 ${added.length} ${counted}`;
  const touched = new Set(edits.map(({ column }) => column));
  const only = touched.size === 1 ? columns.find(({ key }) => touched.has(key)) : undefined;
  const title = only?.title.replace(/（[^）]*）$/, '');
  if (edits.length === 1 && title) return `修改${title}`;
  return title ? `修改 ${edits.length} 处${title}` : `修改 ${edits.length} 格`;
}
