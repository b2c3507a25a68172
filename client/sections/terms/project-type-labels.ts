import type { Project } from '../../../schemas/model/project.ts';

export const projectTypeLabels: Readonly<Record<NonNullable<Project['type']>, string>> = {
  personnel: '人员类',
  publicCost: '公用经费',
  otherOperation: '其他运转类',
  specificTarget: '特定目标类',
};
