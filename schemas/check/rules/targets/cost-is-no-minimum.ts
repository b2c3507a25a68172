import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { isCostRow } from '../../targets/level-names.ts';
import { noCost } from '../../targets/measure-lexicon.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';

/** What people are paid may well have a floor. */
const floored = /标准|补贴|补助|工资|薪|津贴|低保|待遇|抚恤|慰问|奖/;
const costRate = /成本控制率|费用控制率|支出控制率|成本占|费用占/;

export const costIsNoMinimum: Rule = {
  id: 'cost-is-no-minimum',
  group: 'targets',
  title: '成本指标不用“≥”',
  source: '编制惯例：成本是上限，用“≤”或定值',
  check: eachIndicator((own) => {
    const { value, indicator, measured } = own;
    if (!isCostRow(own) || value.kind !== 'number') return undefined;
    if (value.comparator !== '≥' && value.comparator !== '>') return undefined;
    if (noCost.test(`${indicator.name}${indicator.description}`)) return undefined;
    const isMoney = measured === 'money' || value.unit.kind === 'scale';
    if (!isMoney && !costRate.test(indicator.name)) return undefined;
    const limit = `≤${value.number}${value.unitText}`;
    const isDoubtful = !isMoney || floored.test(indicator.name);
    return indicatorFinding(
      isDoubtful ? 'warning' : 'error',
      own,
      `成本指标的值“${own.text}”用了“${value.comparator}”，成本应有上限`,
      `改为“${limit}”。`,
      isDoubtful ? {} : { fix: rewriteValue(own, limit) },
    );
  }),
};
