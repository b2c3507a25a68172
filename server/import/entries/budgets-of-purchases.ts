import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { guessed } from '../protocol.ts';
import { printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

type Projects = NonNullable<ReportInput['projects']>;

/**
 * The budget of a project whose own table prints none, as 政府采购 prints it beside what is bought for it.
 * @param rowKeys the purchase each row of the table is
 */
export function budgetsOfPurchases(
  { tables }: ScopePart,
  rowKeys: ReadonlyMap<string, string>,
  procurement: NonNullable<ReportInput['procurement']>,
  projects: Projects,
): { readonly projects: Projects; readonly protocol: readonly ProtocolEntry[] } {
  const table = tables.get('procurement');
  const cells = printedCells(table);
  const protocol: ProtocolEntry[] = [];
  const budgetOf = (project: string) =>
    cells.rows
      .filter((row) => {
        const origin = procurement.find(({ id }) => id === rowKeys.get(row))?.origin;
        return origin?.kind === 'project' && origin.project === project;
      })
      .map((row) => cells.amount(row, 'originBudget'))
      .find((amount) => amount !== undefined);
  const own = projects.map((project) => {
    const budget = project.statedBudget ? undefined : budgetOf(project.id);
    if (budget === undefined) return project;
    protocol.push(guessed(table?.place ?? '', `项目“${project.name}”的预算取自政府采购表，认作财政资金`));
    return { ...project, statedBudget: { fiscal: budget } };
  });
  return { projects: own, protocol };
}
