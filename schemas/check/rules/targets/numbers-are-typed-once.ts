import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';

export const numbersAreTypedOnce: Rule = {
  id: 'numbers-are-typed-once',
  group: 'targets',
  title: '指标值的数字没有重复输入',
  source: '编制惯例：核对数字有无重复输入，如“1212”',
  check: eachIndicator((own, { indicators }) => {
    const { value, indicator } = own;
    const match = value.kind === 'number' ? /^([1-9]\d{1,2})\1$/.exec(value.number) : null;
    const half = match?.[1];
    if (half === undefined || own.measured === 'rate') return undefined;
    const words = [
      indicator.description,
      indicator.name,
      ...indicators.filter((other) => other !== own).map(({ text }) => text),
    ];
    const isKnown = words.some((text) => new RegExp(`(?<!\\d)${half}(?!\\d)`).test(text));
    return indicatorFinding(
      isKnown ? 'warning' : 'note',
      own,
      `指标值“${own.text}”像是“${half}”输入了两遍`,
      `核对数字，如为“${half}”请改正。`,
    );
  }),
};
