import type { WorkingReport } from '../model/working-report.ts';
import type { Fate } from './fate.ts';

export interface RollPart {
  readonly name: string;
  /** Those it may have; the first is proposed. */
  readonly fates: readonly [Fate, ...Fate[]];
  /** What the fates mean for it, where the words of the fate do not say it. */
  readonly says?: string;
  /** How many there are of it. */
  readonly count: (report: WorkingReport) => number;
}

/** Every part of a report with what may become of it in the next year. Amounts and dated 依据 are never taken over. */
export const rollParts = {
  institutions: {
    name: '不单独编制预算的机构',
    fates: ['carry', 'confirm', 'clear'],
    count: ({ institutions }) => institutions.length,
  },
  lines: {
    name: '收支明细',
    fates: ['confirm', 'clear'],
    says: '沿用时保留单位、科目、来源和项目，金额清空',
    count: ({ lines }) => lines.length,
  },
  closing: {
    name: '年终结转结余',
    fates: ['clear'],
    count: ({ closing }) => closing.length,
  },
  economicLines: {
    name: '经济分类明细',
    fates: ['confirm', 'clear'],
    says: '沿用时保留科目，金额清空',
    count: ({ economicLines }) => economicLines.length,
  },
  threePublic: {
    name: '“三公”经费',
    fates: ['confirm', 'clear'],
    says: '沿用时保留费用项目，金额清空；由经济分类提取的照旧提取',
    count: ({ threePublic }) => (threePublic.origin === 'entered' ? threePublic.entries.length : 0),
  },
  projects: {
    name: '项目',
    fates: ['carry', 'clear'],
    says: '沿用名称、编码和类型，预算清空；已结束的项目可逐个去掉',
    count: ({ projects }) => projects.length,
  },
  purposes: {
    name: '项目资金用途',
    fates: ['confirm', 'carry', 'clear'],
    count: ({ projects }) => projects.filter(({ purpose }) => purpose !== '').length,
  },
  goals: {
    name: '项目绩效目标',
    fates: ['confirm', 'clear'],
    count: ({ projects }) => projects.filter(({ goals }) => goals.length > 0).length,
  },
  indicators: {
    name: '项目绩效指标',
    fates: ['confirm', 'clear'],
    says: '沿用时金额类指标值和注明日期、文号的依据清空',
    count: ({ projects }) => projects.reduce((sum, { indicators }) => sum + indicators.length, 0),
  },
  plans: {
    name: '项目支出计划',
    fates: ['confirm', 'clear'],
    count: ({ projects }) => projects.filter(({ plan }) => plan !== undefined).length,
  },
  specialFunds: {
    name: '部门主管专项资金',
    fates: ['confirm', 'clear'],
    says: '沿用时金额清空',
    count: ({ specialFunds }) => specialFunds.length,
  },
  performance: {
    name: '整体绩效目标',
    fates: ['confirm', 'clear'],
    count: ({ performance }) => performance.length,
  },
  procurement: {
    name: '政府采购',
    fates: ['confirm', 'clear'],
    says: '沿用时保留品目，数量、单价和金额清空',
    count: ({ procurement }) => procurement.length,
  },
  assets: {
    name: '国有资产',
    fates: ['confirm', 'clear'],
    says: '沿用时保留单位，截止时间改为上年末，数量和价值清空',
    count: ({ assets }) => assets.length,
  },
  duties: {
    name: '部门职责',
    fates: ['carry', 'confirm', 'clear'],
    count: ({ narrative }) => narrative.filter(isOfDuties).length,
  },
  answers: {
    name: '增减原因等填空文字',
    fates: ['confirm', 'clear'],
    count: ({ narrative }) =>
      narrative.filter((own) => !isOfDuties(own) && Object.keys(own.answers).length > 0).length,
  },
  added: {
    name: '补充段落',
    fates: ['confirm', 'clear'],
    count: ({ narrative }) => narrative.filter((own) => !isOfDuties(own) && own.added.length > 0).length,
  },
  overrides: {
    name: '改写的章节',
    fates: ['confirm', 'clear'],
    count: ({ narrative }) => narrative.filter((own) => !isOfDuties(own) && own.override).length,
  },
  glossary: {
    name: '名词解释',
    fates: ['carry', 'confirm', 'clear'],
    count: ({ glossary }) => glossary.length,
  },
} as const satisfies Readonly<Record<string, RollPart>>;
export type RollPartKey = keyof typeof rollParts;

export const rollPartKeys = Object.keys(rollParts) as readonly RollPartKey[];

/** 职责 change when the agency does, not with the year. */
export const isOfDuties = ({ section }: { readonly section: string }): boolean => section === 'duties';
