import { mkdir } from 'node:fs/promises';
import type { ImportMode } from '../../schemas/api/workbook.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import {
  type CodeDifference,
  codeDifferences,
  differenceLine,
  missingCodes,
} from '../code-lists/code-differences.ts';
import { listFiles } from '../code-lists/list-files.ts';
import { namesForReport } from '../code-lists/names-for-report.ts';
import { readCodeWorkbook } from '../code-lists/read-code-workbook.ts';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import { workbookLimits } from '../import/xlsx/workbook-limits.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { importMode, notAMode } from './import-mode.ts';
import { writeProtocol } from './protocol-output.ts';
import { namingFile, readFileBytes, readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Reads this year's list of codes out of a workbook: prints what it says otherwise, then writes where it is told to. */
export async function codesCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['lists', 'into', 'out', 'mode']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  const [lists, into, out] = ['lists', 'into', 'out'].map((name) => line.options.get(name));
  const mode = importMode(line.options);
  if (!file || more.length > 0) return misused('codes 后面应写一个科目表工作簿（xlsx）');
  if ((into === undefined) !== (out === undefined))
    return misused('写进报告时，请用 --into 写明报告，用 --out 写明新报告文件');
  if (!mode) return misused(notAMode(line.options));
  const bytes = await readFileBytes(file, workbookLimits.fileBytes, '工作簿');
  const read = await namingFile(file, () => readCodeWorkbook(readXlsx(bytes)));
  if (read.faults.length > 0) throw new UnusableInput(read.faults);
  const { codeNames } = await openPacks();
  const differences = codeDifferences(read.codes, codeNames);
  const missing = missingCodes(read.codes, codeNames);
  print([writeProtocol(read.protocol), ...inWords(differences, missing)].join('\n'));
  if (lists) {
    await mkdir(lists, { recursive: true });
    await writeFiles(listFiles(lists, differences));
  }
  if (into && out) print(await intoReport(into, out, differences, mode));
  return done;
}

const inWords = (
  differences: readonly CodeDifference[],
  missing: readonly CodeDifference[],
): readonly string[] => [
  `与程序现有的名单不同 ${differences.length} 处：`,
  ...differences.map(differenceLine),
  ...(missing.length > 0
    ? [
        `这份科目表中没有的 ${missing.length} 个（名单中保留）：${missing
          .slice(0, 20)
          .map(({ code }) => code)
          .join('、')}${missing.length > 20 ? '……' : ''}`,
      ]
    : []),
];

async function intoReport(
  into: string,
  out: string,
  differences: readonly CodeDifference[],
  mode: ImportMode,
): Promise<string> {
  const before = parseWorkingReport(await readReportFile(into));
  const { report, unused, kept } = namesForReport(before, differences, mode);
  const bytes = Buffer.from(`${JSON.stringify(parseWorkingReport(report), null, 1)}\n`);
  await writeFiles([{ file: out, bytes }]);
  return [
    `报告自用的科目名称：原有 ${before.codeNames.length} 个，现有 ${report.codeNames.length} 个`,
    ...kept.map(({ code, name }) => `科目 ${code} 在报告中另有名称，未改为“${name}”`),
    ...(unused > 0 ? [`报告没有用到的 ${unused} 处未写入报告：可用 --lists 加进程序的名单`] : []),
  ].join('\n');
}
