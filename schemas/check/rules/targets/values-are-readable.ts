import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import type { ValueFault } from '../../targets/garbled-value.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { rewriteValue } from '../../targets/rewrite-value.ts';

const faults: Readonly<Record<ValueFault, string>> = {
  doubledPercent: '百分号重复',
  doubledSign: '比较符号重复',
  contrarySigns: '比较符号互相矛盾',
  strayMark: '有多余的标点',
  doubledNumber: '数字重复输入，百分比不可能这样大',
  doubledUnit: '单位重复',
  impossiblePercent: '百分比不可能这样大，可能是两个数连在一起',
  reversedUnit: '单位前后颠倒',
  wordsRunIn: '数字后面混入了说明文字',
  letterInNumber: '数字中有字母',
  badDecimals: '小数点有误',
  noNumber: '缺少数字',
};

export const valuesAreReadable: Rule = {
  id: 'indicator-values-are-readable',
  group: 'targets',
  title: '指标值书写无误',
  source: '编制惯例：指标值由比较符号、数值、计量单位组成',
  check: eachIndicator((own) => {
    const { value, text } = own;
    if (value.kind !== 'garbled') return undefined;
    const { fault, reading, isCertain } = value;
    const meant = reading === undefined ? '' : `，应为“${reading}”`;
    return indicatorFinding(
      'error',
      own,
      `指标值“${text}”${faults[fault]}${isCertain ? meant : ''}`,
      reading === undefined
        ? '核对原意，重新填写指标值，说明文字移到指标描述。'
        : `把指标值改为“${reading}”。`,
      reading !== undefined && isCertain ? { fix: rewriteValue(own, reading) } : {},
    );
  }),
};
