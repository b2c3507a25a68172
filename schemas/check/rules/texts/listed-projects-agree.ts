import { failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree } from '../../printed/printed-figure.ts';
import type { NamedFigure } from './named-parts.ts';
import { causeOf, distance, inText, less, placeOf, statedText } from './stated.ts';
import { type ListOfScope, listsOf } from './stated-lists.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const listedProjectsAgree: Rule = {
  id: 'listed-projects-agree',
  group: 'texts',
  title: '支出说明所列项目的金额与项目的预算、成本指标一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts((texts) =>
    listsOf(texts)
      .filter(({ whole }) => whole.meaning === 'projectExpenditure')
      .flatMap((list) => list.parts.map((part, at) => compare(part, list.named[at], list))),
  ),
};

function compare(part: Stated, named: NamedFigure | undefined, { culprit }: ListOfScope): Outcome {
  if (!named)
    return notCheckable(
      `没有名称相同且列明预算或成本的项目：“${part.statement.label.trim().slice(-30)}”`,
      placeOf(part),
    );
  const own = part.statement.amount.figure;
  if (agree(own, named.figure)) return passed;
  const isCertain = named.kind === 'budget' || culprit?.stated === part;
  const of = named.kind === 'budget' ? '项目预算' : '项目成本指标';
  const right = { name: `${of}“${named.name}”`, text: named.text, places: [named.place] };
  return failed({
    severity: isCertain ? 'error' : 'warning',
    message: `项目“${named.name}”文字为${statedText(part.statement)}，${of}为${named.text}，相差${distance(own, named.figure)}。`,
    mend: '核对该项目的预算，改正文字或项目表中有误的一个。',
    places: [placeOf(part), named.place],
    comparison: {
      left: { name: `文字“${named.name}”`, text: statedText(part.statement), places: [placeOf(part)] },
      right,
      difference: inText(less(own, named.figure)),
    },
    cause: causeOf(part, named.figure),
    about: `${named.name}:${part.statement.amount.text}`,
  });
}
