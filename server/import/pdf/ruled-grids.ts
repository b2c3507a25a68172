import { refused } from '../refused.ts';
import type { Box, Rule, Rules } from './pdf-page.ts';

/** Of the grid of one table on one page. */
const mostPlaces = 20_000;

/** Lines nearer than this are one. */
const near = 2;

/** A table as its rules divide it: cells of the grid, merged where no rule parts them. */
export interface RuledGrid extends Box {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The tables of a page, from the top: rules that touch one another belong together. */
export function ruledGrids(rules: Rules): readonly RuledGrid[] {
  const across = joined(rules.across);
  const down = joined(rules.down);
  return groups(across, down)
    .flatMap((group) => gridOf(group.across, group.down) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Pieces of one line put together. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const lines = clusters(rules.map(({ at }) => at));
  const byLine = new Map<number, Rule[]>();
  for (const rule of rules) {
    const at = nearest(lines, rule.at);
    if (!byLine.get(at)?.push(rule)) byLine.set(at, [rule]);
  }
  return [...byLine].flatMap(([at, own]) => {
    const whole: { from: number; to: number }[] = [];
    for (const { from, to } of own.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + near) last.to = Math.max(last.to, to);
      else whole.push({ from, to });
    }
    return whole.map((piece) => ({ at, ...piece }));
  });
}

/** Places along an axis, those near one another as one. */
function clusters(places: readonly number[]): readonly number[] {
  const found: { sum: number; count: number; last: number }[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && place - last.last <= near) {
      last.sum += place;
      last.count += 1;
      last.last = place;
    } else found.push({ sum: place, count: 1, last: place });
  }
  return found.map(({ sum, count }) => sum / count);
}

const nearest = (places: readonly number[], place: number): number =>
  places.reduce(
    (best, own) => (Math.abs(own - place) < Math.abs(best - place) ? own : best),
    Number.POSITIVE_INFINITY,
  );

interface Group {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Rules that cross or meet, directly or by others. */
function groups(across: readonly Rule[], down: readonly Rule[]): readonly Group[] {
  const parent = [...across, ...down].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[index] = at;
    return at;
  };
  for (const [index, one] of across.entries())
    for (const [other, two] of down.entries())
      if (meet(one, two)) parent[root(index)] = root(across.length + other);
  const found = new Map<number, { across: Rule[]; down: Rule[] }>();
  const groupOf = (index: number) => {
    const group = found.get(root(index)) ?? { across: [], down: [] };
    found.set(root(index), group);
    return group;
  };
  for (const [index, rule] of across.entries()) groupOf(index).across.push(rule);
  for (const [index, rule] of down.entries()) groupOf(across.length + index).down.push(rule);
  return [...found.values()];
}

const meet = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - near &&
  down.at <= across.to + near &&
  across.at >= down.from - near &&
  across.at <= down.to + near;

function gridOf(across: readonly Rule[], down: readonly Rule[]): RuledGrid | undefined {
  const rows = clusters(across.map(({ at }) => at));
  const columns = clusters(down.map(({ at }) => at));
  if (rows.length < 2 || columns.length < 2) return undefined;
  if (rows.length * columns.length > mostPlaces)
    throw refused('有一页的表格过大，不像公开报告，已停止读取：请改用 docx 原件');
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  return { top, bottom, left, right, rows, columns, cells: cellsOf(rows, columns, across, down) };
}

/** Neighbours that no rule parts are one cell. */
function cellsOf(
  rows: readonly number[],
  columns: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly RuledCell[] {
  const [height, width] = [rows.length - 1, columns.length - 1];
  const middle = (places: readonly number[], index: number) =>
    ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  const covers = (rules: readonly Rule[], at: number, along: number): boolean =>
    rules.some(
      (rule) => Math.abs(rule.at - at) <= near && rule.from - near <= along && rule.to + near >= along,
    );
  const isParted = (row: number, column: number, way: 'right' | 'below'): boolean =>
    way === 'right'
      ? covers(down, columns[column + 1] ?? 0, middle(rows, row))
      : covers(across, rows[row + 1] ?? 0, middle(columns, column));
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let colSpan = 1;
      while (
        column + colSpan < width &&
        !taken.has(row * width + column + colSpan) &&
        !isParted(row, column + colSpan - 1, 'right')
      )
        colSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < height && isOpenBelow(row + rowSpan - 1, column, colSpan)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * width + c);
      cells.push({ row, column, rowSpan, colSpan });
    }
  return cells;

  function isOpenBelow(row: number, column: number, colSpan: number): boolean {
    for (let c = column; c < column + colSpan; c += 1) if (isParted(row, c, 'below')) return false;
    return true;
  }
}
