import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { mishap } from '../../targets/measure-lexicon.ts';

export const qualityIsNoCount: Rule = {
  id: 'quality-is-no-count',
  group: 'targets',
  title: '质量指标不是数量',
  source: '绩效指标分类：产出指标分数量、质量、时效、成本，件数、人次属于数量',
  check: eachIndicator((own) => {
    const { indicator, value } = own;
    if (own.level2 !== '质量' || value.kind !== 'number') return undefined;
    if (mishap.test(`${indicator.name}${indicator.description}`) || value.number === '0') return undefined;
    const isCount = value.unit.kind === 'count' && (value.unit.isKnown || own.named === 'count');
    const isSum = value.unit.kind === 'money';
    if (!isCount && !isSum) return undefined;
    return indicatorFinding(
      'warning',
      own,
      `质量指标的值“${own.text}”是${isSum ? '金额' : '数量'}，不说明质量`,
      isSum ? '移到成本指标或效益指标。' : '移到数量指标，或者改为合格率、准确率一类的指标。',
    );
  }),
};
