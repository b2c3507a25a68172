import { indicatorText } from '../../../model/indicator-text.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { plainText } from '../../targets/plain-text.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';

const odd = /[≧≦⩾⩽﹥﹤〉〈＞＜＝％﹪]|[><]=|[０-９]/;

export const operatorsAreStandard: Rule = {
  id: 'operators-are-standard',
  group: 'targets',
  title: '指标值用规范的符号和半角数字',
  source: '编制惯例：比较符号用“≥”“≤”，百分号和数字用半角',
  check: eachIndicator((own) => {
    const printed = indicatorText(own.indicator);
    if (own.value.kind !== 'number' || !odd.test(printed)) return undefined;
    const plain = plainText(printed);
    return indicatorFinding('note', own, `指标值“${printed}”用了不规范的符号或全角字符`, `改为“${plain}”。`, {
      fix: rewriteValue(own, plain),
    });
  }),
};
