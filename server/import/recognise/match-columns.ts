import type { Column, ColumnNode, TableSpec } from '../../../schemas/pack/table-spec.ts';
import { plainTitle } from './header-vocabulary.ts';
import type { ShapeColumn } from './table-shape.ts';
import { columnWords } from './table-words.ts';

/** A column of a pack's table found in a printed one. */
export interface MatchedColumn {
  readonly column: Column;
  readonly found: ShapeColumn;
}

interface Leaf {
  readonly column: Column;
  readonly groups: readonly string[];
  readonly position: number;
}

/** Matches columns by their titles and the groups they stand in, wherever they stand; each at most once. */
export function matchColumns(spec: TableSpec, columns: readonly ShapeColumn[]): readonly MatchedColumn[] {
  const leaves = leavesOf(spec.columns, []).map((leaf, position) => ({ ...leaf, position }));
  const printed = columns.flatMap((found, index) =>
    found.isOfOtherYear ? [] : [{ found, index, titles: titlesOver(found, spec.id, leaves) }],
  );
  const pairs = leaves.flatMap((leaf) =>
    printed.map(({ found, index, titles }) => ({
      leaf,
      found,
      index,
      score: scoreOf(spec.id, leaf, titles),
    })),
  );
  const ranked = pairs
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score || distance(a) - distance(b));
  const taken: typeof ranked = [];
  for (const pair of ranked)
    if (!taken.some(({ leaf, index }) => leaf.column.key === pair.leaf.column.key || index === pair.index))
      taken.push(pair);
  return taken.map(({ leaf, found }) => ({ column: leaf.column, found }));
}

const distance = ({ leaf, index }: { readonly leaf: Leaf; readonly index: number }): number =>
  Math.abs(leaf.position - index);

const leavesOf = (
  nodes: readonly ColumnNode[],
  groups: readonly string[],
): readonly Omit<Leaf, 'position'>[] =>
  nodes.flatMap((node) =>
    'children' in node
      ? leavesOf(node.children, [...groups, plainTitle(node.title)])
      : [{ column: node, groups }],
  );

/** 小计 under a title that is a column of the pack's own, not a group, is that column. */
function titlesOver({ path }: ShapeColumn, table: string, leaves: readonly Leaf[]): readonly string[] {
  const [own = '', above = ''] = path.toReversed();
  const isPart =
    /^(?:小计|合计|金额)$/.test(own) &&
    !leaves.some(({ groups }) => groups.includes(above)) &&
    leaves.some(({ column }) => !isSum(column) && titleScore(table, column, above) > 0);
  return isPart ? path.slice(0, -1) : path;
}

const isSum = ({ key }: Column): boolean => /^(?:total|thisYear|name|code)$|Amount$|Item$/.test(key);

function scoreOf(table: string, { column, groups }: Leaf, path: readonly string[]): number {
  const own = path.at(-1) ?? '';
  const above = path.slice(0, -1);
  const title = titleScore(table, column, own);
  if (title === 0) return 0;
  const known = groups.filter((group) => above.some((text) => text === group || text.includes(group)));
  const otherPanel = groups.some(
    (group) => opposite[group] !== undefined && above.some((text) => text.includes(opposite[group] ?? '')),
  );
  return title + known.length * 2 - (otherPanel ? 6 : 0) - (groups.length === 0 && above.length > 0 ? 1 : 0);
}

const opposite: Readonly<Record<string, string>> = { 收入: '支出', 支出: '收入' };

function titleScore(table: string, column: Column, own: string): number {
  if (plainTitle(column.title) === own) return 10;
  const words = columnWords[table]?.[column.key] ?? columnWords['*']?.[column.key];
  return words?.test(own) ? 6 : 0;
}
