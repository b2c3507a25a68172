import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';

export const timelinessIsAboutTime: Rule = {
  id: 'timeliness-is-about-time',
  group: 'targets',
  title: '时效指标说的是时间',
  source: '绩效指标分类：产出指标分数量、质量、时效、成本，金额属于成本',
  check: eachIndicator((own) => {
    const { value } = own;
    if (own.level2 !== '时效') return undefined;
    if (own.measured === 'money')
      return indicatorFinding('error', own, `时效指标的值“${own.text}”是金额`, '移到成本指标。');
    const isCount =
      own.named === 'count' && value.kind === 'number' && value.unit.kind === 'count' && value.unit.isKnown;
    return isCount
      ? indicatorFinding('warning', own, `时效指标的值“${own.text}”是数量，不说明时间`, '移到数量指标。')
      : undefined;
  }),
};
