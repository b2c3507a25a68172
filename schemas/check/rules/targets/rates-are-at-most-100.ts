import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { openRate, overfulfilled } from '../../targets/measure-lexicon.ts';
import type { NumberValue } from '../../targets/read-value.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';
import type { TargetIndicator } from '../../targets/target-owner.ts';

export const ratesAreAtMost100: Rule = {
  id: 'rates-are-at-most-100',
  group: 'targets',
  title: '比率不超过100%',
  source: '编制惯例：部分占总体的比率最高为100%',
  check: eachIndicator((own) => {
    const { indicator, named, measured, value } = own;
    if (value.kind !== 'number' || (measured !== 'rate' && named !== 'rate')) return undefined;
    if (openRate.test(indicator.name) || /[‰点]/.test(value.unitText)) return undefined;
    const number = Number(value.number);
    if (measured === 'rate' && number === 100) return atLeastAll(own, value);
    if (number <= 100) return undefined;
    if (measured === 'rate') return moreThanAll(own, value);
    return value.unit.kind === 'none'
      ? indicatorFinding(
          'error',
          own,
          `名称是比率，指标值“${own.text}”却超过100，可能是两个数连在一起`,
          '核对后重新填写，例如“≥95%”。',
        )
      : undefined;
  }),
};

function atLeastAll(own: TargetIndicator, { comparator }: NumberValue): Finding | undefined {
  if (comparator !== '≥' && comparator !== '>') return undefined;
  const isPlan = overfulfilled.test(own.indicator.name);
  return indicatorFinding(
    comparator === '>' && !isPlan ? 'error' : isPlan ? 'note' : 'warning',
    own,
    `指标值“${own.text}”，比率不会超过100%`,
    '改为“100%”，不用“≥”。',
    isPlan ? {} : { fix: rewriteValue(own, '100%') },
  );
}

function moreThanAll(own: TargetIndicator, { comparator }: NumberValue): Finding | undefined {
  if (comparator === '≤' || comparator === '<') return undefined;
  const isPlan = overfulfilled.test(own.indicator.name) || own.named !== 'rate';
  return indicatorFinding(
    isPlan ? 'warning' : 'error',
    own,
    `指标值“${own.text}”超过100%`,
    '核对后重新填写，比率最高为100%。',
  );
}
