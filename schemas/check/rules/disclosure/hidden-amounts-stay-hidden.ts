import { type Amount, isZero, sum } from '../../../model/amount.ts';
import { isWithin } from '../../../model/identity.ts';
import type { Report } from '../../../model/report.ts';
import { type Outcome, onlyPassed } from '../../engine/outcome.ts';
import { cellAt, entryAt, type Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectScope } from '../../subject/subject.ts';

/**
 * One project alone that is not disclosed is the printed total less those that are; one code alone is what the code above
 * has more than the codes printed below it. The amount itself is not told here.
 */
export const hiddenAmountsStayHidden: Rule = {
  id: 'hidden-amounts-stay-hidden',
  group: 'disclosure',
  title: '不予公开的金额不能由合计推算得出',
  source: '《中华人民共和国预算法》第十四条（涉及国家秘密的除外）',
  check: ({ report, scopes }: Subject) => {
    const outcomes = scopes.flatMap((scope) => [
      ...hiddenProject(report, scope),
      ...hiddenCodes(report, scope),
    ]);
    return [outcomes.length === 0 ? onlyPassed : outcomes];
  },
};

function hiddenProject(report: Report, scope: SubjectScope): readonly Outcome[] {
  const hidden = report.projects.filter(
    ({ unit, notDisclosed, id }) => notDisclosed && isWithin(scope.scope, unit) && hasMoney(report, id),
  );
  const [only] = hidden;
  const total = scope.tables.expenditure?.cells.get('total/projectExpenditure');
  const areAllPrinted = scope.projects.every(({ budgetText }) => budgetText !== '');
  if (hidden.length !== 1 || !only || !total?.figure || !areAllPrinted) return [];
  const others = scope.projects.length;
  const from = others === 0 ? '就是' : `减去已公开的${others}个项目预算即得`;
  return [
    told(
      scope,
      `不予公开的项目“${only.name}”的金额可以推算：支出总表“项目支出”合计${total.text}${scope.tables.expenditure?.unit}${from}。`,
      [entryAt(['projects', { id: only.id }]), cellAt(total.address)],
      only.id,
    ),
  ];
}

const hasMoney = ({ lines, projects }: Report, id: string): boolean => {
  const stated = projects.find((project) => project.id === id)?.statedBudget;
  const amounts = lines.filter(({ project }) => project === id).map(({ amount }) => amount);
  return !isZero(sum([...amounts, ...(stated ? [stated.fiscal, stated.other] : [])] as readonly Amount[]));
};

function hiddenCodes(report: Report, scope: SubjectScope): readonly Outcome[] {
  const { lines, undisclosedCodes } = report;
  const used = new Set(
    lines
      .filter(({ unit }) => isWithin(scope.scope, unit))
      .flatMap(({ functionalClass }) => [functionalClass, functionalClass.slice(0, 5)]),
  );
  const hidden = undisclosedCodes.filter((code) => used.has(code));
  return hidden.flatMap((code) => {
    const parent = code.slice(0, code.length - 2);
    const isAlone = hidden.every((other) => other === code || other.slice(0, other.length - 2) !== parent);
    const cell = scope.tables.expenditure?.cells.get(`${parent}/total`);
    if (!isAlone || !cell) return [];
    const message = `不予公开的科目“${code}”的金额可以推算：支出总表上级科目“${parent}”为${cell.text}${scope.tables.expenditure?.unit}，减去其下已公开的科目即得。`;
    return [told(scope, message, [entryAt(['undisclosedCodes']), cellAt(cell.address)], code)];
  });
}

const told = (
  scope: SubjectScope,
  message: string,
  places: readonly [Place, ...Place[]],
  about: string,
): Outcome => ({
  kind: 'failed',
  scope: scope.scope,
  finding: {
    severity: 'warning',
    mustBeConfirmed: true,
    message,
    mend: '与保密审查人员商定：把同级的其他项目（科目）一并不予公开，或并入上级列示，或确认可以推算。',
    places,
    about: `${scope.scope}/${about}`,
  },
});
