import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { plainText } from '../../targets/plain-text.ts';

/** 共性指标 of the common library that stands under 数量指标 although it is a rate. */
const ofLibrary: ReadonlySet<string> = new Set(['培训(会议)完成率', '培训完成率', '会议完成率']);

export const quantitiesAreNoRates: Rule = {
  id: 'quantities-are-no-rates',
  group: 'targets',
  title: '数量指标不是比率',
  source: '绩效指标分类：产出指标分数量、质量、时效、成本，比率属于质量或时效',
  check: eachIndicator((own) => {
    if (own.level2 !== '数量' || ofLibrary.has(plainText(own.indicator.name))) return undefined;
    const isRate =
      own.measured === 'rate' ||
      (own.named === 'rate' && own.measured !== 'count' && own.value.kind !== 'blank');
    return isRate
      ? indicatorFinding(
          'error',
          own,
          `数量指标的值“${own.text}”是比率，不是数量`,
          '移到质量指标或时效指标，或者改为可以计数的数量。',
        )
      : undefined;
  }),
};
