import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { goodRate, mishap } from '../../targets/measure-lexicon.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';

export const goodRatesHaveNoCeiling: Rule = {
  id: 'good-rates-have-no-ceiling',
  group: 'targets',
  title: '越高越好的比率不设上限',
  source: '编制惯例：满意度、合格率、及时率等用“≥”',
  check: eachIndicator((own) => {
    const { value, indicator } = own;
    if (value.kind !== 'number' || value.unit.kind !== 'percent') return undefined;
    if (value.comparator !== '≤' && value.comparator !== '<') return undefined;
    const isGood =
      goodRate.test(indicator.name) && !mishap.test(indicator.name) && !/不|未/.test(indicator.name);
    if (!isGood || own.level2 === '成本' || Number(value.number) >= 100) return undefined;
    return indicatorFinding(
      'warning',
      own,
      `指标值“${own.text}”给越高越好的比率设了上限`,
      `把“${value.comparator}”改为“≥”。`,
      { fix: rewriteValue(own, `≥${value.number}%`) },
    );
  }),
};
