import type { ProtocolEntry } from '../import/protocol.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { writeProtocol } from './protocol-output.ts';
import { readPublishedFile } from './read-published-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes a published report as entries, with the protocol of how they were come by. */
export async function importCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['out', 'protocol']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  const out = line.options.get('out');
  const protocolFile = line.options.get('protocol');
  if (!file || more.length > 0) return misused('import 后面应写一个已公开的报告（docx 或 pdf）');
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

const protocolText = (file: string, protocol: readonly ProtocolEntry[]): string =>
  `${/\.json$/i.test(file) ? JSON.stringify(protocol, null, 1) : writeProtocol(protocol)}\n`;
