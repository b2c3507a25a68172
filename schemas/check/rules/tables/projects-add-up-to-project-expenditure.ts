import { isWithin, type Scope } from '../../../model/identity.ts';
import type { Report } from '../../../model/report.ts';
import { rememberFor } from '../../../remember-for.ts';
import { notCheckable, type Outcome, type Severity } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { namedCell, nameOf } from '../../identities/named-cell.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import type { PrintedTable, SubjectProject, SubjectScope } from '../../subject/subject.ts';

export const projectsAddUpToProjectExpenditure: Rule = {
  id: 'projects-add-up-to-project-expenditure',
  group: 'tables',
  title: '各项目预算之和＝支出总表项目支出（不予公开和上年结转的项目除外）',
  source: '《中华人民共和国预算法实施条例》第六条（部门预算应当公开项目支出）',
  check: ({ scopes, report }) =>
    scopes
      .filter(({ projects }) => projects.length > 0)
      .map((own) => {
        const isHidden = hasHidden(own.scope, report.projects);
        return remembered(own.tables, [isHidden, ...budgetsOf(own)], () => ofScope(own, isHidden));
      }),
};

const remembered = rememberFor<SubjectScope['tables'], readonly Outcome[]>();

/** All that is read of the projects. */
const budgetsOf = ({ projects }: SubjectScope): readonly string[] =>
  projects.flatMap(({ project, budgetText, budgetAddress }) => [project.name, budgetText, budgetAddress]);

function ofScope({ tables, projects }: SubjectScope, isHidden: boolean): readonly Outcome[] {
  const [total] = namedCell(tables.expenditure, 'total', 'projectExpenditure');
  if (!total?.cell.figure) return [notCheckable('支出总表没有项目支出合计')];
  const unknown = projects.filter(({ budget }) => budget === undefined);
  if (unknown.length > 0)
    return [notCheckable(`${unknown.length}个项目没有预算数，如“${unknown[0]?.project.name}”`)];
  return [
    compared(nameOf(total), total.cell.figure, total.table, total.cell.address, projects, {
      hasHidden: isHidden,
      hasCarryOver: (tables.income?.cells.get('total/carryOver')?.text.trim() ?? '') !== '',
    }),
  ];
}

const hasHidden = (scope: Scope, projects: Report['projects']): boolean =>
  projects.some(({ unit, notDisclosed }) => notDisclosed && isWithin(scope, unit));

interface Excuses {
  readonly hasHidden: boolean;
  readonly hasCarryOver: boolean;
}

function compared(
  name: string,
  total: PrintedFigure,
  { scope, unit }: PrintedTable,
  address: string,
  projects: readonly SubjectProject[],
  { hasHidden: isHidden, hasCarryOver }: Excuses,
): Outcome {
  const together = addPrinted(projects.flatMap(({ budget }) => budget ?? []));
  const off = addPrinted([together, negatePrinted(total)]);
  const text = (figure: PrintedFigure) => `${printedText(figure, unit)}${unit}`;
  const comparison = {
    left: {
      name: `${projects.length}个项目预算之和`,
      text: text(together),
      places: projects.map(({ budgetAddress }) => cellAt(budgetAddress)),
    },
    right: { name, text: text(total), places: [cellAt(address)] },
    difference: text(off),
  };
  if (agree(together, total)) return { kind: 'passed', scope, comparison };
  const isMore = off.value > 0n;
  if (!isMore && isHidden) return { ...notCheckable('有不予公开的项目，项目预算之和少于项目支出'), scope };
  const severity: Severity = isMore && !hasCarryOver ? 'error' : isMore || !hasCarryOver ? 'warning' : 'note';
  return {
    kind: 'failed',
    scope,
    finding: {
      severity,
      message: `${projects.length}个项目的预算共${text(together)}，${name}为${text(total)}，相差${text(off).replace(/^-/, '')}。`,
      mend: isMore
        ? '核对各项目的预算和支出总表的项目支出。'
        : '补列没有公开的项目，或核对各项目的预算；不予公开的项目请标明。',
      places: [cellAt(address)],
      comparison,
      about: `${text(together)}/${text(total)}`,
    },
  };
}
