import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { packNamed } from '../packs/pack-named.ts';
import { reportWorkbook } from '../workbook/writing/report-workbook.ts';
import { writeReportWorkbook } from '../workbook/writing/write-report-workbook.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes a report as a workbook to be filled in. */
export async function workbookCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['out']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  const out = line.options.get('out');
  if (!file || more.length > 0) return misused('workbook 后面应写一个报告文件');
  if (!out) return misused('请用 --out 写明要生成的工作簿（.xlsx）');
  const report = parseWorkingReport(await readReportFile(file));
  const workbook = reportWorkbook(report, packNamed(await openPacks(), report));
  await writeFiles([{ file: out, bytes: await writeReportWorkbook(workbook) }]);
  print(`已写出 ${workbook.sheets.length} 张工作表：${workbook.sheets.map(({ name }) => name).join('、')}`);
  return done;
}
