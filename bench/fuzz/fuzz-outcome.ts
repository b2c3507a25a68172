import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { readXlsx } from '../../server/import/xlsx/read-xlsx.ts';
import { packNamed } from '../../server/packs/pack-named.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { decodeText } from '../../server/reports/decode-text.ts';
import { importFile } from '../../server/reports/import-file.ts';
import { composeReport, prepareWorkingReport } from '../../server/reports/prepare-report.ts';
import { readWorkbook } from '../../server/workbook/read-workbook.ts';
import type { FuzzInput } from './fuzz-input.ts';
import type { FuzzSources } from './fuzz-sources.ts';

export type FuzzOutcome = 'read' | 'refused' | { readonly fault: string };

/** What becomes of an input: read, or refused in words for people; everything else is a fault. */
export async function fuzzOutcome(
  input: FuzzInput,
  sources: FuzzSources,
  packs: PackStore,
): Promise<FuzzOutcome> {
  try {
    await read(input, sources, packs);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnusableInput)) return { fault: stackOf(error) };
    const wordless = error.problems.find(({ message }) => !isForPeople(message));
    return wordless || error.problems.length === 0
      ? { fault: `refused in no words for people: ${wordless?.message}` }
      : 'refused';
  }
}

/** What was read must serve: its tables are derived, its document composed. */
async function read({ kind, bytes }: FuzzInput, { report }: FuzzSources, packs: PackStore): Promise<void> {
  if (kind === 'xlsx') {
    let next = 0;
    readWorkbook(readXlsx(bytes), report, {
      mode: 'replace',
      newId: () => `n${next++}`,
      pack: packNamed(packs, report),
    });
  } else if (kind === 'json') composeReport(prepareWorkingReport(readJsonFile(bytes, decodeText), packs));
  else prepareWorkingReport((await importFile(bytes, packs)).report, packs);
}

/** What is quoted is the file's own. */
const isForPeople = (message: string): boolean =>
  /[\u4e00-\u9fff]/.test(message) && !/undefined|\[object|NaN\b/.test(message.replace(/“[^”]*”/g, ''));

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error);
