import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';

export const valuesAreGiven: Rule = {
  id: 'indicator-values-are-given',
  group: 'targets',
  title: '指标值说明要达到什么',
  source: '编制惯例：定量指标填数值和单位，定性指标填可衡量的程度',
  check: eachIndicator((own) => {
    const { value, text } = own;
    if (value.kind === 'question')
      return indicatorFinding(
        'error',
        own,
        `指标值只写“${text}”，没有说明要达到的结果`,
        '写明应达到的程度，能量化的改为数值。',
      );
    if (value.kind !== 'blank') return undefined;
    return value.isEmpty
      ? indicatorFinding('error', own, '没有填写指标值', '填写指标值，不需要的指标删除。')
      : indicatorFinding('warning', own, `指标值为“${text}”，等于没有填写`, '填写指标值，不需要的指标删除。');
  }),
};
