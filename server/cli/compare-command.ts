import {
  type ComparisonFormat,
  comparePrepared,
  comparisonFormats,
  writeComparison,
} from '../compare/write-comparison.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { type PreparedReport, prepareToCheck } from '../reports/prepare-report.ts';
import { type CommandEnd, done, misused } from './command-end.ts';
import { readCommandLine } from './command-line.ts';
import type { CommandServices } from './command-services.ts';
import { isPublishedFile, readPublishedFile } from './read-published-file.ts';
import { readReportFile } from './read-report-file.ts';
import { writeFiles } from './write-files.ts';

/** Compares two report files, the earlier first; prints what changed, or writes it to a file. */
export async function compareCommand(
  args: readonly string[],
  { openPacks, print }: CommandServices,
): Promise<CommandEnd> {
  const line = readCommandLine(args, ['format', 'out']);
  if ('complaint' in line) return misused(line.complaint);
  const [one, other, ...more] = line.words;
  if (!one || !other || more.length > 0) return misused('compare 后面应写两个报告文件，先写上年的');
  const out = line.options.get('out');
  const format = line.options.get('format') ?? formatOfName(out);
  if (!isFormat(format))
    return misused(`--format 应为 ${comparisonFormats.join('、')} 之一，不能是“${format}”`);
  if (out === undefined && (format === 'xlsx' || format === 'docx'))
    return misused(`${format} 是文件，请用 --out 写明文件名`);
  const packs = await openPacks();
  const before = await prepared(one, packs);
  const after = await prepared(other, packs);
  const bytes = await writeComparison(format, comparePrepared({ before, after }), after.loaded.pack);
  if (out === undefined) print(Buffer.from(bytes).toString('utf8').trimEnd());
  else await writeFiles([{ file: out, bytes }]);
  return done;
}

/** A report of ours, or a published one that is imported for it. */
const prepared = async (file: string, packs: PackStore): Promise<PreparedReport> =>
  prepareToCheck(
    (await isPublishedFile(file))
      ? (await readPublishedFile(file, packs)).report
      : await readReportFile(file),
    packs,
  );

/** What the name of the file says of it; text where it says nothing. */
const formatOfName = (name = ''): ComparisonFormat =>
  comparisonFormats.find((format) => name.toLowerCase().endsWith(`.${format}`)) ?? 'text';

const isFormat = (word: string): word is ComparisonFormat =>
  (comparisonFormats as readonly string[]).includes(word);
