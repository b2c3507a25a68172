import type { Indicator } from './project.ts';

/** 指标值 as printed: `≥95%`, `2 万元`, or the words an older report used. */
export const indicatorText = ({ asPrinted, operator, value, unit }: Indicator): string =>
  asPrinted ?? `${operator === '=' ? '' : (operator ?? '')}${value ?? ''}${unit ?? ''}`;

/** An indicator row as printed: 一级, 二级, 三级, 描述, 指标值, 依据. */
export const indicatorRow = (indicator: Indicator): readonly string[] => [
  indicator.level1,
  indicator.level2,
  indicator.name,
  indicator.description,
  indicatorText(indicator),
  indicator.basis,
];
