import { prepareReport } from '../reports/prepare-report.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { printedScopes } from './printed-scopes.ts';
import { readReportFile } from './read-report-file.ts';

/** Prints every table of every published scope as JSON. */
export async function tablesCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, []);
  if ('complaint' in line) return misused(line.complaint);
  const [file, ...more] = line.words;
  if (!file || more.length > 0) return misused('tables 后面应写一个报告文件');
  const { derived, loaded } = prepareReport(await readReportFile(file), await openPacks());
  print(JSON.stringify(printedScopes(derived, loaded.pack), null, 1));
  return done;
}
