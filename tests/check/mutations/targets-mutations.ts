import { indicatorText } from '../../../schemas/model/indicator-text.ts';
import type { Indicator, Project } from '../../../schemas/model/project.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { type Correct, type Mutation, oneOf, type Pick } from './mutation.ts';

type Edit = (indicator: Indicator, project: Project, report: Report) => Indicator;
type Choice = (indicator: Indicator, project: Project) => boolean;

const disclosed = ({ projects }: Report): readonly Project[] =>
  projects.filter(({ notDisclosed, indicators }) => !notDisclosed && indicators.length > 0);

const withProject = (report: Report, changed: Project): Report => ({
  ...report,
  projects: report.projects.map((project) => (project.id === changed.id ? changed : project)),
});

/** One indicator that is of the kind, edited. */
const onIndicator =
  (isOne: Choice, edit: Edit): Mutation['mutate'] =>
  ({ report }, pick) => {
    const all = disclosed(report).flatMap((project) =>
      project.indicators.filter((own) => isOne(own, project)).map((own) => [project, own] as const),
    );
    const chosen = oneOf(all, pick);
    if (!chosen) return undefined;
    const [project, indicator] = chosen;
    const edited = edit(indicator, project, report);
    return withProject(report, {
      ...project,
      indicators: project.indicators.map((own) => (own.id === indicator.id ? edited : own)),
    });
  };

/** One project, edited. */
const onProject =
  (edit: (project: Project, pick: Pick) => Project | undefined): Mutation['mutate'] =>
  ({ report }, pick) => {
    const project = oneOf(disclosed(report), pick);
    const edited = project && edit(project, pick);
    return edited && withProject(report, edited);
  };

const printed = (indicator: Indicator, asPrinted: string): Indicator => {
  const { operator: _operator, value: _value, unit: _unit, ...rest } = indicator;
  return { ...rest, asPrinted };
};

const isRate: Choice = ({ name, unit }) =>
  unit === '%' && /率$|满意度$/.test(name) && !/增长|下降/.test(name);
const isMoney: Choice = ({ level2, unit, name, description }) =>
  level2 === '成本指标' && unit === '万元' && !/均|每|标准/.test(`${name}${description}`);
const isCount: Choice = ({ level2, unit }) => level2 === '数量指标' && unit !== undefined && unit !== '%';

