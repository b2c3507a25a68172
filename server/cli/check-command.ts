import { verdictCounts } from '../../schemas/check/engine/verdict.ts';
import { checkPrepared } from '../reports/check-prepared.ts';
import { prepareToCheck } from '../reports/prepare-report.ts';
import { type CheckFormat, checkFormats, writeCheck } from './check-output.ts';
import { type CommandEnd, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { isPublishedFile, readPublishedFile } from './read-published-file.ts';
import { readReportFile } from './read-report-file.ts';

/** Prints what the rules say of a report; exit code 1 where an error is open, or nothing could be looked at. */
export async function checkCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['format']);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  if (!file || more.length > 0) return misused('check 后面应写一个报告文件');
  const format = line.options.get('format') ?? 'text';
  if (!isFormat(format)) return misused(`--format 应为 ${checkFormats.join('、')} 之一，不能是“${format}”`);
  const packs = await openPacks();
  const report = (await isPublishedFile(file))
    ? (await readPublishedFile(file, packs)).report
    : await readReportFile(file);
  const prepared = prepareToCheck(report, packs);
  const result = checkPrepared(prepared);
  print(writeCheck(format, result, prepared));
  const { bySeverity, passed } = verdictCounts(result);
  return { kind: 'done', code: bySeverity.error === 0 && passed > 0 ? 0 : 1 };
}

const isFormat = (word: string): word is CheckFormat => (checkFormats as readonly string[]).includes(word);
