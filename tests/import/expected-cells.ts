import { isMet } from '../../schemas/derive/placeholders.ts';
import { leafColumns } from '../../schemas/derive/table/columns.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { TableSpec } from '../../schemas/pack/table-spec.ts';
import type { PrintedScope } from '../acceptance/printed-scope.ts';
import { comparable } from '../acceptance/same-text.ts';

/** What a published scope printed, by `table/row/column`; blank cells left out. */
export function expectedCells(
  { tables, institutions, procurement = [], assets = [] }: PrintedScope,
  pack: Pack,
): Readonly<Record<string, string>> {
  const words = { threePublicRows: String(tables.threePublic?.length ?? 9) };
  return Object.assign(
    {},
    ...Object.entries({ ...tables, institutions, procurement, assets }).map(([id, rows]) =>
      cellsOf(pack.tables[id] as TableSpec, rows, words),
    ),
  );
}

function cellsOf(
  spec: TableSpec,
  rows: readonly (readonly string[])[],
  words: Readonly<Record<string, string>>,
) {
  const columns = leafColumns(spec.columns, words);
  const cells: Record<string, string> = {};
  for (const [index, row] of rows.entries())
    for (const [at, column] of columns.entries()) {
      const panel = 'panel' in column ? column.panel : undefined;
      const key = rowKey(spec, panel, index, row, words);
      if (key !== undefined && comparable(row[at] ?? '') !== '')
        cells[`${spec.id}/${key}/${column.key}`] = comparable(row[at] ?? '');
    }
  return cells;
}

function rowKey(
  { rows: source }: TableSpec,
  panel: string | undefined,
  index: number,
  row: readonly string[],
  words: Readonly<Record<string, string>>,
): string | undefined {
  if (source.kind === 'items') return `#${index + 1}`;
  if (source.kind === 'codeTree') return row[1] === '' ? 'total' : row[1];
  let start = 0;
  for (const { panels } of source.groups) {
    const lists = Object.entries(panels).map(([name, list]) => ({
      name,
      keys: list.filter(({ when }) => isMet(when, words)).map(({ key }) => key),
    }));
    const height = Math.max(...lists.map(({ keys }) => keys.length));
    const list = lists.find(({ name }) => name === panel) ?? lists[0];
    if (index < start + height) return list?.keys[index - start];
    start += height;
  }
  return undefined;
}
