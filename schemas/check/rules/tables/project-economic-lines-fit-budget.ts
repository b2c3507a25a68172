import type { Amount } from '../../../model/amount.ts';
import { formatAmount, isZero, negate, sign, subtract } from '../../../model/amount.ts';
import type { Project } from '../../../model/project.ts';
import type { Report } from '../../../model/report.ts';
import { eachPart } from '../../engine/each-part.ts';
import { failed, notCheckable, type Outcome } from '../../engine/outcome.ts';
import { entryAt, type Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { budgetOf, totalsByProject } from './project-lines.ts';
import { partsOfReport } from './report-parts.ts';

export const projectEconomicLinesFitBudget: Rule = {
  id: 'project-economic-lines-fit-budget',
  group: 'tables',
  title: '项目支出的经济分类明细之和＝该项目的预算',
  source: '编制惯例（项目支出按功能分类与按经济分类是同一笔支出）',
  check: eachPart(partsOfReport(['economicLines', 'lines', 'projects']), (report) => {
    const totals = totalsByProject(report.economicLines);
    if (totals.size === 0) return [];
    const first = new Map(
      report.economicLines.map(({ project = '', id }) => [project, id] as const).reverse(),
    );
    return report.projects.flatMap((project, index) => {
      const detail = totals.get(project.id);
      const place = entryAt(['economicLines', { id: first.get(project.id) ?? '' }]);
      return detail === undefined ? [] : [ofProject(project, index + 1, detail, place, report)];
    });
  }),
};

/** A project without economic lines is not asked for any. */
function ofProject(
  project: Project,
  no: number,
  detail: Amount,
  place: Place,
  { lines }: Pick<Report, 'lines'>,
): Outcome {
  const budget = budgetOf(project, lines);
  const what = `项目${no}“${project.name}”`;
  if (budget === undefined) return notCheckable(`${what}没有预算数`, place);
  return compared(what, budget, detail, [place, entryAt(['projects', { id: project.id }])]);
}

const yuan = (amount: Amount): string => `${formatAmount(amount, { unit: '元', decimals: 2 })}元`;

function compared(
  what: string,
  budget: Amount,
  detail: Amount,
  places: readonly [Place, ...Place[]],
): Outcome {
  const difference = subtract(detail, budget);
  const comparison = {
    left: { name: `${what}经济分类明细`, text: yuan(detail), places: places.slice(0, 1) },
    right: { name: `${what}预算`, text: yuan(budget), places: places.slice(1) },
    difference: yuan(difference),
  };
  if (isZero(difference)) return { kind: 'passed', comparison };
  const isMore = sign(difference) > 0;
  return failed({
    severity: isMore ? 'error' : 'warning',
    message: `${what}经济分类明细共${yuan(detail)}，项目预算为${yuan(budget)}，${isMore ? '多' : '少'}${yuan(isMore ? difference : negate(difference))}。`,
    mend: isMore
      ? '核对项目的经济分类明细和收支明细，改正有误的一边。'
      : '补填项目的经济分类明细，或核对项目预算。',
    places,
    comparison,
    about: `${detail}/${budget}`,
  });
}
