import type { TargetIndicator } from './target-owner.ts';

/**
 * 一级 and 二级 of 绩效指标, without 指标: those of the provinces' forms, and those of 财预〔2021〕101号, which has 成本 on the
 * first level.
 */
export const levelNames: Readonly<Record<string, readonly string[]>> = {
  产出: ['数量', '质量', '时效', '成本'],
  成本: ['经济成本', '社会成本', '生态环境成本'],
  效益: ['经济效益', '社会效益', '生态效益', '可持续影响'],
  满意度: ['服务对象满意度'],
};

/** Other ways to print the same names. */
export const levelAliases: Readonly<Record<string, string>> = {
  满意度: '服务对象满意度',
  社会公众满意度: '服务对象满意度',
  服务对象: '服务对象满意度',
  服务对象满意: '服务对象满意度',
  受益对象满意度: '服务对象满意度',
  群众满意度: '服务对象满意度',
  可持续发展: '可持续影响',
  可持续: '可持续影响',
  可持续影响力: '可持续影响',
  生态环境效益: '生态效益',
  环境效益: '生态效益',
  生态环境: '生态环境成本',
};

export const firstLevelAliases: Readonly<Record<string, string>> = {
  绩效产出: '产出',
  产出类: '产出',
  项目产出: '产出',
  效果: '效益',
  效益类: '效益',
  项目效益: '效益',
  满意: '满意度',
  服务对象满意度: '满意度',
};

export const firstLevel = ({ level1 }: Pick<TargetIndicator, 'level1'>): string =>
  firstLevelAliases[level1] ?? level1;

export const secondLevel = ({ level2 }: Pick<TargetIndicator, 'level2'>): string =>
  levelAliases[level2] ?? level2;

/** 成本 under 产出, or 经济成本 under 成本; what society and nature bear is no money of the budget. */
export const isCostRow = (own: Pick<TargetIndicator, 'level1' | 'level2'>): boolean =>
  own.level2 === '成本' || own.level2 === '经济成本' || (own.level1 === '成本' && own.level2 === '');
