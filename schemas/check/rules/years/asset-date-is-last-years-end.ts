import type { Report } from '../../../model/report.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame } from '../../subject/subject.ts';

export const assetDateIsLastYearsEnd: Rule = {
  id: 'asset-date-is-last-years-end',
  group: 'years',
  title: '固定资产占用情况的截止时间是上年12月31日',
  source: '编制惯例（部门预算公开“国有资产信息”填上年末数）',
  check: eachPartWith(
    ({ report, frame }) => report.assets.map((assets) => [assets, frame] as const),
    checkAssets,
  ),
};

function checkAssets({ id, date }: Report['assets'][number], frame: Frame): readonly Outcome[] {
  const due = `${frame.year - 1}-12-31`;
  if (date === due) return [passed];
  const isOfLastYear = date.startsWith(`${frame.year - 1}-`);
  return [
    failed({
      severity: isOfLastYear ? 'warning' : 'error',
      message: `固定资产的截止时间是${date}，${frame.year}年预算公开应填${due}（上年末）。`,
      mend: '按上年末的资产数核对并改正截止时间。',
      places: [entryAt(['assets', { id }, 'date'])],
      about: date,
    }),
  ];
}
