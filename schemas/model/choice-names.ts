import type { Assets } from './assets.ts';
import type { CodeListId } from './code-list.ts';
import type { LastYear } from './narrative.ts';
import type { Project } from './project.ts';
import type { Report } from './report.ts';

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

export const departmentKindNames: Readonly<Record<Report['department']['kind'], string>> = {
  department: '部门',
  unit: '单位',
};

export const roundingNames: Readonly<Record<Report['rounding'], string>> = {
  independent: '各自四舍五入',
  balanced: '调平尾差',
};

export const codeListNames: Readonly<Record<CodeListId, string>> = {
  functionalClass: '支出功能分类',
  departmentEconomicClass: '部门预算支出经济分类',
  governmentEconomicClass: '政府预算支出经济分类',
  procurementCatalog: '政府采购品目',
};
