import { indicatorText } from '../../../schemas/model/indicator-text.ts';
import type { Indicator, Project } from '../../../schemas/model/project.ts';
import type { Report } from '../../../schemas/model/report.ts';

/** Breaks a correct report in one place; undefined where the report has nothing of the kind. `random` is from 0 to 1. */
export interface Mutation {
  readonly name: string;
  readonly mutate: (report: Report, random: () => number) => Report | undefined;
}

type Edit = (indicator: Indicator, project: Project, report: Report) => Indicator;
type Choice = (indicator: Indicator, project: Project) => boolean;

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

const disclosed = ({ projects }: Report): readonly Project[] =>
  projects.filter(({ notDisclosed, indicators }) => !notDisclosed && indicators.length > 0);

const withProject = (report: Report, changed: Project): Report => ({
  ...report,
  projects: report.projects.map((project) => (project.id === changed.id ? changed : project)),
});

/** One indicator that is of the kind, edited. */
const onIndicator =
  (isOne: Choice, edit: Edit): Mutation['mutate'] =>
  (report, random) => {
    const all = disclosed(report).flatMap((project) =>
      project.indicators.filter((own) => isOne(own, project)).map((own) => [project, own] as const),
    );
    const chosen = pick(all, random);
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
  (edit: (project: Project, random: () => number) => Project | undefined): Mutation['mutate'] =>
  (report, random) => {
    const project = pick(disclosed(report), random);
    const edited = project && edit(project, random);
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
    name: 'percent typed twice',
    mutate: onIndicator(isRate, (own) => printed(own, `${indicatorText(own)}%`)),
  },
  {
    name: 'rate typed twice',
    mutate: onIndicator(isRate, (own) => printed(own, `${own.operator ?? ''}${own.value}${own.value}%`)),
  },
  {
    name: 'full stop after a value',
    mutate: onIndicator(isRate, (own) => printed(own, `${indicatorText(own)}.`)),
  },
  {
    name: 'a rate of more than all',
    mutate: onIndicator(isRate, (own) => ({ ...own, operator: '≥', value: '195' })),
  },
  { name: 'a rate without percent', mutate: onIndicator(isRate, ({ unit: _, ...own }) => own) },
  { name: 'a rate counted in times', mutate: onIndicator(isRate, (own) => ({ ...own, unit: '次' })) },
  { name: 'a rate with a date', mutate: onIndicator(isRate, (own) => printed(own, '12月31日前')) },
  {
    name: 'a rate among the quantities',
    mutate: onIndicator(isRate, (own) => ({ ...own, level1: '产出指标', level2: '数量指标' })),
  },
  {
    name: 'a count among the qualities',
    mutate: onIndicator(isCount, (own) => ({ ...own, level2: '质量指标' })),
  },
  {
    name: 'a sum of money among the deadlines',
    mutate: onIndicator(isMoney, (own) => ({ ...own, level2: '时效指标' })),
  },
  { name: 'a cost with a floor', mutate: onIndicator(isMoney, (own) => ({ ...own, operator: '≥' })) },
  {
    name: 'a cost a thousand times too large',
    mutate: onIndicator(isMoney, (own) => ({ ...own, value: `${Number(own.value) * 1000}` })),
  },
  {
    name: 'a satisfaction with a ceiling',
    mutate: onIndicator(
      ({ name, operator }) => /满意度$/.test(name) && operator === '≥',
      (own) => ({ ...own, operator: '≤' }),
    ),
  },
  { name: 'a value left out', mutate: onIndicator(isRate, (own) => printed(own, '')) },
  { name: 'a value that is only the question', mutate: onIndicator(isRate, (own) => printed(own, '是否')) },
  {
    name: 'a basis left out',
    mutate: onIndicator(
      () => true,
      (own) => ({ ...own, basis: '' }),
    ),
  },
  {
    name: 'a deadline of last year',
    mutate: onIndicator(
      ({ level2 }) => level2 === '时效指标',
      (own, _project, { department }) => printed(own, `${department.year - 1}年12月`),
    ),
  },
  {
    name: 'second level of another first level',
    mutate: onIndicator(
      ({ level1 }) => level1 === '产出指标',
      (own) => ({ ...own, level1: '效益指标' }),
    ),
  },
  {
    name: 'an indicator typed twice',
    mutate: onProject((project, random) => {
      const own = pick(project.indicators, random);
      return own && { ...project, indicators: [...project.indicators, { ...own, id: `${own.id}-again` }] };
    }),
  },
  {
    name: 'no 满意度',
    mutate: onProject((project) => ({
      ...project,
      indicators: project.indicators.filter(({ level1 }) => level1 !== '满意度指标'),
    })),
  },
  {
    name: 'no 时效',
    mutate: onProject((project) => ({
      ...project,
      indicators: project.indicators.filter(({ level2 }) => level2 !== '时效指标'),
    })),
  },
  {
    name: 'goals of the form',
    mutate: onProject((project) => ({ ...project, goals: ['目标内容1', '目标内容2'] })),
  },
  {
    name: 'a purpose to be filled in',
    mutate: onProject((project) => ({ ...project, purpose: `${project.purpose}用于XX工作。` })),
  },
  {
    name: 'a plan that falls',
    mutate: onProject((project) => ({ ...project, plan: ['50', '25', '75', '100'] })),
  },
  {
    name: 'a plan that does not reach 100',
    mutate: onProject((project) => ({ ...project, plan: ['25', '50', '75', '90'] })),
  },
  {
    name: 'a cost row copied from another project',
    mutate: copiedCost,
  },
  {
    name: 'a goal that says far more than the budget',
    mutate: onProject((project) => ({ ...project, goals: [...project.goals, '所需费用共计98765万元。'] })),
  },
];

/** A row that has the name of its project, in another. */
function copiedCost(report: Report, random: () => number): Report | undefined {
  const [source, target] = [pick(disclosed(report), random), pick(disclosed(report), random)];
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
