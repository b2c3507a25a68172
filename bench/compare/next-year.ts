import type { ReportInput } from '../../schemas/model/report.ts';

/**
 * The report a year later, with something changed almost everywhere: every amount and quantity, a word in most texts, each
 * project's name by its year, some renamed, some new, some gone.
 */
export function nextYear(report: ReportInput): ReportInput {
  const {
    department,
    lines = [],
    economicLines = [],
    projects = [],
    procurement = [],
    narrative = [],
  } = report;
  return {
    ...report,
    department: { ...department, year: department.year + 1 },
    pack: { id: 'hebei-2024', version: 1 },
    lines: lines.map((line, n) => ({ ...line, amount: moved(line.amount, n) })),
    economicLines: economicLines.map((line, n) => ({ ...line, amount: moved(line.amount, n) })),
    projects: projects.slice(0, -3).map(projectOfNextYear),
    procurement: procurement.map((item, n) => (n % 2 === 0 ? { ...item, quantity: '9' } : item)),
    narrative: narrative.map((own) => ({
      ...own,
      added: (own.added ?? []).map((text, n) =>
        n % 2 === 0 ? text.replace('强化监督', '加强日常监督') : text,
      ),
    })),
  };
}

type ProjectInput = NonNullable<ReportInput['projects']>[number];

function projectOfNextYear(project: ProjectInput, n: number): ProjectInput {
  const { name, goals = [], indicators = [], statedBudget } = project;
  return {
    ...project,
    name: n % 9 === 0 ? name.replace('专项工作', '重点专项工作') : `2024年${name}`,
    ...(statedBudget ? { statedBudget: { fiscal: moved(statedBudget.fiscal, n) } } : {}),
    goals: goals.map((goal) => goal.replace('按计划', '按年度方案')),
    indicators: indicators.map((own, row) => ({
      ...own,
      value: String(80 + row),
      description: `${own.description}（按新口径）`,
    })),
  };
}

const moved = (amount: string, n: number): string => `${Number.parseInt(amount, 10) + 100 * (n + 1)}.00`;