export const targetsMutations: readonly Mutation[] = [
  {
    kind: 'percent typed twice',
    mutate: onIndicator(isRate, (own) => printed(own, `${indicatorText(own)}%`)),
  },
  {
    kind: 'rate typed twice',
    mutate: onIndicator(isRate, (own) => printed(own, `${own.operator ?? ''}${own.value}${own.value}%`)),
  },
  {
    kind: 'full stop after a value',
    mutate: onIndicator(isRate, (own) => printed(own, `${indicatorText(own)}.`)),
  },
  {
    kind: 'a rate of more than all',
    mutate: onIndicator(isRate, (own) => ({ ...own, operator: '≥', value: '195' })),
  },
  { kind: 'a rate without percent', mutate: onIndicator(isRate, ({ unit: _, ...own }) => own) },
  { kind: 'a rate counted in times', mutate: onIndicator(isRate, (own) => ({ ...own, unit: '次' })) },
  { kind: 'a rate with a date', mutate: onIndicator(isRate, (own) => printed(own, '12月31日前')) },
  {
    kind: 'a rate among the quantities',
    mutate: onIndicator(isRate, (own) => ({ ...own, level1: '产出指标', level2: '数量指标' })),
  },
  {
    kind: 'a count among the qualities',
    mutate: onIndicator(isCount, (own) => ({ ...own, level2: '质量指标' })),
  },
  {
    kind: 'a sum of money among the deadlines',
    mutate: onIndicator(isMoney, (own) => ({ ...own, level2: '时效指标' })),
  },
  { kind: 'a cost with a floor', mutate: onIndicator(isMoney, (own) => ({ ...own, operator: '≥' })) },
  {
    kind: 'a cost a thousand times too large',
    mutate: onIndicator(isMoney, (own) => ({ ...own, value: `${Number(own.value) * 1000}` })),
  },
  {
    kind: 'a satisfaction with a ceiling',
    mutate: onIndicator(
      ({ name, operator }) => /满意度$/.test(name) && operator === '≥',
      (own) => ({ ...own, operator: '≤' }),
    ),
  },
  { kind: 'a value left out', mutate: onIndicator(isRate, (own) => printed(own, '')) },
  { kind: 'a value that is only the question', mutate: onIndicator(isRate, (own) => printed(own, '是否')) },
  {
    kind: 'a basis left out',
    mutate: onIndicator(
      () => true,
      (own) => ({ ...own, basis: '' }),
    ),
  },
  {
    kind: 'a deadline of last year',
    mutate: onIndicator(
      ({ level2 }) => level2 === '时效指标',
      (own, _project, { department }) => printed(own, `${department.year - 1}年12月`),
    ),
  },
  {
    kind: 'second level of another first level',
    mutate: onIndicator(
      ({ level1 }) => level1 === '产出指标',
      (own) => ({ ...own, level1: '效益指标' }),
    ),
  },
  {
    kind: 'an indicator typed twice',
    mutate: onProject((project, pick) => {
      const own = oneOf(project.indicators, pick);
      return own && { ...project, indicators: [...project.indicators, { ...own, id: `${own.id}-again` }] };
    }),
  },
  {
    kind: 'no 满意度',
    mutate: onProject((project) => ({
      ...project,
      indicators: project.indicators.filter(({ level1 }) => level1 !== '满意度指标'),
    })),
  },
  {
    kind: 'no 时效',
    mutate: onProject((project) => ({
      ...project,
      indicators: project.indicators.filter(({ level2 }) => level2 !== '时效指标'),
    })),
  },
  {
    kind: 'goals of the form',
    mutate: onProject((project) => ({ ...project, goals: ['目标内容1', '目标内容2'] })),
  },
  {
    kind: 'a purpose to be filled in',
    mutate: onProject((project) => ({ ...project, purpose: `${project.purpose}用于XX工作。` })),
  },
  {
    kind: 'a plan that falls',
    mutate: onProject((project) => ({ ...project, plan: ['50', '25', '75', '100'] })),
  },
  {
    kind: 'a plan that does not reach 100',
    mutate: onProject((project) => ({ ...project, plan: ['25', '50', '75', '90'] })),
  },
  {
    kind: 'a cost row copied from another project',
    mutate: copiedCost,
  },
  {
    kind: 'goals of another project',
    mutate: ({ report }, pick) => {
      const [source, target] = [oneOf(disclosed(report), pick), oneOf(disclosed(report), pick)];
      if (!source || !target || source.id === target.id) return undefined;
      return withProject(report, { ...target, goals: [`按期完成${source.name}，发挥资金效益。`] });
    },
  },
  {
    kind: 'parts of a purpose that are not its whole',
    mutate: onProject((project, pick) => ({
      ...project,
      purpose: `${project.purpose}其中安排9万元，包括设备费${2 + pick(5)}万元、服务费一万元。`,
    })),
  },
  {
    kind: 'a goal that says far more than the budget',
    mutate: onProject((project) => ({ ...project, goals: [...project.goals, '所需费用共计98765万元。'] })),
  },
];

/** A row that has the name of its project, in another. */
function copiedCost({ report }: Correct, pick: Pick): Report | undefined {
  const [source, target] = [oneOf(disclosed(report), pick), oneOf(disclosed(report), pick)];
  const row = source?.indicators.find(({ level2 }) => level2 === '成本指标');
  if (!source || !target || !row || source.id === target.id) return undefined;
  const own: Indicator = {
    ...printed(row, '1.44万元'),
    name: `${source.name}费用`,
    description: `${source.name}费用`,
  };
  const inSource = { ...source, indicators: source.indicators.map((other) => (other === row ? own : other)) };
  const inTarget = { ...target, indicators: [...target.indicators, { ...own, id: `${own.id}-copied` }] };
  return withProject(withProject(report, inSource), inTarget);
}
