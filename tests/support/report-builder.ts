import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report, ReportInput } from '../../schemas/model/report.ts';

/** A valid report of a department with two units, as typed: one change makes the report a test is about. */
export function reportInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    schemaVersion: 3,
    pack: { id: 'hebei-2024', version: 1 },
    department: { code: '330', name: '示例市水文局', year: 2025 },
    units: [
      unit('u1', '示例市水文局本级', { code: '330001', nature: 'administrative' }),
      unit('u2', '示例市水文站', { code: '330002', nature: 'publicInstitution' }),
    ],
    publication: { scopes: ['department', 'u1', 'u2'] },
    lines: [line('l1'), line('l2', { unit: 'u2', functionalClass: '2010350', amount: '300000.00' })],
    economicLines: [
      economicLine('e1', { amount: '400000.00' }),
      economicLine('e2', { economicClass: '30201', kind: 'publicCost', amount: '100000.00' }),
      economicLine('e3', { unit: 'u2', amount: '300000.00' }),
    ],
    ...change,
  };
}

export const buildReport = (change: Partial<ReportInput> = {}): Report => parseReport(reportInput(change));

type Item<K extends keyof ReportInput> = NonNullable<ReportInput[K]> extends readonly (infer T)[] ? T : never;

export const unit = (id: string, name: string, change: Partial<Item<'units'>> = {}): Item<'units'> => ({
  id,
  code: id,
  name,
  nature: 'administrative',
  grade: '正科级',
  funding: '财政拨款',
  ...change,
});

export const line = (id: string, change: Partial<Item<'lines'>> = {}): Item<'lines'> => ({
  id,
  unit: 'u1',
  functionalClass: '2010301',
  category: 'basicExpenditure',
  source: 'generalPublicBudget',
  amount: '500000.00',
  ...change,
});

export const economicLine = (
  id: string,
  change: Partial<Item<'economicLines'>> = {},
): Item<'economicLines'> => ({
  id,
  unit: 'u1',
  source: 'generalPublicBudget',
  economicClass: '30101',
  kind: 'personnelCost',
  amount: '500000.00',
  ...change,
});

export const project = (id: string, change: Partial<Item<'projects'>> = {}): Item<'projects'> => ({
  id,
  unit: 'u1',
  code: '13000025P0000001',
  name: '水文监测设备维护',
  purpose: '用于水文监测设备的日常维护。',
  plan: ['25', '50', '75', '100'],
  goals: ['保障监测设备正常运行。'],
  indicators: [indicator(`${id}-i1`)],
  ...change,
});

type Indicator = NonNullable<Item<'projects'>['indicators']>[number];

export const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  level1: '产出指标',
  level2: '数量指标',
  name: '维护设备数量',
  description: '全年维护的设备数量',
  operator: '≥',
  value: '12',
  unit: '台',
  basis: '工作计划',
  ...change,
});

export const purchase = (id: string, change: Partial<Item<'procurement'>> = {}): Item<'procurement'> => ({
  id,
  unit: 'u1',
  origin: { kind: 'publicCost' },
  name: '台式计算机',
  catalogCode: 'A02010105',
  measureUnit: '台',
  quantity: '5',
  unitPrice: '5000.00',
  funds: [{ source: 'generalPublicBudget', amount: '25000.00' }],
  ...change,
});
