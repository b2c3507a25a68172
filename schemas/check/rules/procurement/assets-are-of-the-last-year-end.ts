import { eachPartWith } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';

/** Assets are those of the end of the year before the budget. */
export const assetsAreOfTheLastYearEnd: Rule = {
  id: 'assets-are-of-the-last-year-end',
  group: 'procurement',
  title: '固定资产截止时间为上年末',
  source: '编制惯例（“上年末固定资产金额”）',
  check: eachPartWith(
    ({ report, frame }) => report.assets.map((assets) => [assets, frame] as const),
    ({ id, unit, date }, { year }): readonly Outcome[] => {
      const wanted = `${year - 1}-12-31`;
      if (date === wanted) return [passed];
      return [
        {
          kind: 'failed',
          scope: unit,
          finding: {
            severity: date.startsWith(String(year - 1)) ? 'warning' : 'error',
            message: `固定资产截止时间为${date}，${year}年预算应为上年末${wanted}。`,
            mend: `核对资产数据的时点，填${wanted}的数。`,
            places: [entryAt(['assets', { id }, 'date'])],
            about: date,
          },
        },
      ];
    },
  ),
};
