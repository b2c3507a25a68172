import { type Matrix, matrixOf, moved, times } from './matrix.ts';
import type { Rule, Rules } from './pdf-page.ts';

/** The drawing operators of pdf.js that matter here, by name. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Thicker than any rule of a table, thinner than any row. */
const thickest = 3;
const shortest = 3;

/** The ruled lines of a page: strokes, and filled boxes as thin as a stroke, which is how many programs draw them. */
export function pageRules({ fnArray, argsArray }: OperatorList, ops: Operators, page: Matrix): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = page;
  const stroked = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const filled = new Set([ops.fill, ops.eoFill]);
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? page;
    else if (operator === ops.transform) matrix = times(matrix, matrixOf(Array.isArray(args) ? args : []));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      const [inner] = (args ?? []) as readonly unknown[];
      matrix = times(matrix, matrixOf(inner));
    } else if (operator === ops.constructPath) {
      const [painting, paths] = args as readonly [number, readonly ArrayLike<number>[]];
      for (const path of paths ?? []) {
        if (!path) continue;
        if (stroked.has(painting)) for (const line of segments(path, matrix)) put(line);
        else if (filled.has(painting)) for (const box of thinBoxes(path, matrix)) put(box);
      }
    }
  }
  return { across, down };

  function put([x1, y1, x2, y2]: Segment): void {
    const [left, right, top, bottom] = [
      Math.min(x1, x2),
      Math.max(x1, x2),
      Math.min(y1, y2),
      Math.max(y1, y2),
    ];
    if (bottom - top <= 0.8 && right - left >= shortest)
      across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (right - left <= 0.8 && bottom - top >= shortest)
      down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}

type Segment = readonly [number, number, number, number];

/** How many numbers follow each drawing step of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The straight lines of a path. */
function segments(path: ArrayLike<number>, matrix: Matrix): readonly Segment[] {
  const lines: Segment[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 4;
    const length = lengths[step] ?? 0;
    const last = index + length;
    const to = length === 0 ? start : moved(matrix, path[last - 1] ?? 0, path[last] ?? 0);
    if (step === 0) start = to;
    else if (step === 1 || step === 4) lines.push([...at, ...to]);
    at = to;
    index += length + 1;
  }
  return lines;
}

/** Filled subpaths that are as thin as a line, along their middle. */
function thinBoxes(path: ArrayLike<number>, matrix: Matrix): readonly Segment[] {
  return subpaths(path).flatMap((points): readonly Segment[] => {
    const corners = points.map(([x, y]) => moved(matrix, x, y));
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (corners.length < 3) return [];
    if (bottom - top <= thickest && right - left > bottom - top) {
      const middle = (top + bottom) / 2;
      return [[left, middle, right, middle]];
    }
    if (right - left <= thickest && bottom - top > right - left) {
      const middle = (left + right) / 2;
      return [[middle, top, middle, bottom]];
    }
    return [];
  });
}

function subpaths(path: ArrayLike<number>): readonly (readonly (readonly [number, number])[])[] {
  const all: (readonly [number, number])[][] = [];
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 4;
    const length = lengths[step] ?? 0;
    const last = index + length;
    if (step === 0) all.push([]);
    if (length > 0) all.at(-1)?.push([path[last - 1] ?? 0, path[last] ?? 0]);
    index += length + 1;
  }
  return all;
}
