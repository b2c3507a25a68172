import { type Finding, failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { plainText } from '../../targets/plain-text.ts';
import type { TargetIndicator, TargetOwner } from '../../targets/target-owner.ts';

export const indicatorsAreNotRepeated: Rule = {
  id: 'indicators-are-not-repeated',
  group: 'targets',
  title: '同一项目的指标不重复',
  source: '编制惯例：同一指标在一个项目中只列一次',
  check: eachOwner(repeatOutcomes),
};

const keyOf = ({ indicator }: TargetIndicator): string =>
  plainText(`${indicator.name}|${indicator.description}`);

function repeatOutcomes({ indicators }: TargetOwner): readonly Outcome[] {
  const first = new Map<string, TargetIndicator>();
  return indicators
    .filter(({ isRedacted, indicator }) => !isRedacted && indicator.name.trim() !== '')
    .map((own) => {
      const earlier = first.get(keyOf(own));
      if (!earlier) first.set(keyOf(own), own);
      return earlier ? failed(repeated(earlier, own)) : passed;
    });
}

function repeated(earlier: TargetIndicator, own: TargetIndicator): Finding {
  const isSame = plainText(earlier.text) === plainText(own.text);
  const levels =
    own.level2 === earlier.level2 ? '' : `（${earlier.indicator.level2}、${own.indicator.level2}）`;
  return {
    severity: isSame ? 'error' : 'warning',
    message: isSame
      ? `${own.where}与前面的指标相同${levels}，名称、描述和指标值“${own.text}”都一样。`
      : `${own.where}与前面的指标同名同描述${levels}，指标值却一处为“${earlier.text}”，一处为“${own.text}”。`,
    mend: isSame ? '删除重复的一行，或者换成这里应有的指标。' : '分清两行各指什么，或者只留正确的一行。',
    places: [own.place, earlier.place],
    about: keyOf(own),
  };
}
