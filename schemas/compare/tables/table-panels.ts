import { fillPlaceholders, type Placeholders } from '../../derive/placeholders.ts';
import { leafColumns } from '../../derive/table/columns.ts';
import type { Column, ColumnNode, TableSpec } from '../../pack/table-spec.ts';
import type { ComparedColumn } from './compared-table.ts';

export interface TablePanel {
  readonly panel: string;
  /** What stands above its columns, where the table has several. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly compared: readonly ComparedColumn[];
}

/** The sides of a table. 序号 is left out: it is a position. */
export function tablePanels({ columns }: TableSpec, words: Placeholders): readonly TablePanel[] {
  const all = leafColumns(columns, words).filter(({ value }) => value !== 'rowNumber');
  const panels = [...new Set(all.map(panelOf))];
  const titles = titlesOf(columns, words);
  return panels.map((panel) => {
    const own = all.filter((column) => panelOf(column) === panel);
    const groups = new Set(own.map(({ key }) => titles.get(key)?.[0] ?? ''));
    const isSide = panels.length > 1 && groups.size === 1;
    return {
      panel,
      title: isSide ? ([...groups][0] ?? '') : '',
      columns: own,
      compared: own
        .filter((column) => !namesRow(column))
        .map(({ key, value }) => ({
          key,
          title: (titles.get(key) ?? []).slice(isSide ? 1 : 0).join('：'),
          kind: value === 'amount' || value === 'quantity' ? value : 'text',
        })),
    };
  });
}

/** What a row is called by is no cell to compare: a row has another name, or it is another row. */
export const namesRow = (column: Column): boolean =>
  column.value === 'label' ||
  column.value === 'code' ||
  column.value === 'codeName' ||
  (column.value === 'field' && column.field === 'name');

const panelOf = (column: Column): string => ('panel' in column ? (column.panel ?? '') : '');

/** The headers above each column, from the outermost. */
function titlesOf(
  nodes: readonly ColumnNode[],
  words: Placeholders,
  above: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    nodes.flatMap((node): readonly (readonly [string, readonly string[]])[] => {
      const titles = [...above, fillPlaceholders(node.title.replace(/\s/g, ''), words)];
      return 'children' in node ? [...titlesOf(node.children, words, titles)] : [[node.key, titles]];
    }),
  );
}
