import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import type { PackStore } from '../packs/pack-store.ts';

/**
 * A text without a section is not filled in yet; everything else that names something of the pack has to be known to it.
 * @throws UnusableInput where the pack, its version, the year, an option or a section is not to be had.
 */
export function checkPack(report: WorkingReport, packs: PackStore): void {
  packs.packOf({ ...report, narrative: report.narrative.filter(({ section }) => section !== '') } as Report);
}

/** @throws UnusableInput where the report is too large; its JSON is no longer than what this answers. */
export function checkLength(report: WorkingReport, mostLength: number): number {
  if (mostLength <= reportSizeLimit) return mostLength;
  const length = Buffer.byteLength(JSON.stringify(report));
  if (length > reportSizeLimit)
    throw new UnusableInput([
      {
        where: '报告',
        message: `内容太多，没有保存：一份报告最多 ${reportSizeLimit / 1024 / 1024} MB。请删去不需要的内容后再保存。`,
      },
    ]);
  return length;
}
