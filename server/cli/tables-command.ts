import { prepareReport } from '../reports/prepare-report.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { printedScopes } from './printed-scopes.ts';
import { readReportFile } from './read-report-file.ts';

/** Prints every table of every published scope as JSON. Returns a complaint about the arguments, if any. */
export async function tablesCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<string | undefined> {
  const line = readCommandLine(args, []);
  if ('complaint' in line) return line.complaint;
  const [file, ...more] = line.words;
  if (!file || more.length > 0) return 'tables 后面应写一个报告文件';
  const { derived, loaded } = prepareReport(await readReportFile(file), await openPacks());
  print(JSON.stringify(printedScopes(derived, loaded.pack), null, 1));
  return undefined;
}
