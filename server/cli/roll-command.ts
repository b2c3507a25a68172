import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { fateNames } from '../../schemas/roll/fate.ts';
import { planRoll, type RollPlan } from '../../schemas/roll/plan-roll.ts';
import { rollReport } from '../reports/roll-report.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes next year's report as proposed; projects whose years are over stay out. Never over a file that is there. */
export async function rollCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['year', 'out']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  const [out, typed] = [line.options.get('out'), line.options.get('year') ?? ''];
  if (!file || more.length > 0) return misused('roll 后面应写一个报告文件');
  if (!/^\d{4}$/.test(typed)) return misused('请用 --year 写明新的预算年度，例如 --year 2026');
  if (out === undefined) return misused('请用 --out 写明要生成的报告文件');
  if (existsSync(out)) return misused(`“${out}”已经存在，未作改动：请换一个文件名，或先移走它`);
  const source = parseWorkingReport(await readReportFile(file));
  const year = Number(typed);
  const plan = planRoll(source, year);
  const ended = plan.projects.filter(({ ends }) => ends).map(({ id }) => id);
  const { report, notes } = rollReport(source, await openPacks(), { year, ended, newId: randomUUID });
  await writeFiles([{ file: out, bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`) }]);
  print(inWords(plan, notes, report.carried.length).join('\n'));
  return done;
}

const inWords = (
  { from, to, parts, projects }: RollPlan,
  notes: readonly { readonly where: string; readonly message: string }[],
  carriedCount: number,
): readonly string[] => [
  `${from} 年 → ${to} 年`,
  ...parts.map(
    ({ name, count, fates: [fate], says }) =>
      `${name} ${count}：${fate ? fateNames[fate] : ''}${says ? `（${says}）` : ''}`,
  ),
  ...projects.filter(({ ends }) => ends).map(({ name, why }) => `项目“${name}”未沿用：${why}`),
  ...notes.map(({ where, message }) => `${where}：${message}`),
  `发布前须确认 ${carriedCount} 处。`,
];
