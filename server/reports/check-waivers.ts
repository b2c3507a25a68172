import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';

/** A finding is kept in one's own name only. @throws UnusableInput where a new or changed waiver names somebody else. */
export function checkWaivers(before: WorkingReport, after: WorkingReport, name: string): void {
  if (before.waivers === after.waivers) return;
  const known = new Set(before.waivers.map((waiver) => JSON.stringify(waiver)));
  const foreign = after.waivers.find((waiver) => waiver.name !== name && !known.has(JSON.stringify(waiver)));
  if (foreign)
    throw new UnusableInput([
      {
        where: '保留的检查意见',
        message: `确认人写的是“${foreign.name}”，当前登录的是“${name}”：只能以自己的名义保留检查意见。`,
      },
    ]);
}
