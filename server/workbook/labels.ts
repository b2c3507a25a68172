import type { Project } from '../../schemas/model/project.ts';
import { termNames } from '../../schemas/model/term-names.ts';

/** The terms of a closed list by what people call them. */
export const termLabels = (terms: readonly (keyof typeof termNames)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(terms.map((term) => [term, termNames[term]]));

export const projectTypes: Readonly<Record<NonNullable<Project['type']>, string>> = {
  personnel: '人员类',
  publicCost: '公用经费',
  otherOperation: '其他运转类',
  specificTarget: '特定目标类',
};
export const assetBases = { originalValue: '原值', netValue: '净值' } as const;
export const comparisonBases = { approved: '年初批复数', adjusted: '调整后预算数' } as const;
export const comparisonOrigins = { report: '上年公开报告', typed: '手工填写' } as const;
export const procurementOrigins = { project: '项目', publicCost: '公用经费', stated: '其他来源' } as const;
