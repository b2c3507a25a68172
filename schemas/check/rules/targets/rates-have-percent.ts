import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { measureOfWords } from '../../targets/measure-of.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';
import type { TargetIndicator } from '../../targets/target-owner.ts';

const kinds: Readonly<Record<string, string>> = {
  count: '数量',
  time: '时间',
  frequency: '频次',
  money: '金额',
};

export const ratesHavePercent: Rule = {
  id: 'rates-have-percent',
  group: 'targets',
  title: '比率类指标以百分数为值',
  source: '编制惯例：名称为“…率”的指标，值用百分比',
  check: eachIndicator((own) => {
    const { indicator, measured, value } = own;
    if (measureOfWords(indicator.name) !== 'rate' || own.level2 === '成本') return undefined;
    if (value.kind === 'number' && value.unit.kind === 'none') return withoutPercent(own, value.number);
    if (measured === 'words')
      return indicatorFinding(
        'warning',
        own,
        `名称是比率，指标值却是文字“${own.text}”`,
        '改为百分比，例如“≥95%”。',
      );
    const kind = kinds[measured];
    if (kind === undefined || (value.kind === 'number' && value.unit.kind === 'count' && !value.unit.isKnown))
      return undefined;
    return indicatorFinding(
      'error',
      own,
      `名称是比率，指标值“${own.text}”却是${kind}`,
      '改为百分比，或者按指标值改指标名称。',
    );
  }),
};

function withoutPercent(own: TargetIndicator, number: string): Finding | undefined {
  const size = Number(number);
  if (size > 100 || size === 0) return undefined;
  const sign = own.value.kind === 'number' && own.value.isCompared ? own.value.comparator : '';
  const isPercent = size > 1;
  return indicatorFinding(
    'warning',
    own,
    `名称是比率，指标值“${own.text}”没有百分号`,
    '补上百分号。',
    isPercent ? { fix: rewriteValue(own, `${sign === '=' ? '' : sign}${number}%`) } : {},
  );
}
