import type { Identity } from '../../pack/identity.ts';
import type { Comparison, Outcome, Severity, Side } from '../engine/outcome.ts';
import { notCheckable } from '../engine/outcome.ts';
import { cellAt } from '../engine/place.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../printed/printed-figure.ts';
import type { Equation } from './equation.ts';
import type { NamedCell } from './named-cell.ts';

/** Holds one side against the other, within what rounding allows. */
export function compareSums(identity: Identity, { left, right, hasHiddenParts }: Equation): Outcome {
  const cells = [...left, ...right];
  const [first, ...others] = cells;
  if (!first) return notCheckable('没有可比较的数');
  const unread = cells.find(({ cell }) => cell.figure === undefined);
  if (unread) return notCheckable(`${unread.name}“${unread.cell.text}”不是数字`, cellAt(unread.cell.address));
  const { scope, unit } = first.table;
  const [a, b] = [sumOf(left), sumOf(right)];
  const difference = addPrinted([a, negatePrinted(b)]);
  const text = (figure: PrintedFigure): string => `${printedText(figure, unit)}${unit}`;
  const comparison: Comparison = {
    left: side(left, text(a)),
    right: side(right, text(b)),
    difference: text(difference),
    isSum: true,
  };
  if (agree(a, b)) return { kind: 'passed', scope, comparison };
  if (hasHiddenParts && difference.value > 0n)
    return notCheckable(`${first.name}含不予公开的科目，与所列科目之和不可比`, cellAt(first.cell.address));
  const hasBlankParts = right.every(isBlank);
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: severityOf(identity, hasBlankParts),
      message: messageOf(identity, left, comparison),
      mend: hasBlankParts
        ? `${comparison.right.name}未填列，请补填；没有发生的，核对${first.name}。`
        : '核对两边各数，改正有误的一个。',
      places: [cellAt(first.cell.address), ...others.map(({ cell }) => cellAt(cell.address))],
      comparison,
      about: `${text(a)}/${text(b)}`,
    },
  };
}

const severityOf = (identity: Identity, hasBlankParts: boolean): Severity =>
  identity.kind === 'rows' && identity.partsMayBeBlank && hasBlankParts ? 'warning' : 'error';

function messageOf(
  { title }: Identity,
  cells: readonly NamedCell[],
  { left, right, difference }: Comparison,
): string {
  const sides = cells.every(isBlank)
    ? `${left.name}为空白，${right.name}为${right.text}`
    : `${left.name}为${left.text}，${right.name}为${right.text}`;
  return `${sides}，相差${difference.replace(/^-/, '')}（应有：${title}）。`;
}

const isBlank = ({ cell }: NamedCell): boolean => cell.text.trim() === '';

const sumOf = (cells: readonly NamedCell[]): PrintedFigure =>
  addPrinted(cells.flatMap(({ cell }) => (cell.figure ? [cell.figure] : [])));

const side = (cells: readonly NamedCell[], text: string): Side => ({
  name: nameOf(cells),
  text,
  places: cells.map(({ cell }) => cellAt(cell.address)),
});

/** The cell, or how many are added; blanks add nothing and are not counted. */
function nameOf(cells: readonly NamedCell[]): string {
  const printed = cells.filter((cell) => !isBlank(cell));
  const [first, second] = printed.length > 0 ? printed : cells;
  if (!first) return '（未列）';
  return second ? `${first.name}等${printed.length || cells.length}个数之和` : first.name;
}
