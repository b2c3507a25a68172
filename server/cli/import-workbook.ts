import { randomUUID } from 'node:crypto';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import { workbookLimits } from '../import/xlsx/workbook-limits.ts';
import { packNamed } from '../packs/pack-named.ts';
import { changeLines } from '../workbook/change-lines.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import type { CommandServices } from './command-services.ts';
import { importMode, notAMode } from './import-mode.ts';
import { protocolText, writeProtocol } from './protocol-output.ts';
import { namingFile, readFileBytes, readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Reads a workbook into a report: prints what changes cell by cell, then writes the new report. */
export async function importWorkbook(
  file: string,
  options: ReadonlyMap<string, string>,
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const [into, out, protocol] = [options.get('into'), options.get('out'), options.get('protocol')];
  const mode = importMode(options);
  if (!into) return misused('导入工作簿时，请用 --into 写明要填入的报告（.json）');
  if (!out) return misused('请用 --out 写明导入后的报告文件（.json）');
  if (out === protocol) return misused('--out 和 --protocol 应写不同的文件名');
  if (!mode) return misused(notAMode(options));
  const bytes = await readFileBytes(file, workbookLimits.fileBytes, '工作簿');
  const report = parseWorkingReport(await readReportFile(into));
  const packs = await openPacks();
  const pack = packNamed(packs, report);
  const read = await namingFile(file, () =>
    readWorkbook(readXlsx(bytes), report, { mode, newId: randomUUID, pack }),
  );
  const lines = changeLines(read.changes, report, read.report, packs.codeNames, pack);
  print([writeProtocol(read.protocol), `差异 ${read.changes.length} 处：`, ...lines].join('\n'));
  if (read.faults.length > 0) throw unreadable(file, read.faults);
  await writeFiles([
    { file: out, bytes: Buffer.from(`${JSON.stringify(read.report, null, 1)}\n`) },
    ...(protocol ? [{ file: protocol, bytes: Buffer.from(protocolText(protocol, read.protocol)) }] : []),
  ]);
  return done;
}

const mostFaults = 50;

/** Nothing is written while a cell is not understood: a report half filled looks like a whole one. */
function unreadable(file: string, faults: UnusableInput['problems']): UnusableInput {
  const rest = faults.length - mostFaults;
  return new UnusableInput([
    { where: file, message: `${faults.length} 个单元格无法确定含义，未写出报告：请改正后再导入` },
    ...faults.slice(0, mostFaults),
    ...(rest > 0 ? [{ where: '', message: `还有 ${rest} 个未列出` }] : []),
  ]);
}
