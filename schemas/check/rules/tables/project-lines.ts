import { groupBy } from '../../../derive/group-by.ts';
import { type Amount, isZero, sum } from '../../../model/amount.ts';
import type { EconomicLine, LedgerLine } from '../../../model/ledger.ts';
import type { Project } from '../../../model/project.ts';

export const totalOf = (items: readonly { readonly amount: Amount }[]): Amount =>
  sum(items.map(({ amount }) => amount));

type Line = Pick<LedgerLine | EconomicLine, 'project' | 'amount'>;

const known = new WeakMap<readonly Line[], ReadonlyMap<string, Amount>>();

/** What the lines of each project come to; added up once for as long as no line changes. */
export function totalsByProject(lines: readonly Line[]): ReadonlyMap<string, Amount> {
  const earlier = known.get(lines);
  if (earlier) return earlier;
  const groups = groupBy(
    lines.filter(({ project }) => project !== undefined),
    ({ project = '' }) => project,
  );
  const totals = new Map([...groups].map(([project, own]) => [project, totalOf(own)]));
  known.set(lines, totals);
  return totals;
}

/** What the project may spend: its ledger lines, or the budget it states; undefined where neither is there. */
export const budgetOf = (
  { id, statedBudget }: Pick<Project, 'id' | 'statedBudget'>,
  lines: readonly LedgerLine[],
): Amount | undefined =>
  totalsByProject(lines).get(id) ?? (statedBudget && sum([statedBudget.fiscal, statedBudget.other]));

export type Budgeted = Pick<Project, 'id' | 'unit' | 'statedBudget'>;

/** The units that spend on projects of which not every economic line is known. */
export function unitsOfUnknownLines(
  lines: readonly LedgerLine[],
  economicLines: readonly EconomicLine[],
  projects: readonly Budgeted[],
): ReadonlySet<string> {
  const details = totalsByProject(economicLines);
  const unnamed = lines.filter(
    ({ category, project, amount }) =>
      category === 'projectExpenditure' && project === undefined && !isZero(amount),
  );
  const unfilled = projects.filter((project) => {
    const detail = details.get(project.id);
    return detail === undefined || budgetOf(project, lines) !== detail;
  });
  return new Set([...unnamed, ...unfilled].map(({ unit }) => unit));
}
