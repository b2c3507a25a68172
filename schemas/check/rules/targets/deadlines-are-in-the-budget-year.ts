import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame } from '../../subject/subject.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

export const deadlinesAreInTheBudgetYear: Rule = {
  id: 'deadlines-are-in-the-budget-year',
  group: 'targets',
  title: '指标值中的年份是预算年度',
  source: '编制惯例：年度绩效目标在预算年度内完成',
  check: eachPartWith(
    (subject) => targetOwners(subject).map((owner) => [owner, subject.frame] as const),
    yearOutcomes,
  ),
};

function yearOutcomes({ indicators }: TargetOwner, { year }: Frame): readonly Outcome[] {
  return indicators.flatMap((own) => {
    const { value } = own;
    if (value.kind !== 'date' || value.year === undefined) return [];
    if (value.year === year) return [passed];
    const isPast = value.year < year;
    return [
      failed(
        indicatorFinding(
          isPast ? 'error' : 'warning',
          own,
          `指标值“${own.text}”的年份不是预算年度${year}年`,
          isPast ? `改为${year}年的日期。` : '核对年份；跨年项目填本年度应达到的进度。',
        ),
      ),
    ];
  });
}
