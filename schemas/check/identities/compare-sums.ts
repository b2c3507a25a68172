import { isSameList } from '../../is-same-list.ts';
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
import type { PrintedCell } from '../subject/subject.ts';
import type { Equation } from './equation.ts';
import { type NamedCell, nameOf } from './named-cell.ts';
import { whatEquationSays } from './what-equation-says.ts';

interface Compared {
  readonly from: readonly unknown[];
  readonly outcome: Outcome;
}

/** What was said of sums that begin with a cell, by their identity: an unchanged cell is the same object. */
const known = new WeakMap<PrintedCell, Map<Identity, Compared>>();

/** Holds one side against the other, within what rounding allows. */
export function compareSums(identity: Identity, equation: Equation): Outcome {
  const [first] = equation.left;
  if (!first) return compare(identity, equation);
  const ofCell = known.get(first.cell) ?? new Map<Identity, Compared>();
  known.set(first.cell, ofCell);
  const from = whatEquationSays(equation);
  const earlier = ofCell.get(identity);
  if (earlier && isSameList(earlier.from, from)) return earlier.outcome;
  const outcome = compare(identity, equation);
  ofCell.set(identity, { from, outcome });
  return outcome;
}

/** As `compareSums`, anew. */
export function compare(identity: Identity, { left, right, hasHiddenParts }: Equation): Outcome {
  const cells = [...left, ...right];
  const [first, ...others] = cells;
  if (!first) return notCheckable('没有可比较的数');
  const unread = cells.find(({ cell }) => cell.figure === undefined);
  if (unread)
    return notCheckable(`${nameOf(unread)}“${unread.cell.text}”不是数字`, cellAt(unread.cell.address));
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
  const isOneFigure = isPrintedTwice(left, right);
  if (isOneFigure ? a.value === b.value : agree(a, b)) return { kind: 'passed', scope, comparison };
  if (hasHiddenParts && difference.value > 0n)
    return notCheckable(`${nameOf(first)}含不予公开的科目，与所列科目之和不可比`, cellAt(first.cell.address));
  const hasBlankParts = right.every(isBlank);
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: agree(a, b) ? 'warning' : severityOf(identity, hasBlankParts),
      message: messageOf(identity, left, comparison),
      mend: hasBlankParts
        ? `${comparison.right.name}未填列，请补填；没有发生的，核对${nameOf(first)}。`
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

/** One figure of as many decimals on either side and nothing beside it: rounding makes no two of it. */
function isPrintedTwice(left: readonly NamedCell[], right: readonly NamedCell[]): boolean {
  const [a, ...more] = left.filter((cell) => !isBlank(cell));
  const [b, ...others] = right.filter((cell) => !isBlank(cell));
  const isAlone = a !== undefined && b !== undefined && more.length === 0 && others.length === 0;
  return isAlone && a.cell.figure?.slack === b.cell.figure?.slack;
}

const isBlank = ({ cell }: NamedCell): boolean => cell.text.trim() === '';

const sumOf = (cells: readonly NamedCell[]): PrintedFigure =>
  addPrinted(cells.flatMap(({ cell }) => (cell.figure ? [cell.figure] : [])));

const side = (cells: readonly NamedCell[], text: string): Side => ({
  name: namesOf(cells),
  text,
  places: cells.map(({ cell }) => cellAt(cell.address)),
});

/** The cell, or how many are added; blanks add nothing and are not counted. */
function namesOf(cells: readonly NamedCell[]): string {
  const printed = cells.filter((cell) => !isBlank(cell));
  const [first, second] = printed.length > 0 ? printed : cells;
  if (!first) return '（未列）';
  return second ? `${nameOf(first)}等${printed.length || cells.length}个数之和` : nameOf(first);
}
