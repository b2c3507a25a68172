import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, nothing } from '../../printed/printed-figure.ts';
import { causeOf, distance, inText, nameOf, placeOf, statedText } from './stated.ts';
import { type ListOfScope, listsOf } from './stated-lists.ts';
import { eachScopeTexts } from './texts-of-scope.ts';

export const listedPartsAddUp: Rule = {
  id: 'listed-parts-add-up',
  group: 'texts',
  title: '文字中“其中”“包括”“主要为”所列各项之和与总数一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts((texts) => listsOf(texts).map(compare)),
};

function compare(list: ListOfScope): Outcome {
  const { whole, parts, gap, isComplete, culprit } = list;
  const isShort = exceeds(gap, nothing);
  if (!isShort && !exceeds(nothing, gap)) return passed;
  if (isShort && !isComplete && !culprit) return passed;
  const sum = addPrinted(parts.map(({ statement }) => statement.amount.figure));
  const name = nameOf(whole);
  const size = distance(whole.statement.amount.figure, sum);
  const hint = culprit ? hintOf(list, culprit) : '';
  const isCertain = !isShort || culprit !== undefined;
  return failed({
    severity: isCertain ? 'error' : 'warning',
    message: `“${name}”${statedText(whole.statement)}后所列${parts.length}项之和为${inText(sum)}，${isShort ? '少' : '多'}${size}。${hint}`,
    mend: culprit
      ? `把“${nameOf(culprit.stated)}”的数改对。`
      : '核对所列各项的数，改正有误的一项；只列一部分时写明“等”。',
    places: [placeOf(whole), ...parts.map(placeOf)],
    comparison: {
      left: { name: `文字“${name}”`, text: statedText(whole.statement), places: [placeOf(whole)] },
      right: { name: `所列${parts.length}项之和`, text: inText(sum), places: parts.map(placeOf) },
      difference: inText(gap),
    },
    ...(culprit ? { cause: causeOf(culprit.stated, culprit.right) } : {}),
    about: `${name}:${inText(sum)}`,
  });
}

const hintOf = (_: ListOfScope, { stated, right }: NonNullable<ListOfScope['culprit']>): string =>
  `“${nameOf(stated)}”文字为${statedText(stated.statement)}，按报告其他部分应为${inText(right)}，正好是这一差额。`;
