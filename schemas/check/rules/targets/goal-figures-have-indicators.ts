import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { countsInText, type NamedCount } from '../../targets/figures-in-text.ts';
import { commonWords } from '../../targets/name-core.ts';
import type { TargetIndicator, TargetOwner } from '../../targets/target-owner.ts';
import { goalTexts, type TargetText } from '../../targets/target-texts.ts';

export const goalFiguresHaveIndicators: Rule = {
  id: 'goal-figures-have-indicators',
  group: 'targets',
  title: '绩效目标中的数量有指标承接',
  source: '编制惯例：绩效目标中的量化内容由绩效指标反映',
  check: eachOwner((owner) =>
    owner.indicators.length === 0
      ? []
      : goalTexts(owner).flatMap((goal) => countsInText(goal.text).map((own) => carried(goal, own, owner))),
  ),
};

function carried({ where, place }: TargetText, named: NamedCount, { indicators }: TargetOwner): Outcome {
  const isCarried = indicators.some((own) => numbersOf(own).includes(named.number));
  if (isCarried) return passed;
  const rival = indicators.find((own) => isSameThing(own, named));
  return failed({
    severity: rival ? 'warning' : 'note',
    message: rival
      ? `${where}写的是“${named.around}”，${rival.where}却为“${rival.text}”。`
      : `${where}中的“${named.around}”没有指标承接。`,
    mend: rival ? '核对两处数量，改为一致。' : '增加相应的数量指标，或者把数量改到指标里。',
    places: rival ? [place, rival.place] : [place],
    about: named.text,
  });
}

const numbersOf = ({ text, indicator }: TargetIndicator): readonly string[] =>
  `${text} ${indicator.name} ${indicator.description}`.match(/\d+(?:\.\d+)?/g) ?? [];

/** Counts the same thing in the same unit: 组织培训3次 and 培训次数 ≥5次. */
function isSameThing({ value, indicator }: TargetIndicator, { unit, around, text }: NamedCount): boolean {
  if (value.kind !== 'number' || value.unitText !== unit) return false;
  return commonWords(around.replace(text, '；'), indicator.name).length >= 2;
}
