import type { Rule } from '../../engine/rule.ts';
import { eachOwner, outcomeOf } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { firstLevel, levelNames, secondLevel } from '../../targets/level-names.ts';
import type { TargetIndicator } from '../../targets/target-owner.ts';

const belongsTo = (second: string): string | undefined =>
  Object.entries(levelNames).find(([, own]) => own.includes(second))?.[0];

export const indicatorLevelsAreOfficial: Rule = {
  id: 'indicator-levels-are-official',
  group: 'targets',
  title: '一级、二级指标名称规范并互相对应',
  source:
    '绩效指标分类：产出（数量、质量、时效、成本）、效益（经济、社会、生态、可持续影响）、满意度；财预〔2021〕101号',
  check: eachOwner(({ indicators }) => indicators.map((own) => outcomeOf(levelFinding(own)))),
};

function levelFinding(own: TargetIndicator) {
  const { level1, level2 } = own.indicator;
  const first = firstLevel(own);
  const second = secondLevel(own);
  if (first === '' && second === '')
    return indicatorFinding('warning', own, '没有填写一级、二级指标', '填写一级和二级指标。', {
      about: '级别',
    });
  const known = levelNames[first];
  const about = `${level1}/${level2}`;
  if (known === undefined || second === '')
    return indicatorFinding(
      'note',
      own,
      second === '' ? `一级指标为“${level1}”，没有二级指标` : `一级指标“${level1}”不是规范名称`,
      '按“产出指标、效益指标、满意度指标”及其二级指标填写。',
      { about },
    );
  if (known.includes(second)) return undefined;
  const owner = belongsTo(second);
  return owner === undefined
    ? indicatorFinding('note', own, `二级指标“${level2}”不是规范名称`, `在${known.join('、')}中选一个。`, {
        about,
      })
    : indicatorFinding(
        'error',
        own,
        `二级指标“${level2}”不属于一级指标“${level1}”，属于“${owner}指标”`,
        `一级指标改为“${owner}指标”，或者改二级指标。`,
        { about },
      );
}
