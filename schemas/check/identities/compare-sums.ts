import type { Identity } from '../../pack/identity.ts';
import type { Comparison, Outcome, Side } from '../engine/outcome.ts';
import { notCheckable } from '../engine/outcome.ts';
import { cellAt } from '../engine/place.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../printed/printed-figure.ts';
import type { Equation, NamedCell } from './equations.ts';

/** Holds one side against the other, within what rounding allows. */
export function compareSums({ title }: Identity, { left, right }: Equation): Outcome {
  const unread = [...left, ...right].find(({ cell }) => cell.figure === undefined);
  if (unread) return notCheckable(`${unread.name}“${unread.cell.text}”不是数字`, cellAt(unread.cell.address));
  const a = sumOf(left);
  const b = sumOf(right);
  const scope = (left[0] ?? right[0])?.table.scope;
  const unit = (left[0] ?? right[0])?.table.unit ?? '万元';
  const text = (figure: PrintedFigure): string => `${printedText(figure, unit)}${unit}`;
  const difference = addPrinted([a, negatePrinted(b)]);
  const comparison: Comparison = {
    left: side(left, text(a)),
    right: side(right, text(b)),
    difference: text(difference),
  };
  const where = scope === undefined ? {} : { scope };
  if (agree(a, b)) return { kind: 'passed', ...where, comparison };
  const [first, ...others] = [...left, ...right].map(({ cell }) => cellAt(cell.address));
  if (!first) return notCheckable('没有可比较的数');
  return {
    kind: 'failed',
    ...where,
    finding: {
      severity: 'error',
      message: `应有“${title}”：${comparison.left.name}为${text(a)}，${comparison.right.name}为${text(b)}，相差${text(difference)}。`,
      mend: '核对两边各数，改正录入有误的一个。',
      places: [first, ...others],
      comparison,
      about: `${text(a)}/${text(b)}`,
    },
  };
}

const sumOf = (cells: readonly NamedCell[]): PrintedFigure =>
  addPrinted(cells.flatMap(({ cell }) => (cell.figure ? [cell.figure] : [])));

const side = (cells: readonly NamedCell[], text: string): Side => ({
  name: nameOf(cells),
  text,
  places: cells.map(({ cell }) => cellAt(cell.address)),
});

/** The cell, or how many are added. */
function nameOf(cells: readonly NamedCell[]): string {
  const [first, second] = cells;
  if (!first) return '（未列）';
  return second ? `${first.name}等${cells.length}个数之和` : first.name;
}
