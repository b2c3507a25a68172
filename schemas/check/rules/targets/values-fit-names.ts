import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { bracketUnit } from '../../targets/measure-lexicon.ts';
import { measureOfWords } from '../../targets/measure-of.ts';
import { plainText } from '../../targets/plain-text.ts';
import { unitOfValue } from '../../targets/unit-of-value.ts';

const point = /(?:时间|时限|期限|日期|年限|工期|时长)$/;

export const valuesFitNames: Rule = {
  id: 'indicator-values-fit-names',
  group: 'targets',
  title: '指标值的单位与指标名称相符',
  source: '编制惯例：指标名称、描述与计量单位一致',
  check: eachIndicator((own) => {
    const { indicator, measured, value, text } = own;
    if (value.kind !== 'number') return undefined;
    const name = plainText(indicator.name);
    const unit = bracketUnit.exec(name)?.[1];
    const described = measureOfWords(indicator.description);
    if (unit === '%' && measureOfWords(name) === 'count' && measured === 'count')
      return differs(`名称标明单位“%”，指标值“${text}”却是数量`);
    if (measured !== 'rate') return undefined;
    if (unit !== undefined && unitOfValue(unit).kind === 'count' && measureOfWords(name) === 'count')
      return differs(`名称标明单位“${unit}”，指标值“${text}”却是百分比`);
    if (described === 'rate' || /比例|比率|占|率/.test(indicator.description)) return undefined;
    if (own.level2 !== '数量' && measureOfWords(name) === 'count')
      return differs(`名称是数量，指标值“${text}”却是百分比`);
    return point.test(name) ? differs(`名称是时间，指标值“${text}”却是百分比`) : undefined;

    function differs(what: string) {
      return indicatorFinding('warning', own, what, '按指标名称填写数值和单位，或者改指标名称。');
    }
  }),
};
