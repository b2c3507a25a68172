import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { placeOf } from './stated.ts';
import { changeText, isChange } from './stated-changes.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const directionHasNoSign: Rule = {
  id: 'direction-has-no-sign',
  group: 'texts',
  title: '“增加”“减少”后的数额不带负号',
  source: '编制惯例',
  check: eachScopeTexts(({ passages }) => passages.flatMap((stated) => stated.filter(isChange).map(check))),
};

function check(stated: Stated): Outcome {
  const { amount, direction } = stated.statement;
  if (amount.figure.value >= 0n) return passed;
  const opposite = `${direction > 0 ? '减少' : '增加'}${amount.text.replace('-', '')}`;
  return failed({
    severity: 'warning',
    message: `文字为“${changeText(stated)}”：方向词后带负号，照字面等于“${opposite}”。`,
    mend: `按实际情况改为“${opposite}”或去掉负号。`,
    places: [placeOf(stated)],
    about: `${stated.meaning ?? ''}:${amount.text}`,
  });
}
