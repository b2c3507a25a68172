import { UnusableInput } from '../problem.ts';
import { schemaVersion } from './report.ts';

type Json = Readonly<Record<string, unknown>>;

/** One step each: the key is the version it leads from. */
const steps: Readonly<Record<number, (report: Json) => Json>> = {
  /** Version 2 has `waivers`, which may be absent. */
  1: (report) => ({ ...report, schemaVersion: 2 }),
  /** Version 3 has `carried`, which may be absent. */
  2: (report) => ({ ...report, schemaVersion: 3 }),
};

/**
 * Leads a report of an older version to the present one, a step a version.
 * @throws UnusableInput when it is no report, or of a version this program does not know.
 */
export function migrateReport(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new UnusableInput([{ where: '', message: '文件内容不是一份报告：应为一个 JSON 对象 {…}' }]);
  let report = input as Json;
  for (let version = versionOf(report); version < schemaVersion; version++) {
    const step = steps[version];
    if (!step) throw unknownVersion(version);
    report = step(report);
  }
  return report;
}

function versionOf(report: Json): number {
  const version = report.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new UnusableInput([
      { where: '格式版本（schemaVersion）', message: `缺少或不是正整数，现行版本为 ${schemaVersion}` },
    ]);
  if (version > schemaVersion) throw unknownVersion(version);
  return version;
}

const unknownVersion = (version: number): UnusableInput =>
  new UnusableInput([
    {
      where: '格式版本（schemaVersion）',
      message: `此文件的格式版本为 ${version}，本程序支持到 ${schemaVersion}：请用生成它的程序打开，或升级本程序`,
    },
  ]);
