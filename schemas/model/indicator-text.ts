import type { Indicator } from './project.ts';

/** 指标值 as printed: `≥95%`, `2 万元`, or the words an older report used. */
export const indicatorText = ({ asPrinted, operator, value, unit }: Indicator): string =>
  asPrinted ?? `${operator === '=' ? '' : (operator ?? '')}${value ?? ''}${unit ?? ''}`;
