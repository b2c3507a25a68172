import type { Column, ColumnNode, TableSpec } from '../../pack/table-spec.ts';
import type { DerivedCell } from '../derived-report.ts';
import { fillPlaceholders, isMet, type Placeholders } from '../placeholders.ts';

/** The columns in print order, those out of condition left out. */
export function leafColumns(nodes: readonly ColumnNode[], words: Placeholders): readonly Column[] {
  return nodes
    .filter(({ when }) => isMet(when, words))
    .flatMap((node) => ('children' in node ? leafColumns(node.children, words) : [node]));
}

/** The header rows as in HTML, the row that numbers the columns last. */
export function headerRows(
  { columns, columnNumbers }: TableSpec,
  words: Placeholders,
  addressOf: (key: string) => string,
): readonly (readonly DerivedCell[])[] {
  const depth = depthOf(columns);
  const rows: DerivedCell[][] = Array.from({ length: depth }, () => []);
  const place = (nodes: readonly ColumnNode[], level: number) => {
    for (const node of nodes.filter(({ when }) => isMet(when, words))) {
      const width = 'children' in node ? leafColumns(node.children, words).length : 1;
      const height = 'children' in node ? 1 : depth - level;
      rows[level]?.push({
        ...headerCell(fillPlaceholders(node.title, words), addressOf(node.title)),
        ...(width > 1 ? { colSpan: width } : {}),
        ...(height > 1 ? { rowSpan: height } : {}),
      });
      if ('children' in node) place(node.children, level + 1);
    }
  };
  place(columns, 0);
  return columnNumbers === undefined
    ? rows
    : [...rows, numberRow(columnNumbers, leafColumns(columns, words).length, addressOf)];
}

function numberRow(label: string, count: number, addressOf: (key: string) => string): DerivedCell[] {
  return Array.from({ length: count }, (_, index) =>
    headerCell(index === 0 ? label : String(index), addressOf(`number${index}`)),
  );
}

const headerCell = (text: string, address: string): DerivedCell => ({
  text,
  align: 'center',
  address,
  entries: [],
});

const depthOf = (nodes: readonly ColumnNode[]): number =>
  Math.max(...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 1)));
