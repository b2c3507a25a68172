import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, nothing } from '../../printed/printed-figure.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { type Composed, composedOf } from './composed.ts';
import { causeOf, distance, inText, placeOf, signedFigure } from './stated.ts';
import { changeText, isChange, knownChange } from './stated-changes.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const statedChangesAddUp: Rule = {
  id: 'stated-changes-add-up',
  group: 'texts',
  title: '文字所述各项增减数之和等于总增减数',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts((texts) =>
    texts.passages.flatMap((stated) =>
      composedOf(firstChanges(stated), (name) => knownChange(name, texts)?.figure).map(compare),
    ),
  ),
};

function firstChanges(stated: readonly Stated[]): ReadonlyMap<MeaningName, Stated> {
  const first = new Map<MeaningName, Stated>();
  for (const own of stated.filter(isChange)) {
    const [only, other] = own.statement.meanings;
    if (only && !other && !first.has(only.name)) first.set(only.name, own);
  }
  return first;
}

function compare({ whole, parts, sum, gap, culprit }: Composed): Outcome {
  if (agree(gap, nothing)) return passed;
  const own = signedFigure(whole.statement);
  const title = titleOf(whole);
  const listed = parts.map((part) => `${titleOf(part)}${changeText(part)}`).join('、');
  return failed({
    severity: 'error',
    message: `“${title}”文字为${changeText(whole)}，分项（${listed}）合计${inText(sum)}，相差${distance(own, sum)}。`,
    mend: '核对总增减数和各分项增减数，改正有误的一个。',
    places: [placeOf(whole), ...parts.map(placeOf)],
    comparison: {
      left: { name: `文字“${title}”较上年`, text: changeText(whole), places: [placeOf(whole)] },
      right: { name: '文字分项增减数之和', text: inText(sum), places: parts.map(placeOf) },
      difference: inText(gap),
    },
    ...(culprit ? { cause: causeOf(culprit.stated, culprit.right) } : {}),
    about: `${title}:${changeText(whole)}/${inText(sum)}`,
  });
}

const titleOf = ({ statement: { meanings } }: Stated): string => meanings[0]?.title ?? '';
