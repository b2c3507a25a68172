import type { Assets } from './assets.ts';
import type { LastYear } from './narrative.ts';
import type { Project } from './project.ts';

/** What people call the choices of single fields; the terms of the closed lists stand in `term-names.ts`. */
export const projectTypeNames: Readonly<Record<NonNullable<Project['type']>, string>> = {
  personnel: '人员类',
  publicCost: '公用经费',
  otherOperation: '其他运转类',
  specificTarget: '特定目标类',
};

export const assetBasisNames: Readonly<Record<Assets['basis'], string>> = {
  originalValue: '原值',
  netValue: '净值',
};

export const lastYearBasisNames: Readonly<Record<LastYear['basis'], string>> = {
  approved: '年初批复数',
  adjusted: '调整后预算数',
};

export const lastYearOriginNames: Readonly<Record<LastYear['origin'], string>> = {
  report: '上年公开报告',
  typed: '手工填写',
};
