import type { ReportInput } from '../schemas/model/report.ts';

/**
 * A report of the largest real shape, times `scale`: nine tables, 73 project tables of 10 × 6 with merges, a 60-row
 * procurement table and about 25 pages of prose. Made of numbers alone: the same each time.
 */
export function bigReport(scale = 1): ReportInput {
  const projects = 73 * scale;
  return {
    schemaVersion: 3,
    pack: { id: 'hebei-2023', version: 1 },
    options: { threePublicRows: '11' },
    department: { code: '999', name: '示例市综合事务局', year: 2023 },
    units: [
      {
        id: 'u1',
        code: '999001',
        name: '示例市综合事务局本级',
        nature: 'administrative',
        grade: '正处级',
        funding: '财政拨款',
      },
    ],
    publication: { scopes: ['department'] },
    lines: lines(),
    economicLines: economicLines(),
    threePublic: {
      origin: 'entered',
      entries: [
        { id: 't1', unit: 'u1', item: 'vehicleOperation', fund: 'generalPublicBudget', amount: '700000.00' },
      ],
    },
    projects: numbers(projects).map(project),
    procurement: numbers(60 * scale).map((n) => ({
      id: `g${n}`,
      unit: 'u1',
      origin: { kind: 'project' as const, project: `p${(n % projects) + 1}` },
      name: `设备第${n}号`,
      catalogCode: 'A02010105',
      measureUnit: '台',
      quantity: String(n + 1),
      unitPrice: '4500.00',
      funds: [{ source: 'generalPublicBudget' as const, amount: `${(n + 1) * 4500}.00` }],
    })),
    assets: [
      {
        id: 'a1',
        unit: 'u1',
        date: '2022-12-31',
        parts: { vehicle: { quantity: '7', value: '1171000.00' } },
      },
    ],
    narrative: [
      { id: 'n1', scope: 'department', section: 'duties', added: numbers(78 * scale).map(paragraph) },
    ],
    codeNames: classes.flatMap((code, n) => [
      { list: 'functionalClass' as const, code, name: `科目第${n}项支出` },
      { list: 'functionalClass' as const, code: code.slice(0, 5), name: `科目第${n}款支出` },
    ]),
  };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Codes of a 项, each under a 款 of its own. */
const classes = ['201', '204', '208', '210', '221'].flatMap((top) =>
  numbers(4).map((n) => `${top}${60 + n}01`),
);

const lines = (): ReportInput['lines'] =>
  classes.map((functionalClass, n) => ({
    id: `l${n}`,
    unit: 'u1',
    functionalClass,
    category: n % 2 === 0 ? 'basicExpenditure' : 'projectExpenditure',
    source: 'generalPublicBudget',
    amount: `${(n + 3) * 12_345}.67`,
  }));

const economicLines = (): ReportInput['economicLines'] =>
  [
    '30101',
    '30102',
    '30103',
    '30107',
    '30108',
    '30110',
    '30113',
    '30201',
    '30207',
    '30228',
    '30231',
    '30302',
  ].map((economicClass, n) => ({
    id: `e${n}`,
    unit: 'u1',
    source: 'generalPublicBudget',
    economicClass,
    kind: economicClass.startsWith('302') ? 'publicCost' : 'personnelCost',
    amount: `${(n + 2) * 54_321}.12`,
  }));

type ProjectInput = NonNullable<ReportInput['projects']>[number];

const project = (n: number): ProjectInput => ({
  id: `p${n}`,
  unit: 'u1',
  name: `第${n}项专项工作经费`,
  statedBudget: { fiscal: `${n * 10_000}.00` },
  goals: [`按计划完成第${n}项专项工作，保障各项业务正常开展。`],
  indicators: levels.map(([level1, level2], row) => ({
    id: `p${n}-i${row}`,
    level1,
    level2,
    name: `${level2.slice(0, 2)}指标第${row}项完成情况`,
    description: `反映第${n}项工作${level2.slice(0, 2)}方面的完成情况`,
    operator: '≥',
    value: String(90 + row),
    unit: '%',
    basis: '年度工作计划',
  })),
});

const levels = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '经济效益指标'],
  ['效益指标', '社会效益指标'],
  ['效益指标', '可持续影响指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

const paragraph = (n: number): string =>
  `第${n}段。${'统筹推进各项重点工作任务，健全制度机制，强化监督检查，确保年度目标如期完成。'.repeat(5)}`;
