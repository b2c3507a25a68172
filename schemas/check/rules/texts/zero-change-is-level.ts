import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { placeOf } from './stated.ts';
import { changeText, isChange } from './stated-changes.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const zeroChangeIsLevel: Rule = {
  id: 'zero-change-is-level',
  group: 'texts',
  title: '没有增减的写“持平”，不写“增加0.00万元”',
  source: '编制惯例',
  check: eachScopeTexts(({ passages }) => passages.flatMap((stated) => stated.filter(isChange).map(check))),
};

function check(stated: Stated): Outcome {
  const { amount } = stated.statement;
  if (amount.isLevel || amount.figure.value !== 0n) return passed;
  return failed({
    severity: 'error',
    message: `文字为“${changeText(stated)}”：没有增减，应为“持平”。`,
    mend: `把“${changeText(stated)}”改为“持平”，并核对后面所说的增减原因；确有增减的，改正数额。`,
    places: [placeOf(stated)],
    about: `${stated.meaning ?? ''}:${amount.text}`,
  });
}
