import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { importWorkbook } from './import-workbook.ts';
import { protocolText, writeProtocol } from './protocol-output.ts';
import { readPublishedFile } from './read-published-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes a published report as entries, with the protocol of how they were come by. */
export async function importCommand(args: readonly string[], services: CommandServices): Promise<CommandEnd> {
  const { openPacks, print } = services;
  const line = readCommandLine(args, ['out', 'protocol', 'into', 'mode']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  const out = line.options.get('out');
  const protocolFile = line.options.get('protocol');
  if (!file || more.length > 0)
    return misused('import 后面应写一个已公开的报告（docx 或 pdf）或工作簿（xlsx）');
  if (/\.xls[xmb]?$/i.test(file)) return importWorkbook(file, line.options, services);
  if (line.options.has('into') || line.options.has('mode'))
    return misused('--into 和 --mode 只用于导入工作簿（xlsx）');
  if (!out) return misused('请用 --out 写明导入后的报告文件（.json）');
  if (out === protocolFile) return misused('--out 和 --protocol 应写不同的文件名');
  const { report, protocol } = await readPublishedFile(file, await openPacks());
  await writeFiles([
    { file: out, bytes: Buffer.from(`${JSON.stringify(report, null, 1)}\n`) },
    ...(protocolFile
      ? [{ file: protocolFile, bytes: Buffer.from(protocolText(protocolFile, protocol)) }]
      : []),
  ]);
  print(writeProtocol(protocol, ['notUnderstood', 'guessed']));
  return done;
}
