import { indicatorRow } from '../../model/indicator-text.ts';
import type { Indicator } from '../../model/project.ts';
import { statusOf } from '../change-status.ts';
import type { Both } from '../compared-report.ts';
import { type Candidate, type Match, matchCandidates } from '../match/match-candidates.ts';
import { plainName } from '../match/plain-name.ts';
import { comparedText } from '../texts/compared-text.ts';
import type { ComparedIndicator } from './compared-project.ts';

/** Indicators by their names within 一级 and 二级, else by what they describe; those that are the same are left out. */
export const compareIndicators = ({
  before,
  after,
}: Both<readonly Indicator[]>): readonly ComparedIndicator[] =>
  matchCandidates(before.map(candidate), after.map(candidate)).flatMap(comparedIndicator);

function candidate(indicator: Indicator): Candidate<Indicator> {
  const { level1, level2, name, description } = indicator;
  const plain = plainName(name);
  return {
    item: indicator,
    whole: indicatorRow(indicator).join('|'),
    keys: [
      `${level1}|${level2}|${name}`,
      `${level1}|${level2}|${plain}`,
      plain,
      description === '' ? undefined : `${level1}|${level2}|${plainName(description)}`,
    ],
    alike: { name, place: `${level1}|${level2}` },
  };
}

const fields = ['一级指标', '二级指标', '三级指标', '指标描述', '指标值', '确定依据'] as const;

function comparedIndicator({ before, after }: Match<Indicator>): readonly ComparedIndicator[] {
  const rows = { before: before && indicatorRow(before), after: after && indicatorRow(after) };
  const texts = fields.flatMap((field, index) => {
    const both = { before: rows.before?.[index], after: rows.after?.[index] };
    return both.before === both.after ? [] : comparedText(field, field, both);
  });
  const indicator = after ?? before;
  if (!indicator || texts.length === 0) return [];
  const isRenamed = before !== undefined && after !== undefined && before.name !== after.name;
  const status = statusOf({ before, after }, { isRenamed, isChanged: true });
  return [{ key: indicator.id, name: indicator.name, status, texts }];
}
