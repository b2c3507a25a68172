import type { MoneyFormat } from '../model/amount.ts';
import { isWithin } from '../model/identity.ts';
import type { Project } from '../model/project.ts';
import { fiscalSources } from '../model/terms.ts';
import type { DerivedProject } from './derived-report.ts';
import type { Fact } from './fact.ts';
import { amountCell } from './table/cell.ts';
import type { TableContext } from './table/table-context.ts';

/** The projects a scope discloses, in order, each with its budget from the ledger or as stated. */
export function deriveProjects(context: TableContext, money: MoneyFormat): readonly DerivedProject[] {
  const { report, scope, memory, projectFacts } = context;
  return report.projects
    .filter(({ unit, notDisclosed }) => !notDisclosed && isWithin(scope, unit))
    .map((project, index) =>
      memory.keep(project, [index, ...(projectFacts.get(project.id) ?? [])], () =>
        deriveProject(project, index + 1, context, money),
      ),
    );
}

function deriveProject(
  project: Project,
  no: number,
  { scope, projectFacts }: TableContext,
  money: MoneyFormat,
): DerivedProject {
  const own = projectFacts.get(project.id) ?? [];
  const cell = (key: string, taken: readonly Fact[]) =>
    amountCell({ align: 'center', value: 'amount' }, taken, `${scope}/projects/${project.id}/${key}`, money);
  return {
    id: project.id,
    no,
    code: project.code,
    name: project.name,
    budget: cell('budget', own),
    fiscal: cell('fiscal', own.filter(isFiscal)),
    other: cell(
      'other',
      own.filter((fact) => !isFiscal(fact)),
    ),
    purpose: project.purpose,
    plan: (project.plan ?? [null, null, null, null]).map((share) => (share === null ? '' : `${share}%`)),
    goals: project.goals,
    indicators: project.indicators,
  };
}

const isFiscal = ({ source }: Fact): boolean => fiscalSources.some((fiscal) => fiscal === source);
